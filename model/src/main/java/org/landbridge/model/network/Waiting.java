package org.landbridge.model.network;

import org.landbridge.model.service.ServiceClass;
import org.landbridge.model.unit.Distance;

/**
 * What a train of a class needs beyond running and typical border hours: one term, either once for each journey or for every 1,000 km. The values of
 * {@link #of(ServiceClass)} are fitted on one real train of each class; docs/calibration.md shows the fit, and how far it is off for others.
 *
 * @param minutes may be negative: such trains run faster than the planning speeds and pass borders quicker
 */
public record Waiting(Form form, int minutes) {

    /** What the term is counted by. */
    public enum Form {
        PER_JOURNEY,
        PER_THOUSAND_KILOMETERS
    }

    public static final Waiting NONE = new Waiting(Form.PER_JOURNEY, 0);

    /** The term of a class of trains; none for road, sea and air. */
    public static Waiting of(ServiceClass serviceClass) {
        return switch (serviceClass) {
            case SINGLE_CENTRAL -> new Waiting(Form.PER_JOURNEY, 12_058);
            case SINGLE_WESTERN -> new Waiting(Form.PER_JOURNEY, 3_708);
            case TIMETABLED -> new Waiting(Form.PER_THOUSAND_KILOMETERS, -171);
            case BLOCK -> new Waiting(Form.PER_THOUSAND_KILOMETERS, 701);
            case BELLY, FREIGHTER, LINER, FEEDER, TRUCK_LINE -> NONE;
        };
    }

    /**
     * The term that makes an estimate come out at what a real train needed, rounded to the minute.
     *
     * @param estimate of the train, whose own waiting is not looked at
     */
    public static Waiting fitted(Form form, TransitEstimate estimate, int reportedMinutes) {
        int rest = reportedMinutes - estimate.runningMinutes() - estimate.borderMinutes();
        return switch (form) {
            case PER_JOURNEY -> new Waiting(form, rest);
            case PER_THOUSAND_KILOMETERS ->
                new Waiting(
                        form,
                        Math.toIntExact(
                                Math.round(rest * 1e6 / estimate.distance().meters())));
        };
    }

    /** Minutes on a journey of this length, rounded. */
    public int over(Distance distance) {
        return switch (form) {
            case PER_JOURNEY -> minutes;
            case PER_THOUSAND_KILOMETERS -> Math.toIntExact(Math.round(minutes * (distance.meters() / 1e6)));
        };
    }
}
