package org.landbridge.operations.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as typed, perhaps with a time of day, perhaps with an offset.
 *
 * @param offset null = local time of the place it is about
 */
record Moment(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    /** The instant; a bare date means its first minute. */
    Instant start(ZoneId zone) {
        return at(time == null ? LocalTime.MIDNIGHT : time, date, zone);
    }

    /** The instant; a bare date means its last minute. */
    Instant end(ZoneId zone) {
        return time == null ? at(LocalTime.of(23, 59), date, zone) : at(time, date, zone);
    }

    private Instant at(LocalTime clock, LocalDate day, ZoneId zone) {
        return day.atTime(clock).atZone(offset == null ? zone : offset).toInstant();
    }
}
