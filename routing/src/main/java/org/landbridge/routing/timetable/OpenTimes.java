package org.landbridge.routing.timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.landbridge.model.place.OpeningHours;

/**
 * Weekly opening hours in local time, asked in UTC minutes.
 *
 * <pre>
 * hours h: zone[h]; open spans first[h] .. first[h+1]-1, sorted
 * span s:  startMinute[s] (included) to endMinute[s] (excluded), minutes of the local week from Monday 00:00
 * </pre>
 *
 * {@link #ALWAYS} stands for no limit. Open means: the local minute of the week lies in a span, whatever the zone's offset does; so on the day
 * clocks go forward a span may be an hour shorter. {@link #NEVER} stands for two sets of hours that never meet.
 */
public final class OpenTimes {

    public static final int ALWAYS = -1;
    public static final int NEVER = -2;

    private static final int WEEK = OpeningHours.WEEK_MINUTES;

    private final Zones zones;
    /** Minute of the week, from Monday, of minute 0. */
    private final int weekShift;

    private final int[] zone;
    private final int[] first;
    private final int[] startMinute;
    private final int[] endMinute;

    private OpenTimes(Zones zones, int weekShift, int[] zone, int[] first, int[] startMinute, int[] endMinute) {
        this.zones = zones;
        this.weekShift = weekShift;
        this.zone = zone;
        this.first = first;
        this.startMinute = startMinute;
        this.endMinute = endMinute;
    }

    private record Key(int zone, List<OpeningHours.Span> spans) {}

    /** Gathers distinct hours while a timetable is built. */
    static final class Builder {
        private final Map<Key, Integer> ids = new HashMap<>();
        private final List<Key> keys = new ArrayList<>();

        int idOf(int zone, OpeningHours hours) {
            return hours.isAlways() ? ALWAYS : idOf(new Key(zone, hours.spans()));
        }

        /** Open where both are. */
        int idOf(int zone, OpeningHours one, OpeningHours other) {
            if (one.isAlways() || other.isAlways()) {
                return idOf(zone, one.isAlways() ? other : one);
            }
            List<OpeningHours.Span> both = new ArrayList<>();
            for (OpeningHours.Span a : one.spans()) {
                for (OpeningHours.Span b : other.spans()) {
                    int start = Math.max(a.startMinute(), b.startMinute());
                    int end = Math.min(a.endMinute(), b.endMinute());
                    if (start < end) {
                        both.add(new OpeningHours.Span(start, end));
                    }
                }
            }
            return both.isEmpty() ? NEVER : idOf(zone, new OpeningHours(both));
        }

        private int idOf(Key key) {
            Integer known = ids.get(key);
            if (known == null) {
                known = keys.size();
                ids.put(key, known);
                keys.add(key);
            }
            return known;
        }

        OpenTimes build(Zones zones, int firstDayOfWeekFromMonday) {
            int[] zone = new int[keys.size()];
            int[] first = new int[keys.size() + 1];
            Ints start = new Ints();
            Ints end = new Ints();
            for (int h = 0; h < keys.size(); h++) {
                zone[h] = keys.get(h).zone();
                first[h] = start.size();
                for (OpeningHours.Span span : keys.get(h).spans()) {
                    start.add(span.startMinute());
                    end.add(span.endMinute());
                }
            }
            first[keys.size()] = start.size();
            return new OpenTimes(zones, firstDayOfWeekFromMonday * 1440, zone, first, start.toArray(), end.toArray());
        }
    }

    /** The first open minute not before {@code minute}; {@link Integer#MAX_VALUE} when it never opens. */
    public int nextOpen(int hours, int minute) {
        if (hours == ALWAYS) {
            return minute;
        }
        if (hours == NEVER) {
            return Integer.MAX_VALUE;
        }
        int z = zone[hours];
        int time = minute;
        while (true) {
            int entry = zones.entryAt(z, time);
            int week = Math.floorMod(time + zones.entryOffset(entry) + weekShift, WEEK);
            int wait = startMinute[first[hours]] + WEEK - week;
            for (int s = first[hours]; s < first[hours + 1]; s++) {
                if (week < endMinute[s]) {
                    wait = Math.max(0, startMinute[s] - week);
                    break;
                }
            }
            int until = zones.entryUntil(z, entry);
            if (wait == 0 || (long) time + wait < until) {
                return time + wait;
            }
            time = until;
        }
    }

    /** The last open minute not after {@code minute}; {@link Integer#MIN_VALUE} when it never opens. */
    public int lastOpen(int hours, int minute) {
        if (hours == ALWAYS) {
            return minute;
        }
        if (hours == NEVER) {
            return Integer.MIN_VALUE;
        }
        int z = zone[hours];
        int time = minute;
        while (true) {
            int entry = zones.entryAt(z, time);
            int week = Math.floorMod(time + zones.entryOffset(entry) + weekShift, WEEK);
            int back = week + WEEK - (endMinute[first[hours + 1] - 1] - 1);
            for (int s = first[hours + 1] - 1; s >= first[hours]; s--) {
                if (week >= startMinute[s]) {
                    back = Math.max(0, week - (endMinute[s] - 1));
                    break;
                }
            }
            if (back == 0 || (long) time - back >= zones.entryFrom(entry)) {
                return time - back;
            }
            time = zones.entryFrom(entry) - 1;
        }
    }

    /** The longest time, in minutes, between two open moments of a week; 0 when never closed. */
    public int longestClosed(int hours) {
        if (hours == ALWAYS) {
            return 0;
        }
        if (hours == NEVER) {
            return Integer.MAX_VALUE / 4;
        }
        int longest = startMinute[first[hours]] + WEEK - endMinute[first[hours + 1] - 1];
        for (int s = first[hours] + 1; s < first[hours + 1]; s++) {
            longest = Math.max(longest, startMinute[s] - endMinute[s - 1]);
        }
        return longest + 1;
    }
}
