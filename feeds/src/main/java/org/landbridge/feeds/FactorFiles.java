package org.landbridge.feeds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.landbridge.model.network.Aircraft;
import org.landbridge.model.network.EmissionFactor;
import org.landbridge.model.service.Mode;
import org.landbridge.model.unit.Distance;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Volume;

/** Reads emission-factors.csv and aircraft.csv. */
final class FactorFiles {

    private static final Set<String> USES = Row.words(
            "electric diesel average full reefer short-haul long-haul feeder deep-sea roro transload warehouse cold");
    private static final Set<String> DECKS = Row.words("belly freighter");
    private static final Map<EmissionFactor.Kind, String> UNITS = Map.of(
            EmissionFactor.Kind.TRANSPORT, "gCO2e/tkm",
            EmissionFactor.Kind.GRID, "gCO2/kWh",
            EmissionFactor.Kind.ENERGY, "kWh/tkm",
            EmissionFactor.Kind.ELECTRIC_SHARE, "fraction",
            EmissionFactor.Kind.HUB, "kgCO2e/t",
            EmissionFactor.Kind.UPLIFT, "fraction",
            EmissionFactor.Kind.RADIATIVE_FORCING, "gCO2e/tkm",
            EmissionFactor.Kind.DISTANCE_ADDITION, "km");

    private FactorFiles() {}

    static Entries<EmissionFactor> factors(Sheet sheet, Origins origins) {
        return Entries.read(sheet, "emission factor", "factor_id", (id, row) -> {
            EmissionFactor.Kind kind = row.requiredWord("kind", EmissionFactor.Kind.values());
            LocalDate from = Moments.date(row, "valid_from");
            LocalDate to = Moments.date(row, "valid_to");
            row.checkValidity("valid_from", from, "valid_to", to);
            String unit = row.required("unit");
            String expected = Objects.requireNonNull(UNITS.get(kind), "every kind of factor has a unit");
            if (!row.broken() && !unit.equals(expected)) {
                row.error(
                        Code.WORD_UNKNOWN,
                        "unit",
                        "a factor of kind " + row.text("kind") + " is in " + expected + ", not " + Text.shown(unit)
                                + "; convert it");
            }
            BigDecimal tankToWheel = Numbers.decimal(row, "ttw", 0, 1e6);
            BigDecimal wellToTank = Numbers.decimal(row, "wtt", 0, 1e6);
            BigDecimal wellToWheel = Numbers.requiredDecimal(row, "wtw", 0, 1e6);
            if (tankToWheel != null && tankToWheel.compareTo(wellToWheel) > 0) {
                row.error(
                        Code.NUMBER_OUT_OF_RANGE,
                        "ttw",
                        "tank-to-wheel " + tankToWheel + " is more than well-to-wheel " + wellToWheel
                                + ", of which it is a part; correct one of them");
            }
            return new EmissionFactor(
                    id,
                    row.word("mode", Mode.values()),
                    kind,
                    PlaceFiles.country(row, "country"),
                    row.wordOf("use", USES),
                    row.text("description"),
                    unit,
                    tankToWheel,
                    wellToTank,
                    wellToWheel,
                    from,
                    to,
                    origins.of(row));
        });
    }

    static Entries<Aircraft> aircraft(Sheet sheet, Origins origins) {
        return Entries.read(sheet, "aircraft", "aircraft_id", (id, row) -> {
            row.required("deck");
            for (String column : new String[] {"max_payload_kg", "planning_payload_kg", "volume_m3"}) {
                row.required(column);
            }
            Mass maxPayload = GoodsFiles.mass(row, "max_payload_kg");
            Mass planningPayload = GoodsFiles.mass(row, "planning_payload_kg");
            Volume volume = GoodsFiles.volume(row, "volume_m3");
            boolean freighter = row.wordOf("deck", DECKS).equals("freighter");
            Distance reach = Distance.ofKilometers(
                    Numbers.requiredDecimal(row, "reach_km", 100, 25_000).doubleValue());
            if (maxPayload == null || planningPayload == null || volume == null) {
                return null;
            }
            if (planningPayload.compareTo(maxPayload) > 0) {
                row.error(
                        Code.NUMBER_OUT_OF_RANGE,
                        "planning_payload_kg",
                        "planning payload " + planningPayload + " is more than the greatest payload " + maxPayload
                                + "; correct one of them");
            }
            return new Aircraft(
                    id,
                    row.required("name_en"),
                    freighter,
                    maxPayload,
                    planningPayload,
                    volume,
                    reach,
                    origins.of(row));
        });
    }
}
