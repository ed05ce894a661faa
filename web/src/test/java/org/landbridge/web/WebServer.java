package org.landbridge.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.landbridge.feeds.NetworkArchive;
import org.landbridge.operations.GoodsDesk;
import org.landbridge.operations.LiveNetwork;
import org.landbridge.operations.PlaceDesk;
import org.landbridge.operations.PublishedNetwork;
import org.landbridge.operations.TimetableDesk;
import org.landbridge.web.api.Api;
import org.landbridge.web.api.find.FindApi;
import org.landbridge.web.api.timetable.TimetableApi;
import org.landbridge.web.guard.Guard;
import org.landbridge.web.ui.Pages;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server with the built-in network and all desks that need no database, started once for all tests of the room. */
public final class WebServer {

    private static final WebServer ONE = new WebServer();

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    private WebServer() {
        SpringApplication application = new SpringApplication(Wiring.class);
        application.setDefaultProperties(Map.of(
                "server.address",
                "127.0.0.1",
                "server.port",
                "0",
                "spring.main.banner-mode",
                "off",
                "logging.level.root",
                "warn"));
        this.port = application.run().getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public static WebServer start() {
        return ONE;
    }

    public int port() {
        return port;
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.builder().build().readTree(response.body());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({Guard.class, Pages.class, Api.class, FindApi.class, TimetableApi.class})
    @PropertySource("classpath:org/landbridge/web/web.properties")
    static class Wiring {

        @Bean
        LiveNetwork liveNetwork() {
            return LiveNetwork.of(PublishedNetwork.of(NetworkArchive.builtIn("xining")));
        }

        @Bean
        PlaceDesk placeDesk(LiveNetwork live) {
            return new PlaceDesk(live);
        }

        @Bean
        GoodsDesk goodsDesk(LiveNetwork live) {
            return new GoodsDesk(live);
        }

        @Bean
        TimetableDesk timetableDesk(LiveNetwork live) {
            return new TimetableDesk(live);
        }
    }
}
