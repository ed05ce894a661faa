package org.landbridge.model.network;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.landbridge.model.border.Channel;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.Goods;
import org.landbridge.model.cargo.LoadLimit;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.cargo.Restriction;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Place;
import org.landbridge.model.service.Service;

/**
 * One version of a hub's network: all that a network folder says, checked and joined. Lists keep the order of the files; the index of a row in its list is what
 * flat arrays use.
 */
public final class Network {

    private final Content content;
    private final Map<String, Place> places;
    private final Map<String, Facility> facilities;
    private final Map<String, Gateway> gateways;
    private final Map<String, Channel> channels;
    private final Map<String, Service> services;
    private final Map<String, Goods> goods;
    private final Map<String, LoadUnit> loadUnits;
    private final Map<String, Link> links;
    private final Map<String, Source> sources;

    /**
     * Everything in a network.
     *
     * @param firstDay first date the timetable covers
     * @param lastDay last date the timetable covers
     * @param currency in which costs are compared
     * @param hubPlaceId the hub's own place
     * @param factorSet name and version of the emission factors
     */
    public record Content(
            String id,
            Names names,
            LocalDate firstDay,
            LocalDate lastDay,
            Currency currency,
            String hubPlaceId,
            String factorSet,
            List<Source> sources,
            List<Place> places,
            List<Facility> facilities,
            List<Gateway> gateways,
            List<Channel> channels,
            List<Link> links,
            List<Service> services,
            List<Trucking> trucking,
            List<Goods> goods,
            List<LoadUnit> loadUnits,
            List<LoadLimit> loadLimits,
            List<Restriction> restrictions,
            List<HandlingTime> handlingTimes,
            List<Rate> rates,
            List<ExchangeRate> exchangeRates,
            List<EmissionFactor> emissionFactors,
            List<Aircraft> aircraft,
            List<Run> runs) {

        public Content {
            sources = List.copyOf(sources);
            places = List.copyOf(places);
            facilities = List.copyOf(facilities);
            gateways = List.copyOf(gateways);
            channels = List.copyOf(channels);
            links = List.copyOf(links);
            services = List.copyOf(services);
            trucking = List.copyOf(trucking);
            goods = List.copyOf(goods);
            loadUnits = List.copyOf(loadUnits);
            loadLimits = List.copyOf(loadLimits);
            restrictions = List.copyOf(restrictions);
            handlingTimes = List.copyOf(handlingTimes);
            rates = List.copyOf(rates);
            exchangeRates = List.copyOf(exchangeRates);
            emissionFactors = List.copyOf(emissionFactors);
            aircraft = List.copyOf(aircraft);
            runs = List.copyOf(runs);
        }
    }

    /**
     * Joins the content by id.
     *
     * @throws IllegalArgumentException when two rows of a kind have the same id
     */
    public Network(Content content) {
        this.content = content;
        this.sources = byId("source", content.sources(), Source::id);
        this.places = byId("place", content.places(), Place::id);
        this.facilities = byId("facility", content.facilities(), Facility::id);
        this.gateways = byId("gateway", content.gateways(), Gateway::id);
        this.channels = byId("channel", content.channels(), Channel::id);
        this.links = byId("link", content.links(), Link::id);
        this.services = byId("service", content.services(), Service::id);
        this.goods = byId("goods", content.goods(), Goods::id);
        this.loadUnits = byId("load unit", content.loadUnits(), LoadUnit::id);
    }

    private static <T> Map<String, T> byId(String what, List<T> rows, Function<T, String> id) {
        Map<String, T> map = HashMap.newHashMap(rows.size());
        for (T row : rows) {
            if (map.put(id.apply(row), row) != null) {
                throw new IllegalArgumentException("two rows for " + what + " " + id.apply(row) + "; keep one");
            }
        }
        return Map.copyOf(map);
    }

    public Content content() {
        return content;
    }

    public Place getPlace(String id) {
        return get("place", places, id);
    }

    public Facility getFacility(String id) {
        return get("facility", facilities, id);
    }

    public Gateway getGateway(String id) {
        return get("gateway", gateways, id);
    }

    public Channel getChannel(String id) {
        return get("channel", channels, id);
    }

    public Service getService(String id) {
        return get("service", services, id);
    }

    public Goods getGoods(String id) {
        return get("goods", goods, id);
    }

    public LoadUnit getLoadUnit(String id) {
        return get("load unit", loadUnits, id);
    }

    public Link getLink(String id) {
        return get("link", links, id);
    }

    public Optional<Place> findPlace(String id) {
        return Optional.ofNullable(places.get(id));
    }

    public Optional<Facility> findFacility(String id) {
        return Optional.ofNullable(facilities.get(id));
    }

    public Optional<Gateway> findGateway(String id) {
        return Optional.ofNullable(gateways.get(id));
    }

    public Optional<Service> findService(String id) {
        return Optional.ofNullable(services.get(id));
    }

    public Optional<Goods> findGoods(String id) {
        return Optional.ofNullable(goods.get(id));
    }

    public Optional<LoadUnit> findLoadUnit(String id) {
        return Optional.ofNullable(loadUnits.get(id));
    }

    public Optional<Source> findSource(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    private static <T> T get(String what, Map<String, T> map, String id) {
        T row = map.get(id);
        if (row == null) {
            throw new NoSuchElementException("no " + what + " " + id + " in this network");
        }
        return row;
    }
}
