package org.landbridge.app.server;

import java.time.Clock;
import org.landbridge.operations.GoodsDesk;
import org.landbridge.operations.LiveNetwork;
import org.landbridge.operations.NetworkDesk;
import org.landbridge.operations.PlaceDesk;
import org.landbridge.operations.RouteDesk;
import org.landbridge.operations.TimetableDesk;
import org.landbridge.web.WebRoom;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The rooms wired together for a server: the desks over the database, the web room over the desks. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(WebRoom.class)
class Wiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    LiveNetwork liveNetwork(NetworkDesk networkDesk) {
        return networkDesk.live();
    }

    @Bean
    RouteDesk routeDesk(LiveNetwork liveNetwork, Clock clock) {
        return new RouteDesk(liveNetwork, clock);
    }

    @Bean
    PlaceDesk placeDesk(LiveNetwork liveNetwork) {
        return new PlaceDesk(liveNetwork);
    }

    @Bean
    GoodsDesk goodsDesk(LiveNetwork liveNetwork) {
        return new GoodsDesk(liveNetwork);
    }

    @Bean
    TimetableDesk timetableDesk(LiveNetwork liveNetwork) {
        return new TimetableDesk(liveNetwork);
    }
}
