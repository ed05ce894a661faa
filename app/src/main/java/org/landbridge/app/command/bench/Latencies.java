package org.landbridge.app.command.bench;

import java.util.Arrays;

/** Times of repeated runs, for medians and tails. */
final class Latencies {

    private final long[] nanos;

    /**
     * Sorts what was measured.
     *
     * @param nanos one entry a run, at least one
     */
    Latencies(long[] nanos) {
        this.nanos = nanos.clone();
        Arrays.sort(this.nanos);
    }

    double medianMillis() {
        return nanos[nanos.length / 2] / 1e6;
    }

    /** The time that 99 of 100 runs stay within. */
    double p99Millis() {
        return nanos[Math.min(nanos.length - 1, (int) Math.ceil(nanos.length * 0.99) - 1)] / 1e6;
    }
}
