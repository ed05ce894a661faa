package org.landbridge.rating.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.Rate;
import org.landbridge.model.network.Rate.Basis;

/**
 * The row of the price list that counts, by date, for one charge, pair and load unit. Immutable.
 *
 * <pre>
 *   day     -inf ............ fromDay[1] ........ fromDay[2] ...
 *   choice  choice[0]         choice[1]           choice[2]          null = no row fits
 * </pre>
 */
final class RateSteps {

    static final RateSteps NONE = new RateSteps(new int[] {Integer.MIN_VALUE}, new RowChoice[] {null});

    /** Rows that fit, and how particular each is. */
    private record Candidate(Rate rate, int rank) {}

    private final int[] fromDay;
    private final @Nullable RowChoice[] choice;

    private RateSteps(int[] fromDay, @Nullable RowChoice[] choice) {
        this.fromDay = fromDay;
        this.choice = choice;
    }

    /**
     * Chooses among rows of one charge. A row for the pair wins over one for any pair, then a facility's own over its kind's, then one for the load unit over one
     * for any, then by {@link Quantities#fit}; of rows alike, the one whose validity began last, then the first in the file.
     */
    static RateSteps choose(
            List<Rate> rows, @Nullable String from, @Nullable String to, LoadUnit unit, Exchange exchange) {
        List<Candidate> fitting = new ArrayList<>();
        TreeSet<Integer> days = new TreeSet<>();
        days.add(Integer.MIN_VALUE);
        for (Rate rate : rows) {
            int rank = rank(rate, from, to, unit);
            if (rank > 0) {
                fitting.add(new Candidate(rate, rank));
                LocalDate first = rate.validFrom();
                LocalDate last = rate.validTo();
                if (first != null) {
                    days.add(Math.toIntExact(first.toEpochDay()));
                }
                if (last != null) {
                    days.add(Math.toIntExact(last.toEpochDay() + 1));
                }
            }
        }
        if (fitting.isEmpty()) {
            return NONE;
        }
        int[] fromDay = days.stream().mapToInt(Integer::intValue).toArray();
        @Nullable RowChoice[] choice = new RowChoice[fromDay.length];
        for (int s = 0; s < fromDay.length; s++) {
            LocalDate day = fromDay[s] == Integer.MIN_VALUE ? LocalDate.MIN : LocalDate.ofEpochDay(fromDay[s]);
            choice[s] = chooseOn(day, fitting, exchange);
        }
        return new RateSteps(fromDay, choice);
    }

    private static @Nullable RowChoice chooseOn(LocalDate day, List<Candidate> fitting, Exchange exchange) {
        int best = 0;
        for (Candidate candidate : fitting) {
            if (candidate.rate().validOn(day)) {
                best = Math.max(best, candidate.rank());
            }
        }
        if (best == 0) {
            return null;
        }
        TreeMap<Integer, Rate> byBreak = new TreeMap<>();
        for (Candidate candidate : fitting) {
            if (candidate.rank() == best && candidate.rate().validOn(day)) {
                Rate rate = candidate.rate();
                int weightBreak = rate.basis() == Basis.KG ? rate.fromKilograms() : 0;
                byBreak.merge(weightBreak, rate, (kept, next) -> beganLater(next, kept) ? next : kept);
            }
        }
        return new RowChoice(List.copyOf(byBreak.values()), exchange);
    }

    private static boolean beganLater(Rate rate, Rate than) {
        Comparator<LocalDate> openFirst = Comparator.naturalOrder();
        return Comparator.nullsFirst(openFirst).compare(rate.validFrom(), than.validFrom()) > 0;
    }

    /** 0 when the row does not fit. */
    static int rank(Rate rate, @Nullable String from, @Nullable String to, LoadUnit unit) {
        int pair = end(rate.fromFacilityId(), from) + end(rate.toFacilityId(), to);
        String unitId = rate.loadUnitId();
        int fit = Quantities.fit(rate.basis(), unit);
        if (pair < 0 || fit == 0 || (unitId != null && !unitId.equals(unit.id()))) {
            return 0;
        }
        int scope = rate.scope() == Rate.Scope.FACILITY ? 1 : 0;
        return pair * 1_000 + scope * 100 + (unitId != null ? 50 : 0) + fit;
    }

    /** Whether a row is about a pair, whatever its load unit. */
    static boolean isForPair(Rate rate, String from, String to) {
        return end(rate.fromFacilityId(), from) + end(rate.toFacilityId(), to) >= 0;
    }

    private static int end(@Nullable String wanted, @Nullable String actual) {
        return wanted == null ? 0 : wanted.equals(actual) ? 1 : -3;
    }

    /** First epoch days of the steps, sorted, the first {@link Integer#MIN_VALUE}. */
    void addDays(Set<Integer> days) {
        for (int day : fromDay) {
            days.add(day);
        }
    }

    /** First day of step {@code i} as an epoch day. */
    int fromDay(int i) {
        return fromDay[i];
    }

    int count() {
        return fromDay.length;
    }

    boolean isNever() {
        for (RowChoice row : choice) {
            if (row != null) {
                return false;
            }
        }
        return true;
    }

    /** The row that counts on a day, null when none fits. */
    @Nullable
    RowChoice on(int epochDay) {
        if (fromDay.length == 1) {
            return choice[0];
        }
        int found = Arrays.binarySearch(fromDay, epochDay);
        return choice[found >= 0 ? found : -found - 2];
    }
}
