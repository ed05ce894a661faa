package org.landbridge.rating;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.NoSuchElementException;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.itinerary.CostLine;
import org.landbridge.model.itinerary.EmissionLine;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Trucking;

/** A cargo rated in a network, asked by the ids of services and facilities. */
record Rated(Network network, RequestRating rating) {

    static final Currency USD = Currency.getInstance("USD");

    /** A Tuesday of November: one dollar is 7.20 yuan. */
    static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 10);

    /** From December on one dollar is 7.00 yuan. */
    static final LocalDate DECEMBER = LocalDate.of(2026, 12, 10);

    static final LocalDate JANUARY = LocalDate.of(2027, 1, 5);

    static Rated of(Network network, Cargo cargo, Currency currency, LocalDate asOf) {
        return new Rated(network, Rater.of(network).rate(cargo, currency, asOf));
    }

    /** In the small world, in dollars, in November. */
    static Rated of(String goodsId, int grossKg, String loadUnitId, int units) {
        return in(SmallWorld.network(), goodsId, grossKg, loadUnitId, units);
    }

    static Rated in(Network network, String goodsId, int grossKg, String loadUnitId, int units) {
        return of(network, SmallWorld.cargo(network, goodsId, grossKg, loadUnitId, units), USD, NOVEMBER);
    }

    int service(String id) {
        return network.content().services().indexOf(network.getService(id));
    }

    int facility(String id) {
        return network.content().facilities().indexOf(network.getFacility(id));
    }

    Trucking trucking(String id) {
        return network.content().trucking().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id));
    }

    PriceSteps carriage(String service, int board, int alight) {
        return rating.carriage(service(service), board, alight);
    }

    /** Cost units of a departure on a day. */
    long costOn(String service, int board, int alight, LocalDate day) {
        return carriage(service, board, alight).costOn(Math.toIntExact(day.toEpochDay()));
    }

    List<CostLine> lines(String service, int board, int alight, LocalDate day) {
        return rating.carriageLines(service(service), board, alight, day);
    }

    List<EmissionLine> emissionLines(String service, int board, int alight) {
        return rating.carriageEmissionLines(service(service), board, alight);
    }

    long grams(String service, int board, int alight) {
        return rating.carriageGrams(service(service), board, alight);
    }

    /** Cost units of so many dollars and cents. */
    static long usd(String amount) {
        return new java.math.BigDecimal(amount).movePointRight(2).longValueExact() * RequestRating.COST_UNITS_PER_MINOR;
    }
}
