package org.landbridge.feeds.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The UTC offsets of a few zones over the days of a timetable, as arrays: asked for every date of every run, so without objects. */
public final class ZoneOffsets {

    /** A run may last this long beyond the last day it departs on. */
    private static final int MARGIN_DAYS = 130;

    private final List<ZoneId> zones;
    /** By zone: the seconds of the epoch at which its offset changes, and the offsets before, between and after them. */
    private final long[][] changes;

    private final int[][] offsets;
    /** Of all zones together. */
    private final long[] allChanges;

    /**
     * Looks the changes of clocks up.
     *
     * @param zones no two alike; their index is what the other methods take
     * @param first first day of the timetable
     * @param last last day of it
     */
    public ZoneOffsets(List<ZoneId> zones, LocalDate first, LocalDate last) {
        this.zones = List.copyOf(zones);
        changes = new long[zones.size()][];
        offsets = new int[zones.size()][];
        long from = first.minusDays(MARGIN_DAYS).toEpochDay() * 86_400;
        long to = last.plusDays(MARGIN_DAYS).toEpochDay() * 86_400;
        TreeSet<Long> all = new TreeSet<>();
        for (int zone = 0; zone < zones.size(); zone++) {
            ZoneRules rules = zones.get(zone).getRules();
            Instant at = Instant.ofEpochSecond(from);
            List<Long> when = new ArrayList<>();
            List<Integer> offset = new ArrayList<>();
            offset.add(rules.getOffset(at).getTotalSeconds());
            for (ZoneOffsetTransition change = rules.nextTransition(at);
                    change != null && change.toEpochSecond() < to;
                    change = rules.nextTransition(change.getInstant())) {
                when.add(change.toEpochSecond());
                offset.add(change.getOffsetAfter().getTotalSeconds());
            }
            changes[zone] = when.stream().mapToLong(Long::longValue).toArray();
            offsets[zone] = offset.stream().mapToInt(Integer::intValue).toArray();
            all.addAll(when);
        }
        allChanges = all.stream().mapToLong(Long::longValue).toArray();
    }

    public ZoneId zone(int index) {
        return zones.get(index);
    }

    /** Seconds east of UTC in a zone at a moment. */
    public int offset(int zone, long epochSecond) {
        long[] when = changes[zone];
        int i = 0;
        while (i < when.length && when[i] <= epochSecond) {
            i++;
        }
        return offsets[zone][i];
    }

    /** The number of the stretch of time, without any change of clocks, in which both moments and all between them lie; -1 when there is none. */
    int stretch(long from, long to) {
        int i = 0;
        while (i < allChanges.length && allChanges[i] <= from) {
            i++;
        }
        return i < allChanges.length && allChanges[i] <= to ? -1 : i;
    }

    int stretchCount() {
        return allChanges.length + 1;
    }

    /** Whether the clock in the zone shows the time of this moment for the second time, clocks having been put back. */
    boolean repeated(int zone, long epochSecond) {
        int offset = offset(zone, epochSecond);
        LocalDateTime local = LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.ofTotalSeconds(offset));
        return zones.get(zone).getRules().getOffset(local).getTotalSeconds() != offset;
    }

    /** The moment that is the base of a timetable's clock on a date: noon there less twelve hours; midnight but for days on which clocks change. */
    public long dayBase(int zone, long epochDay) {
        LocalDateTime noon = LocalDateTime.ofEpochSecond(epochDay * 86_400 + 43_200, 0, ZoneOffset.UTC);
        ZoneId id = zones.get(zone);
        return epochDay * 86_400 - id.getRules().getOffset(noon).getTotalSeconds();
    }
}
