package org.landbridge.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.Network;
import org.landbridge.model.service.Service;
import org.landbridge.rating.emission.EmissionBook;
import org.landbridge.rating.leg.ServiceLegs;
import org.landbridge.rating.tariff.Exchange;
import org.landbridge.rating.tariff.FacilityTariff;
import org.landbridge.rating.tariff.LegTariff;
import org.landbridge.rating.tariff.PriceList;
import org.landbridge.rating.tariff.TruckTariff;

/**
 * Prices and emissions of a network version. Factors and exchange are compiled when it is made; what a load unit pays on a service is worked out when a request first
 * meets it and kept, so that a request only multiplies. Immutable to its users; shared by threads.
 */
public final class Rater {

    private final Network network;
    private final Exchange exchange;
    private final PriceList prices;
    private final EmissionBook emissions;
    private final List<ServiceLegs> legs = new ArrayList<>();
    private final Map<String, UnitTariffs> byLoadUnit = new HashMap<>();

    /**
     * What one load unit pays: by service and pair of calls, by facility, by tariff of trucks. Filled on demand; a slot written twice is written with equals.
     *
     * <pre>
     *   services[service][board * calls + alight]     null where board >= alight
     * </pre>
     */
    static final class UnitTariffs {
        private final Rater rater;
        private final LoadUnit unit;
        private final AtomicReferenceArray<LegTariff[]> services;
        private final AtomicReferenceArray<FacilityTariff> facilities;
        private final Map<String, TruckTariff> trucks = new ConcurrentHashMap<>();

        UnitTariffs(Rater rater, LoadUnit unit) {
            this.rater = rater;
            this.unit = unit;
            this.services = new AtomicReferenceArray<>(rater.legs.size());
            this.facilities = new AtomicReferenceArray<>(
                    rater.network.content().facilities().size());
        }

        LegTariff[] service(int service) {
            LegTariff[] known = services.get(service);
            return known != null ? known : compile(service);
        }

        private LegTariff[] compile(int service) {
            ServiceLegs legs = rater.legs.get(service);
            int calls = legs.callCount();
            LegTariff[] tariffs = new LegTariff[calls * calls];
            for (int board = 0; board < calls; board++) {
                for (int alight = board + 1; alight < calls; alight++) {
                    tariffs[board * calls + alight] = rater.prices.leg(legs, board, alight, unit);
                }
            }
            services.set(service, tariffs);
            return tariffs;
        }

        FacilityTariff facility(int facility) {
            FacilityTariff known = facilities.get(facility);
            if (known == null) {
                known = rater.prices.facility(
                        rater.network.content().facilities().get(facility), unit);
                facilities.set(facility, known);
            }
            return known;
        }

        TruckTariff truck(String tariff) {
            return trucks.computeIfAbsent(tariff, name -> rater.prices.truck(name, unit));
        }
    }

    private Rater(Network network) {
        this.network = network;
        this.exchange =
                Exchange.of(network.content().exchangeRates(), network.content().rates());
        this.prices = new PriceList(network, exchange);
        for (Service service : network.content().services()) {
            legs.add(ServiceLegs.of(network, service));
        }
        this.emissions = EmissionBook.of(network, legs);
    }

    /**
     * Compiles a network.
     *
     * @throws IllegalArgumentException when rates are in a currency that cannot be exchanged, or the factor set has nothing for a mode that is used
     * @throws java.util.NoSuchElementException when a service refers to a link or gateway that is not in the network
     */
    public static Rater of(Network network) {
        Rater rater = new Rater(network);
        for (LoadUnit unit : network.content().loadUnits()) {
            rater.byLoadUnit.put(unit.id(), new UnitTariffs(rater, unit));
        }
        return rater;
    }

    /**
     * Rates one cargo: a table by service and calls.
     *
     * @param currency in which costs are answered
     * @param asOf day of the exchange rates, of the emission factors, and of the rates that belong to no departure (trucks on demand, handling, standing)
     * @throws IllegalArgumentException when the network has no such load unit or no rate of exchange for the currency
     */
    public RequestRating rate(Cargo cargo, Currency currency, LocalDate asOf) {
        UnitTariffs tariffs = byLoadUnit.get(cargo.loadUnit().id());
        if (tariffs == null) {
            throw new IllegalArgumentException("no load unit "
                    + cargo.loadUnit().id() + " in this network; use one of "
                    + String.join(", ", byLoadUnit.keySet().stream().sorted().toList()));
        }
        return new RequestRating(this, tariffs, cargo, exchange.to(currency, asOf), emissions.of(cargo, asOf));
    }

    public Network network() {
        return network;
    }

    /** Distance of a leg along its links, from call {@code board} to call {@code alight} of a service by index, metres. */
    public long meters(int service, int board, int alight) {
        legs.get(service).requirePair(board, alight);
        return legs.get(service).meters(board, alight);
    }

    ServiceLegs legs(int service) {
        return legs.get(service);
    }

    PriceList prices() {
        return prices;
    }
}
