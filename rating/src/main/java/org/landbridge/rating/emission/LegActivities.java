package org.landbridge.rating.emission;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.landbridge.model.border.Gateway;
import org.landbridge.rating.leg.ServiceLegs;
import org.landbridge.rating.leg.Stretch;

/**
 * What is done on the legs of one service: for each leg its stretches, added up by activity in the order in which they are first met, and the lifts where containers
 * change wagons. Immutable.
 *
 * <pre>
 *   first[pair] .. first[pair + 1] - 1    parts of the leg; pair = board * calls + alight
 *   activity[part], meters[part]
 *   reloads[pair]                         lifts at gauge changes
 * </pre>
 */
final class LegActivities {

    private final ServiceLegs legs;
    /** of[section][stretch]: the activity of each stretch of a section. */
    private final int[][] of;

    private final int[] first;
    private int[] activity = new int[16];
    private long[] meters = new long[16];
    private final int[] reloads;

    private LegActivities(ServiceLegs legs) {
        this.legs = legs;
        int calls = legs.callCount();
        this.of = new int[calls][];
        this.first = new int[calls * calls + 1];
        this.reloads = new int[calls * calls];
    }

    static LegActivities of(ServiceLegs legs, ToIntFunction<Activity> indexOf) {
        LegActivities made = new LegActivities(legs);
        int calls = legs.callCount();
        for (int c = 0; c < calls; c++) {
            List<Stretch> section = legs.section(c);
            made.of[c] = new int[section.size()];
            for (int i = 0; i < section.size(); i++) {
                made.of[c][i] = indexOf.applyAsInt(Activity.Carriage.of(
                        section.get(i), legs.service().mode(), legs.service().serviceClass()));
            }
        }
        int end = 0;
        for (int pair = 0; pair < calls * calls; pair++) {
            made.first[pair] = end;
            end = made.addLeg(pair / calls, pair % calls, end);
        }
        made.first[calls * calls] = end;
        made.activity = Arrays.copyOf(made.activity, end);
        made.meters = Arrays.copyOf(made.meters, end);
        return made;
    }

    /** Writes the parts of a leg from index {@code from} on and returns the index after the last. */
    private int addLeg(int board, int alight, int from) {
        int end = from;
        for (int c = board + 1; c <= alight; c++) {
            List<Stretch> section = legs.section(c);
            for (int i = 0; i < section.size(); i++) {
                int part = from;
                while (part < end && activity[part] != of[c][i]) {
                    part++;
                }
                if (part == end) {
                    end = append(of[c][i], end);
                }
                meters[part] += section.get(i).meters();
            }
            for (Gateway gateway : legs.sectionGateways(c)) {
                reloads[board * legs.callCount() + alight] += gateway.handlings();
            }
        }
        return end;
    }

    private int append(int index, int end) {
        if (end == activity.length) {
            activity = Arrays.copyOf(activity, 2 * end);
            meters = Arrays.copyOf(meters, 2 * end);
        }
        activity[end] = index;
        return end + 1;
    }

    ServiceLegs legs() {
        return legs;
    }

    /** Index of the first part of a leg; its last is the one before the first of the next pair. */
    int first(int pair) {
        return first[pair];
    }

    int activity(int part) {
        return activity[part];
    }

    long meters(int part) {
        return meters[part];
    }

    int reloads(int pair) {
        return reloads[pair];
    }

    /** Activity of a stretch of the section that ends at a call. */
    int activityOf(int call, int stretch) {
        return of[call][stretch];
    }
}
