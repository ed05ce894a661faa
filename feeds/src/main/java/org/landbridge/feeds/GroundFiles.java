package org.landbridge.feeds;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.HandlingTime;
import org.landbridge.model.network.Trucking;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.service.Mode;
import org.landbridge.model.unit.Distance;

/** Reads what happens between services: trucking.csv and handling-times.csv. */
final class GroundFiles {

    private GroundFiles() {}

    static Entries<Trucking> trucking(
            Sheet sheet, Entries<LoadUnit> loadUnits, Entries<Gateway> gateways, Origins origins) {
        return Entries.read(sheet, "trucking", "trucking_id", (id, row) -> {
            row.references("border_gateways", gateways);
            row.required("load_units");
            row.references("load_units", loadUnits);
            return new Trucking(
                    id,
                    row.requiredWord("scope", Trucking.Scope.values()),
                    Distance.ofKilometers(
                            Numbers.requiredDecimal(row, "max_km", 1, 10_000).doubleValue()),
                    Numbers.requiredScaled(row, "detour_factor", 100, 1, 5),
                    Numbers.requiredWhole(row, "speed_km_per_day", 50, 3_000),
                    Numbers.minutesOrZero(row, "fixed_hours", 24 * 14),
                    Moments.openingHours(row, "opening_hours"),
                    Set.copyOf(row.list("load_units")),
                    row.required("tariff"),
                    origins.of(row));
        });
    }

    static Entries<HandlingTime> handlingTimes(Sheet sheet, Entries<Facility> facilities, Origins origins) {
        return Entries.read(sheet, "handling time", "handling_id", (id, row) -> {
            Facility facility = row.reference("facility_id", facilities);
            return new HandlingTime(
                    id,
                    wordOrAny(row, "facility_kind", FacilityKind.values()),
                    facility == null ? null : facility.id(),
                    wordOrAny(row, "from_mode", Mode.values()),
                    wordOrAny(row, "to_mode", Mode.values()),
                    wordOrAny(row, "load_kind", LoadUnit.Kind.values()),
                    Numbers.requiredWhole(row, "minutes", 0, 60 * 24 * 30),
                    origins.of(row));
        });
    }

    /** A word; null for an empty cell or the word {@code any}. */
    private static <E extends Enum<E>> @Nullable E wordOrAny(Row row, String column, E[] values) {
        return row.text(column).equals("any") ? null : row.word(column, values);
    }
}
