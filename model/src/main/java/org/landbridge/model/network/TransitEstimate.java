package org.landbridge.model.network;

import java.util.List;
import org.landbridge.model.unit.Distance;

/**
 * How long a train needs for a chain of links: running at the planning speeds, typical border time at each gateway, and the waiting of its class.
 *
 * @param distance sum of the links
 * @param runningMinutes sum of the links' running times
 * @param borderMinutes sum of the typical times of the gateways crossed
 * @param waitingMinutes may be negative, see {@link Waiting}
 */
public record TransitEstimate(Distance distance, int runningMinutes, int borderMinutes, int waitingMinutes) {

    /**
     * The estimate for a chain.
     *
     * @throws IllegalArgumentException when the running time of a link is not known
     */
    public static TransitEstimate of(List<Link> chain, LinkPaths paths, Waiting waiting) {
        Distance distance = Distance.ZERO;
        int running = 0;
        int border = 0;
        for (Link link : chain) {
            Integer minutes = link.runningMinutes();
            if (minutes == null) {
                throw new IllegalArgumentException("the running time of link " + link.id()
                        + " is not known; write its running_hours in links.csv");
            }
            distance = distance.plus(link.distance());
            running += minutes;
            border += paths.findGateway(link)
                    .map(gateway -> gateway.typicalMinutes())
                    .orElse(0);
        }
        return new TransitEstimate(distance, running, border, waiting.over(distance));
    }

    /** From first departure to last arrival. */
    public int minutes() {
        return runningMinutes + borderMinutes + waitingMinutes;
    }

    public double days() {
        return minutes() / 1440.0;
    }
}
