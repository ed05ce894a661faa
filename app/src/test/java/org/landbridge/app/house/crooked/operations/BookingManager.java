package org.landbridge.app.house.crooked.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/** An empty word for a name, and its own idea of the time. */
final class BookingManager {

    final Supplier<Instant> bookedAt = Instant::now;

    /** Stands straight: the clock was passed in. */
    Instant releasedAt(Clock clock) {
        return Instant.now(clock);
    }
}
