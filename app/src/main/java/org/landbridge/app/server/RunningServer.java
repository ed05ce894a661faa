package org.landbridge.app.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.landbridge.operations.NetworkDesk;
import org.landbridge.store.server.StoreFailure;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A server with everything it stands on. It starts from the ground up and stops from the top down: requests, connections, database, folder. */
public final class RunningServer implements AutoCloseable {

    private final OpenStore store;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final String address;

    private RunningServer(OpenStore store, String address) {
        this.store = store;
        this.address = address;
    }

    /**
     * Starts the server on the loopback address.
     *
     * @param port 1 to 65535
     * @throws StoreFailure when the port is in use, the data folder is not free, or the database does not start
     */
    public static RunningServer start(Settings settings, int port) {
        requireFree(port);
        OpenStore store = OpenStore.open(settings);
        try {
            RunningServer server = new RunningServer(store, "http://127.0.0.1:" + port);
            store.sayWhere(server.address);
            NetworkDesk desk = store.networkDesk();
            store.keep(() -> serve(desk, settings, port));
            return server;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Where to look. */
    public String address() {
        return address;
    }

    /** Waits until the server was stopped. */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Stops what was started, last first. */
    @Override
    public void close() {
        store.close();
        stopped.countDown();
    }

    private static ConfigurableApplicationContext serve(NetworkDesk desk, Settings settings, int port) {
        SpringApplication application = new SpringApplicationBuilder(Wiring.class)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .initializers((ApplicationContextInitializer<GenericApplicationContext>)
                        context -> context.registerBean(NetworkDesk.class, () -> desk))
                .application();
        application.setDefaultProperties(Map.of(
                "server.address", "127.0.0.1",
                "server.port", port,
                "server.shutdown", "graceful",
                "spring.lifecycle.timeout-per-shutdown-phase", "5s",
                "spring.threads.virtual.enabled", "true",
                "spring.main.log-startup-info", "false",
                "logging.config", "classpath:logback-server.xml",
                "logging.file.name",
                        settings.dataFolder().resolve("landbridge.log").toString()));
        try {
            return application.run();
        } catch (PortInUseException e) {
            throw portInUse(port, e);
        }
    }

    private static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        } catch (IOException e) {
            throw portInUse(port, e);
        }
    }

    private static StoreFailure portInUse(int port, Exception cause) {
        return new StoreFailure(
                "port " + port + " of 127.0.0.1 is in use by another program; choose another one with --port", cause);
    }
}
