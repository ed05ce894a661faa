package org.landbridge.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.network.Rate;
import org.landbridge.model.place.Provenance;

/** A rate being drawn: in US dollars, for any load unit and any pair, without end, unless said otherwise. */
public final class RateSketch {

    private final NetworkSketch sketch;
    private final String id;
    private final Rate.Charge charge;
    private final Rate.Scope scope;
    private final String scopeId;
    private final Rate.Basis basis;
    private final BigDecimal amount;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String loadUnitId;
    private int fromKilograms;
    private int freeMinutes;
    private Currency currency = NetworkSketch.USD;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private Provenance provenance = NetworkSketch.FACT;

    RateSketch(
            NetworkSketch sketch,
            String id,
            Rate.Charge charge,
            Rate.Scope scope,
            String scopeId,
            Rate.Basis basis,
            String amount) {
        this.sketch = sketch;
        this.id = id;
        this.charge = charge;
        this.scope = scope;
        this.scopeId = scopeId;
        this.basis = basis;
        this.amount = new BigDecimal(amount);
    }

    /** Makes it a through rate. */
    public RateSketch between(String fromFacilityId, String toFacilityId) {
        from = fromFacilityId;
        to = toFacilityId;
        return this;
    }

    public RateSketch unit(String id) {
        loadUnitId = id;
        return this;
    }

    /** Weight break. */
    public RateSketch fromKg(int kilograms) {
        fromKilograms = kilograms;
        return this;
    }

    public RateSketch freeHours(int hours) {
        freeMinutes = hours * 60;
        return this;
    }

    public RateSketch in(String currencyCode) {
        currency = Currency.getInstance(currencyCode);
        return this;
    }

    /** First and last day, empty = open. */
    public RateSketch valid(String firstDay, String lastDay) {
        validFrom = firstDay.isEmpty() ? null : LocalDate.parse(firstDay);
        validTo = lastDay.isEmpty() ? null : LocalDate.parse(lastDay);
        return this;
    }

    public RateSketch assumed() {
        provenance = NetworkSketch.ASSUMED;
        return this;
    }

    /** Puts it into the network. */
    public NetworkSketch done() {
        return sketch.add(new Rate(
                id,
                charge,
                scope,
                scopeId,
                from,
                to,
                loadUnitId,
                basis,
                fromKilograms,
                freeMinutes,
                amount,
                currency,
                validFrom,
                validTo,
                provenance));
    }
}
