package org.landbridge.feeds.gtfs;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notices;
import org.landbridge.model.place.GeoPosition;

/**
 * Reads stop_times.txt into columns, brings each trip's rows together and in order, fills in times that are left to be interpolated, and tells which trips
 * can be trusted.
 */
final class StopTimesFile {

    private static final String FILE = "stop_times.txt";

    /** Bit of a row's flags while reading: a time of it could not be read. */
    private static final int BROKEN = 4;

    private final Notices notices;
    private final IdIndex trips;
    private final IdIndex stops;
    private final List<GtfsFeed.Stop> stopList;

    private final IntList trip = new IntList();
    private final IntList sequence = new IntList();
    private final IntList stop = new IntList();
    private final IntList arrive = new IntList();
    private final IntList depart = new IntList();
    /** Flags in the low three bits, line above them: one column for both. */
    private final IntList lineAndFlags = new IntList();

    StopTimesFile(Notices notices, IdIndex trips, IdIndex stops, List<GtfsFeed.Stop> stopList) {
        this.notices = notices;
        this.trips = trips;
        this.stops = stops;
        this.stopList = stopList;
    }

    GtfsStopTimes read(GtfsTable table) {
        table.read(
                FILE,
                List.of(
                        "trip_id",
                        "arrival_time",
                        "departure_time",
                        "stop_id",
                        "stop_sequence",
                        "pickup_type",
                        "drop_off_type",
                        "location_group_id",
                        "location_id",
                        "start_pickup_drop_off_window",
                        "end_pickup_drop_off_window"),
                this::add);
        return inOrder();
    }

    private void add(GtfsRow row) {
        int tripNumber = row.find(trips, 0);
        if (tripNumber == IdIndex.NONE) {
            notices.warn(
                    Code.ID_UNKNOWN,
                    FILE,
                    row.line(),
                    "trip_id",
                    "no trip " + row.text(0) + " was read; the row is left out");
            return;
        }
        if (!row.isEmpty(7) || !row.isEmpty(8) || !row.isEmpty(9) || !row.isEmpty(10)) {
            notices.warn(
                    Code.ROW_LEFT_OUT,
                    FILE,
                    row.line(),
                    "location_id",
                    "trip " + row.text(0) + " calls anywhere in an area or in a window of time; the call is left out");
            return;
        }
        int stopNumber = row.find(stops, 3);
        if (stopNumber == IdIndex.NONE || Double.isNaN(stopList.get(stopNumber).latitude())) {
            notices.warn(
                    Code.ID_UNKNOWN,
                    FILE,
                    row.line(),
                    "stop_id",
                    "no stop " + row.text(3) + " with a position; the call of trip " + row.text(0) + " is left out");
            return;
        }
        int place = row.number(4);
        if (place < 0) {
            notices.warn(
                    Code.NUMBER_MALFORMED,
                    FILE,
                    row.line(),
                    "stop_sequence",
                    "'" + row.text(4) + "' is no whole number; trip " + row.text(0) + " is left out");
        }
        int arrives = time(row, 1);
        int departs = time(row, 2);
        boolean broken = place < 0 || arrives == GtfsTimes.BROKEN || departs == GtfsTimes.BROKEN;
        int flags = (allows(row, 5) ? GtfsStopTimes.BOARD : 0)
                | (allows(row, 6) ? GtfsStopTimes.ALIGHT : 0)
                | (broken ? BROKEN : 0);
        trip.add(tripNumber);
        sequence.add(place);
        stop.add(stopNumber);
        arrive.add(arrives == GtfsTimes.NONE ? departs : arrives);
        depart.add(departs == GtfsTimes.NONE ? arrives : departs);
        lineAndFlags.add((int) Math.min(row.line(), Integer.MAX_VALUE >> 3) << 3 | flags);
    }

    private int time(GtfsRow row, int column) {
        int seconds = row.seconds(column);
        if (seconds == GtfsTimes.BROKEN) {
            notices.warn(
                    Code.TIME_MALFORMED,
                    FILE,
                    row.line(),
                    column == 1 ? "arrival_time" : "departure_time",
                    "'"
                            + row.text(column) + "' is no time such as 26:10:00 up to " + GtfsTimes.MAX_HOURS
                            + " hours; trip " + row.text(0) + " is left out");
        }
        return seconds;
    }

    /** Empty and 0 = yes, 1 = no, 2 and 3 = by arrangement: yes, as freight is always arranged. */
    private boolean allows(GtfsRow row, int column) {
        int type = row.number(column);
        if (type == GtfsTimes.NONE || type == 0 || type == 2 || type == 3) {
            return true;
        }
        if (type != 1) {
            notices.warn(
                    Code.WORD_UNKNOWN,
                    FILE,
                    row.line(),
                    column == 5 ? "pickup_type" : "drop_off_type",
                    "'" + row.text(column) + "' is none of 0, 1, 2, 3; it is taken as 1, not allowed");
        }
        return false;
    }

    private GtfsStopTimes inOrder() {
        int rows = trip.size();
        int[] firstRow = new int[trips.size() + 1];
        for (int i = 0; i < rows; i++) {
            firstRow[trip.get(i) + 1]++;
        }
        for (int i = 0; i < trips.size(); i++) {
            firstRow[i + 1] += firstRow[i];
        }
        int[] source = new int[rows];
        int[] next = firstRow.clone();
        for (int i = 0; i < rows; i++) {
            source[next[trip.get(i)]++] = i;
        }
        sortEachTrip(firstRow, source);
        int[] stopColumn = new int[rows];
        int[] arriveColumn = new int[rows];
        int[] departColumn = new int[rows];
        byte[] flagColumn = new byte[rows];
        for (int i = 0; i < rows; i++) {
            int from = source[i];
            stopColumn[i] = stop.get(from);
            arriveColumn[i] = arrive.get(from);
            departColumn[i] = depart.get(from);
            flagColumn[i] = (byte) (lineAndFlags.get(from) & 7);
        }
        TripCheck check = new TripCheck(firstRow, source, stopColumn, arriveColumn, departColumn, flagColumn);
        BitSet usable = new BitSet(trips.size());
        for (int i = 0; i < trips.size(); i++) {
            if (check.isUsable(i)) {
                usable.set(i);
            }
        }
        return new GtfsStopTimes(firstRow, stopColumn, arriveColumn, departColumn, flagColumn, usable);
    }

    /** Rows of a trip come in the order of the file; most files are sorted, the others are sorted here. */
    private void sortEachTrip(int[] firstRow, int[] source) {
        for (int each = 0; each < trips.size(); each++) {
            int from = firstRow[each];
            int to = firstRow[each + 1];
            boolean sorted = true;
            for (int i = from + 1; i < to && sorted; i++) {
                sorted = sequence.get(source[i - 1]) <= sequence.get(source[i]);
            }
            if (!sorted) {
                long[] keys = new long[to - from];
                for (int i = from; i < to; i++) {
                    keys[i - from] = (long) sequence.get(source[i]) << 32 | source[i];
                }
                Arrays.sort(keys);
                for (int i = from; i < to; i++) {
                    source[i] = (int) keys[i - from];
                }
            }
        }
    }

    /** Looks at one trip after another. */
    private final class TripCheck {
        private final int[] firstRow;
        private final int[] source;
        private final int[] stopColumn;
        private final int[] arriveColumn;
        private final int[] departColumn;
        private final byte[] flagColumn;

        TripCheck(
                int[] firstRow,
                int[] source,
                int[] stopColumn,
                int[] arriveColumn,
                int[] departColumn,
                byte[] flagColumn) {
            this.firstRow = firstRow;
            this.source = source;
            this.stopColumn = stopColumn;
            this.arriveColumn = arriveColumn;
            this.departColumn = departColumn;
            this.flagColumn = flagColumn;
        }

        boolean isUsable(int number) {
            int from = firstRow[number];
            int to = firstRow[number + 1];
            if (to - from < 2) {
                notices.warn(
                        Code.CALLS_FEW,
                        FILE,
                        to > from ? line(from) : 0,
                        "trip_id",
                        "trip " + trips.id(number) + " has " + (to - from) + " calls; it needs two and is left out");
                return false;
            }
            for (int row = from; row < to; row++) {
                if ((flagColumn[row] & BROKEN) != 0) {
                    return false;
                }
                int place = sequence.get(source[row]);
                if (row > from && place == sequence.get(source[row - 1])) {
                    notices.warn(
                            Code.ID_TWICE,
                            FILE,
                            line(row),
                            "stop_sequence",
                            "trip " + trips.id(number) + " has two calls number " + place
                                    + "; their order is unknown and it is left out");
                    return false;
                }
            }
            return fillIn(number, from, to) && inOrder(number, from, to);
        }

        private boolean fillIn(int number, int from, int to) {
            if (arriveColumn[from] == GtfsTimes.NONE || arriveColumn[to - 1] == GtfsTimes.NONE) {
                notices.warn(
                        Code.CALL_TIME_MISSING,
                        FILE,
                        line(from),
                        "arrival_time",
                        "trip " + trips.id(number) + " has no time at its first or last call; it is left out");
                return false;
            }
            for (int row = from + 1; row < to; row++) {
                if (arriveColumn[row] == GtfsTimes.NONE) {
                    int known = row;
                    while (arriveColumn[known] == GtfsTimes.NONE) {
                        known++;
                    }
                    int gapFrom = row;
                    notices.inform(
                            Code.TIME_FILLED_IN,
                            FILE,
                            line(row),
                            "arrival_time",
                            "trip " + trips.id(number) + ": times filled in by distance from here to line "
                                    + line(gapFrom));
                    interpolate(row - 1, known);
                    row = known;
                }
            }
            return true;
        }

        /** Even speed along the great circles between two calls with times; even steps where all lie in one spot. */
        private void interpolate(int before, int after) {
            double total = 0;
            for (int row = before + 1; row <= after; row++) {
                total += meters(row);
            }
            long gap = (long) arriveColumn[after] - departColumn[before];
            double way = 0;
            for (int row = before + 1; row < after; row++) {
                way += meters(row);
                double share = total > 0 ? way / total : (double) (row - before) / (after - before);
                int second = departColumn[before] + (int) Math.round(gap * share);
                arriveColumn[row] = second;
                departColumn[row] = second;
            }
        }

        private double meters(int row) {
            GtfsFeed.Stop one = stopList.get(stopColumn[row - 1]);
            GtfsFeed.Stop other = stopList.get(stopColumn[row]);
            return new GeoPosition(one.latitude(), one.longitude())
                    .greatCircleTo(new GeoPosition(other.latitude(), other.longitude()))
                    .meters();
        }

        private boolean inOrder(int number, int from, int to) {
            int clock = Integer.MIN_VALUE;
            for (int row = from; row < to; row++) {
                if (arriveColumn[row] < clock || departColumn[row] < arriveColumn[row]) {
                    int wrong = row;
                    notices.warn(
                            Code.ARRIVES_BEFORE_DEPARTURE,
                            FILE,
                            line(row),
                            "arrival_time",
                            "trip "
                                    + trips.id(number) + " goes back in time at stop "
                                    + stopList.get(stopColumn[wrong]).id() + "; it is left out");
                    return false;
                }
                clock = departColumn[row];
            }
            return true;
        }

        private int line(int row) {
            return lineAndFlags.get(source[row]) >>> 3;
        }
    }
}
