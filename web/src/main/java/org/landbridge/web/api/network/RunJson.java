package org.landbridge.web.api.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.network.Run;
import org.landbridge.web.api.NamedJson;
import org.landbridge.web.api.Telling;

/**
 * A train that really ran. Null is unknown, never zero.
 *
 * @param departed as exactly as it is known: a day, {@code 2019-11}, {@code 2020}
 * @param arrived the same
 */
public record RunJson(
        String id,
        String name,
        NamedJson from,
        @Nullable NamedJson to,
        @Nullable String departed,
        @Nullable String arrived,
        @Nullable Integer containers,
        @Nullable Long grossMassKg,
        @Nullable String goods,
        @Nullable Long reportedKm,
        @Nullable Double reportedDays,
        @Nullable String channel,
        boolean illustrative,
        List<String> sources,
        String note) {

    static RunJson of(Run run, Telling telling) {
        var to = run.to();
        var grossMass = run.grossMass();
        var distance = run.reportedDistance();
        var halfDays = run.reportedHalfDays();
        var goods = run.goodsId();
        return new RunJson(
                run.id(),
                run.name(),
                new NamedJson(run.from().id(), telling.name(run.from().names())),
                to == null ? null : new NamedJson(to.id(), telling.name(to.names())),
                date(run.departed(), run.precision()),
                date(run.arrived(), run.precision()),
                run.containers(),
                grossMass == null ? null : grossMass.kilograms(),
                goods == null
                        ? null
                        : telling.name(telling.network().getGoods(goods).names()),
                distance == null ? null : Math.round(distance.kilometers()),
                halfDays == null ? null : halfDays / 2.0,
                run.channelId(),
                run.provenance().illustrative(),
                run.provenance().sources(),
                run.provenance().note());
    }

    private static @Nullable String date(@Nullable LocalDate date, Run.DatePrecision precision) {
        if (date == null) {
            return null;
        }
        return switch (precision) {
            case DAY -> date.toString();
            case MONTH -> date.toString().substring(0, 7);
            case YEAR -> Integer.toString(date.getYear());
            case UNKNOWN -> null;
        };
    }
}
