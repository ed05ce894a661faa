package org.landbridge.routing.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Offsets of time zones in minutes.
 *
 * <pre>
 * zone z:  entries first[z] .. first[z+1]-1, sorted by time
 * entry e: from fromMinute[e] (UTC, included) the zone is offset[e] minutes east of Greenwich;
 *          a local minute below localFrom[e] still belongs to an earlier entry (a gap or an overlap is read with the offset before it, as java.time does)
 * </pre>
 */
public final class Zones {

    /** Far enough before the first day for any service still under way, and beyond the last day for the longest horizon and journey. */
    private static final int MARGIN_DAYS = 800;

    private final int[] first;
    private final int[] fromMinute;
    private final int[] localFrom;
    private final int[] offset;

    private Zones(int[] first, int[] fromMinute, int[] localFrom, int[] offset) {
        this.first = first;
        this.fromMinute = fromMinute;
        this.localFrom = localFrom;
        this.offset = offset;
    }

    /** Gathers zones while a timetable is built. */
    static final class Builder {
        private final Map<ZoneId, Integer> ids = new HashMap<>();
        private final List<ZoneId> zones = new ArrayList<>();

        int idOf(ZoneId zone) {
            Integer known = ids.get(zone);
            if (known == null) {
                known = zones.size();
                ids.put(zone, known);
                zones.add(zone);
            }
            return known;
        }

        Zones build(LocalDate firstDay, LocalDate lastDay) {
            int[] first = new int[zones.size() + 1];
            Ints fromMinute = new Ints();
            Ints localFrom = new Ints();
            Ints offset = new Ints();
            Instant origin = firstDay.atStartOfDay(ZoneOffset.UTC).toInstant();
            Instant start =
                    firstDay.minusDays(MARGIN_DAYS).atStartOfDay(ZoneOffset.UTC).toInstant();
            Instant end =
                    lastDay.plusDays(MARGIN_DAYS).atStartOfDay(ZoneOffset.UTC).toInstant();
            for (int z = 0; z < zones.size(); z++) {
                first[z] = fromMinute.size();
                var rules = zones.get(z).getRules();
                fromMinute.add(Integer.MIN_VALUE);
                localFrom.add(Integer.MIN_VALUE);
                offset.add(rules.getOffset(start).getTotalSeconds() / 60);
                @Nullable ZoneOffsetTransition next = rules.nextTransition(start);
                while (next != null && next.getInstant().isBefore(end)) {
                    int minute = Math.toIntExact(
                            Math.floorDiv(next.getInstant().getEpochSecond() - origin.getEpochSecond(), 60L));
                    int before = next.getOffsetBefore().getTotalSeconds() / 60;
                    int after = next.getOffsetAfter().getTotalSeconds() / 60;
                    fromMinute.add(minute);
                    localFrom.add(minute + Math.max(before, after));
                    offset.add(after);
                    next = rules.nextTransition(next.getInstant());
                }
            }
            first[zones.size()] = fromMinute.size();
            return new Zones(first, fromMinute.toArray(), localFrom.toArray(), offset.toArray());
        }
    }

    /** The entry that holds at a UTC minute. */
    int entryAt(int zone, int minute) {
        int e = first[zone + 1] - 1;
        while (fromMinute[e] > minute) {
            e--;
        }
        return e;
    }

    int entryOffset(int entry) {
        return offset[entry];
    }

    /** First UTC minute of an entry; {@link Integer#MIN_VALUE} of a zone's first. */
    int entryFrom(int entry) {
        return fromMinute[entry];
    }

    /** First UTC minute at which the entry holds no more; {@link Integer#MAX_VALUE} of a zone's last. */
    int entryUntil(int zone, int entry) {
        return entry + 1 < first[zone + 1] ? fromMinute[entry + 1] : Integer.MAX_VALUE;
    }

    /** Minutes east of Greenwich at a UTC minute. */
    public int offsetAt(int zone, int minute) {
        return offset[entryAt(zone, minute)];
    }

    /** UTC minute of a local minute; in a gap the time moves on by its length, in an overlap the earlier of both counts. */
    int toUtc(int zone, int localMinute) {
        int e = first[zone + 1] - 1;
        while (localFrom[e] > localMinute) {
            e--;
        }
        return localMinute - offset[e];
    }
}
