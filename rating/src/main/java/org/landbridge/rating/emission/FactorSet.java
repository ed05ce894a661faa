package org.landbridge.rating.emission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.network.EmissionFactor;
import org.landbridge.model.network.EmissionFactor.Kind;
import org.landbridge.model.service.Mode;

/** The rows of a factor set that hold on one day. Immutable. */
final class FactorSet {

    private final List<EmissionFactor> rows;

    private FactorSet(List<EmissionFactor> rows) {
        this.rows = rows;
    }

    static FactorSet on(LocalDate day, List<EmissionFactor> rows) {
        return new FactorSet(rows.stream()
                .filter(row -> (row.validFrom() == null || !day.isBefore(row.validFrom()))
                        && (row.validTo() == null || !day.isAfter(row.validTo())))
                .toList());
    }

    /** Days on which other rows begin to hold, sorted; the first is {@link LocalDate#MIN}. */
    static List<LocalDate> days(List<EmissionFactor> rows) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        for (EmissionFactor row : rows) {
            LocalDate first = row.validFrom();
            LocalDate last = row.validTo();
            if (first != null) {
                days.add(first);
            }
            if (last != null) {
                days.add(last.plusDays(1));
            }
        }
        return List.copyOf(days);
    }

    /**
     * The row for a mode, country and the first of the uses that has one; a row of the country wins over one for any, a row of the mode over one for any, a later
     * validity over an earlier one.
     */
    Optional<EmissionFactor> find(Kind kind, @Nullable Mode mode, @Nullable String country, String... uses) {
        for (String use : uses) {
            Optional<EmissionFactor> found = rows.stream()
                    .filter(row -> row.kind() == kind && row.use().equals(use))
                    .filter(row -> row.mode() == null || row.mode() == mode)
                    .filter(row -> row.country() == null || row.country().equals(country))
                    .max(Comparator.comparing((EmissionFactor row) -> row.country() != null)
                            .thenComparing(row -> row.mode() != null)
                            .thenComparing(
                                    EmissionFactor::validFrom, Comparator.nullsFirst(Comparator.naturalOrder())));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
