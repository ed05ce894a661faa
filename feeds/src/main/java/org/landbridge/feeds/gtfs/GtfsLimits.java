package org.landbridge.feeds.gtfs;

/**
 * How much of a feed is read before it is refused.
 *
 * @param maxStopTimes rows of stop_times.txt; each takes 25 bytes of memory
 * @param maxStopTimeBytes unpacked bytes of stop_times.txt
 * @param maxOtherRows rows of each other file
 * @param maxOtherBytes unpacked bytes of all other files together; what is kept of them takes no more memory than about three times this
 * @param maxRuns runs made from all frequencies together
 */
public record GtfsLimits(int maxStopTimes, long maxStopTimeBytes, int maxOtherRows, long maxOtherBytes, int maxRuns) {

    /** Enough for the timetable of a large country on a machine with 4 GiB. */
    public static final GtfsLimits DEFAULT = new GtfsLimits(20_000_000, 4L << 30, 5_000_000, 512L << 20, 200_000);

    /** Characters of one field; a longer one is a broken file. */
    static final int MAX_FIELD_CHARS = 1 << 16;

    /** Characters kept of an id or name. */
    static final int MAX_TEXT_CHARS = 500;
}
