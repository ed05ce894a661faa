package org.landbridge.rating.emission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.landbridge.model.itinerary.EmissionLine;
import org.landbridge.rating.rounding.HalfUp;

/** The elements of every activity of a network for one kind of load under one factor set. Immutable. */
final class ElementTable {

    private final List<List<Element>> elements;
    /** wellToWheel[activity][element] and share[activity][element], as doubles. */
    private final double[][] wellToWheel;

    private final double[][] share;

    private ElementTable(List<List<Element>> elements) {
        this.elements = List.copyOf(elements);
        this.wellToWheel = new double[elements.size()][];
        this.share = new double[elements.size()][];
        for (int a = 0; a < elements.size(); a++) {
            List<Element> parts = elements.get(a);
            wellToWheel[a] = parts.stream()
                    .mapToDouble(part -> part.wellToWheel().doubleValue())
                    .toArray();
            share[a] = parts.stream()
                    .mapToDouble(part -> part.distanceShare().doubleValue())
                    .toArray();
        }
    }

    static ElementTable of(List<Activity> activities, Intensities intensities, Load load) {
        return new ElementTable(activities.stream()
                .map(activity -> intensities.of(activity, load))
                .toList());
    }

    /** Well-to-wheel grams of an activity: the sum of its lines. */
    long grams(int activity, long massGrams, long meters) {
        List<Element> parts = elements.get(activity);
        double[] factor = wellToWheel[activity];
        if (factor.length == 1) {
            return parts.getFirst().grams(massGrams, meters, factor[0]);
        }
        long sum = 0;
        long left = meters;
        for (int p = 0; p < factor.length; p++) {
            long part = p == factor.length - 1 ? left : part(activity, p, meters);
            sum += parts.get(p).grams(massGrams, part, factor[p]);
            left -= part;
        }
        return sum;
    }

    /** The same as lines. */
    List<EmissionLine> lines(int activity, long massGrams, long meters, String distanceBasis, boolean assumedDistance) {
        List<Element> parts = elements.get(activity);
        List<EmissionLine> lines = new ArrayList<>();
        long left = meters;
        for (int p = 0; p < parts.size(); p++) {
            long part = p == parts.size() - 1 ? left : part(activity, p, meters);
            lines.add(parts.get(p).line(massGrams, part, distanceBasis, assumedDistance));
            left -= part;
        }
        return lines;
    }

    /** Metres of one part of a distance, rounded half-up; the last part gets what is left. */
    private long part(int activity, int part, long meters) {
        long sure = HalfUp.ifSure(meters * share[activity][part]);
        if (sure != HalfUp.UNSURE) {
            return sure;
        }
        BigDecimal exact = elements.get(activity).get(part).distanceShare();
        return exact.multiply(BigDecimal.valueOf(meters))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
