package org.landbridge.model.itinerary;

import java.time.Duration;
import java.time.Instant;

/** When a consignment can leave and must arrive. */
public sealed interface Timing {

    /**
     * Ready at a moment; with a window it may leave any time in it, and leaving later counts as better.
     *
     * @param window zero = no window
     */
    record ReadyAt(Instant readyAt, Duration window) implements Timing {
        public ReadyAt {
            if (window.isNegative()) {
                throw new IllegalArgumentException("window is negative: " + window + "; write zero or more days");
            }
        }
    }

    /**
     * Must arrive by a moment; it may leave any time in the window before, and leaving later counts as better.
     *
     * @param notBefore it cannot leave earlier
     */
    record ArriveBy(Instant arriveBy, Instant notBefore) implements Timing {
        public ArriveBy {
            if (!notBefore.isBefore(arriveBy)) {
                throw new IllegalArgumentException(
                        "must arrive by " + arriveBy + " but cannot leave before " + notBefore + "; widen the window");
            }
        }
    }
}
