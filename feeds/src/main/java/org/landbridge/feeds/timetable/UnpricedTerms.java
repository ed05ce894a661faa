package org.landbridge.feeds.timetable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.landbridge.model.cargo.Goods;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.HandlingTime;
import org.landbridge.model.network.Rate;
import org.landbridge.model.network.Source;
import org.landbridge.model.network.Trucking;
import org.landbridge.model.place.Confidence;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.OpeningHours;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.unit.Distance;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.TemperatureRange;
import org.landbridge.model.unit.Volume;

/**
 * The rest of a network whose timetable came without prices, goods and equipment, all marked illustrative: three load units that every service carries, one
 * kind of goods, one tariff at 0, one handling time, trucks to the doors near a terminal.
 */
final class UnpricedTerms {

    static final String TARIFF = "unpriced";

    /** Added to the great circle of a flight by the method of ISO 14083. */
    static final Distance AIR_ADDITION = new Distance(95_000);

    private static final Provenance ASSUMED =
            new Provenance(List.of("none"), Confidence.LOW, true, "the timetable does not say");

    /** ISO 668 boxes with usual tares and payloads, and loose cargo. */
    static final List<LoadUnit> LOAD_UNITS = List.of(
            box("20gp", "20-foot container", List.of("20GP", "22G1"), 100, 2_250, 28_200, 33_200_000),
            box("40hc", "40-foot high-cube container", List.of("40HC", "45G1"), 200, 3_900, 26_500, 76_300_000),
            new LoadUnit(
                    "loose", Names.ofEnglish("Loose cargo"), LoadUnit.Kind.LOOSE, 0, null, null, null, false, ASSUMED));

    static final Set<String> LOAD_UNIT_IDS = Set.of("20gp", "40hc", "loose");

    private final ImportTerms terms;
    private final Source source;

    UnpricedTerms(ImportTerms terms, Source source) {
        this.terms = terms;
        this.source = source;
    }

    /** Of what stands in the timetable itself. */
    static Provenance read(Source source) {
        return new Provenance(List.of(source.id()), Confidence.HIGH, false, "");
    }

    /** Of what follows from it by computation. */
    static Provenance computed(Source source) {
        return new Provenance(List.of("derived:" + source.id()), Confidence.MEDIUM, false, "");
    }

    List<Source> sources() {
        return List.of(source);
    }

    HandlingTime handlingTime() {
        return new HandlingTime("any", null, null, null, null, null, terms.handlingMinutes(), ASSUMED);
    }

    Goods generalCargo() {
        return new Goods(
                "general-cargo",
                new Names("General cargo", "普通货物", "Генеральный груз", List.of("general", "FAK", "freight all kinds")),
                "",
                null,
                List.of(),
                Goods.Direction.BOTH,
                300,
                null,
                TemperatureRange.ANY,
                null,
                Set.of(),
                null,
                "",
                false,
                ASSUMED);
    }

    Trucking trucking() {
        return new Trucking(
                "door-truck",
                Trucking.Scope.FIRST_LAST_MILE,
                Distance.ofKilometers(50),
                130,
                600,
                120,
                OpeningHours.ALWAYS,
                LOAD_UNIT_IDS,
                TARIFF,
                ASSUMED);
    }

    List<Rate> rates() {
        return List.of(freight("unpriced-unit", Rate.Basis.UNIT), freight("unpriced-kg", Rate.Basis.KG));
    }

    private Rate freight(String id, Rate.Basis basis) {
        return new Rate(
                id,
                Rate.Charge.FREIGHT,
                Rate.Scope.TARIFF,
                TARIFF,
                null,
                null,
                null,
                basis,
                0,
                0,
                BigDecimal.ZERO,
                terms.currency(),
                null,
                null,
                new Provenance(List.of("none"), Confidence.NONE, true, "no price in the feed"));
    }

    private static LoadUnit box(
            String id, String name, List<String> aliases, int teu, long tareKg, long payloadKg, long volumeCm3) {
        return new LoadUnit(
                id,
                new Names(name, null, null, aliases),
                LoadUnit.Kind.CONTAINER,
                teu,
                Mass.ofKilograms(tareKg),
                Mass.ofKilograms(payloadKg),
                new Volume(volumeCm3),
                false,
                ASSUMED);
    }
}
