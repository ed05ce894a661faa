package org.landbridge.rating.emission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.landbridge.model.border.Gateway;
import org.landbridge.rating.leg.ServiceLegs;
import org.landbridge.rating.leg.Stretch;

/**
 * What is done on one leg: stretches of one activity added up in the order in which they are first met, then one lift for each gateway where containers change
 * wagons. Immutable.
 */
final class LegActivities {

    /** Activity index and metres, part by part. */
    private final int[] activity;

    private final long[] meters;
    private final List<String> distanceBasis;
    private final boolean[] assumed;
    private final List<String> reloadGateways;

    private LegActivities(
            int[] activity, long[] meters, List<String> distanceBasis, boolean[] assumed, List<String> reloadGateways) {
        this.activity = activity;
        this.meters = meters;
        this.distanceBasis = List.copyOf(distanceBasis);
        this.assumed = assumed;
        this.reloadGateways = List.copyOf(reloadGateways);
    }

    static LegActivities of(ServiceLegs legs, int board, int alight, ToIntFunction<Activity> indexOf) {
        Map<Activity.Carriage, Long> metersBy = new LinkedHashMap<>();
        Map<Activity.Carriage, Set<String>> basisBy = new LinkedHashMap<>();
        for (Stretch stretch : legs.stretches(board, alight)) {
            Activity.Carriage carriage = Activity.Carriage.of(
                    stretch, legs.service().mode(), legs.service().serviceClass());
            metersBy.merge(carriage, stretch.meters(), Long::sum);
            basisBy.computeIfAbsent(carriage, c -> new LinkedHashSet<>()).add(stretch.distanceBasis());
        }
        int count = metersBy.size();
        int[] activity = new int[count];
        long[] meters = new long[count];
        boolean[] assumed = new boolean[count];
        List<String> basis = new ArrayList<>();
        int p = 0;
        for (Map.Entry<Activity.Carriage, Long> part : metersBy.entrySet()) {
            activity[p] = indexOf.applyAsInt(part.getKey());
            meters[p] = part.getValue();
            assumed[p] = part.getKey().assumed();
            basis.add(String.join(";", basisBy.getOrDefault(part.getKey(), Set.of())));
            p++;
        }
        List<String> reloads = legs.gateways(board, alight).stream()
                .filter(gateway -> gateway.handlings() > 0)
                .map(Gateway::id)
                .toList();
        return new LegActivities(activity, meters, basis, assumed, reloads);
    }

    int parts() {
        return activity.length;
    }

    int activity(int part) {
        return activity[part];
    }

    long meters(int part) {
        return meters[part];
    }

    String distanceBasis(int part) {
        return distanceBasis.get(part);
    }

    boolean assumed(int part) {
        return assumed[part];
    }

    /** Ids of gateways where containers are lifted from wagon to wagon. */
    List<String> reloadGateways() {
        return reloadGateways;
    }
}
