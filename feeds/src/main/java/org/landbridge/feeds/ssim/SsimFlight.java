package org.landbridge.feeds.ssim;

import java.util.ArrayList;
import java.util.List;

/** The legs of one flight as they come, with what the file says of all of them. */
final class SsimFlight {

    /** Times of its carrier's records are UTC, else local. */
    private final boolean utc;

    private final List<SsimLeg> legs = new ArrayList<>(1);
    private boolean broken;
    private boolean duplicate;

    SsimFlight(boolean utc) {
        this.utc = utc;
    }

    boolean utc() {
        return utc;
    }

    void add(SsimLeg leg) {
        legs.add(leg);
    }

    List<SsimLeg> legs() {
        return legs;
    }

    /** One of its legs could not be read. */
    void markBroken() {
        broken = true;
    }

    boolean isBroken() {
        return broken;
    }

    /** Segment data 50: another flight is meant, this one only sells it. */
    void markDuplicate() {
        duplicate = true;
    }

    boolean isDuplicate() {
        return duplicate;
    }
}
