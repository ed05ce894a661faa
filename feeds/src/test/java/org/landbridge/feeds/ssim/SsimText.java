package org.landbridge.feeds.ssim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An SSIM file made record by record, with serial numbers and trailer. */
final class SsimText {

    private final List<String> lines = new ArrayList<>();
    private int serial;

    SsimText header() {
        return record("1AIRLINE STANDARD SCHEDULE DATA SET");
    }

    SsimText carrier(char timeMode, String airline) {
        return record(at(new Object[][] {{1, "2"}, {2, timeMode}, {3, airline}, {11, "W26"}, {15, "25OCT2627MAR27"}}));
    }

    /** A line of the padding that fills blocks. */
    SsimText zeros() {
        lines.add("0".repeat(200));
        return this;
    }

    SsimText leg(Leg leg) {
        return record(leg.text());
    }

    SsimText duplicate(Leg leg) {
        String text = leg.text();
        return record(at(new Object[][] {
            {1, "4"}, {2, text.substring(1, 14)}, {29, "AB"}, {31, "050"}, {34, "XNNBKK"}, {40, "XX 123"}
        }));
    }

    SsimText trailer() {
        int last = serial;
        return record(at(new Object[][] {{1, "5"}, {188, String.format(Locale.ROOT, "%06d", last)}, {194, "E"}}));
    }

    SsimText record(String text) {
        serial++;
        lines.add(at(new Object[][] {{1, text}, {195, String.format(Locale.ROOT, "%06d", serial)}}));
        return this;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** A record of 200 characters with texts at positions counted from 1. */
    static String at(Object[][] fields) {
        char[] record = new char[200];
        Arrays.fill(record, ' ');
        for (Object[] field : fields) {
            String text = String.valueOf(field[1]);
            text.getChars(0, Math.min(text.length(), 200), record, (Integer) field[0] - 1);
        }
        return new String(record);
    }

    /** A leg record; the shared flight is CZ 8475 from Xining to Bangkok, which has UTC+8 and UTC+7. */
    record Leg(
            String flight,
            int sequence,
            char serviceType,
            String period,
            String days,
            char frequency,
            String from,
            String departs,
            String fromOffset,
            String to,
            String arrives,
            String toOffset,
            String aircraft,
            String restrictions,
            String dayVariation) {

        static Leg bangkok() {
            return new Leg(
                    "CZ 8475",
                    1,
                    'J',
                    "01DEC2628FEB27",
                    " 2 4 6 ",
                    ' ',
                    "XNN",
                    "2210",
                    "+0800",
                    "BKK",
                    "0155",
                    "+0700",
                    "738",
                    "",
                    "01");
        }

        Leg type(char service, String type) {
            return new Leg(
                    flight,
                    sequence,
                    service,
                    period,
                    days,
                    frequency,
                    from,
                    departs,
                    fromOffset,
                    to,
                    arrives,
                    toOffset,
                    type,
                    restrictions,
                    dayVariation);
        }

        Leg runs(String newPeriod, String newDays, char newFrequency) {
            return new Leg(
                    flight,
                    sequence,
                    serviceType,
                    newPeriod,
                    newDays,
                    newFrequency,
                    from,
                    departs,
                    fromOffset,
                    to,
                    arrives,
                    toOffset,
                    aircraft,
                    restrictions,
                    dayVariation);
        }

        Leg fromTo(int leg, String station, String std, String offset, String off, String sta, String offOffset) {
            return new Leg(
                    flight,
                    leg,
                    serviceType,
                    period,
                    days,
                    frequency,
                    station,
                    std,
                    offset,
                    off,
                    sta,
                    offOffset,
                    aircraft,
                    restrictions,
                    dayVariation);
        }

        Leg variation(String variation) {
            return new Leg(
                    flight,
                    sequence,
                    serviceType,
                    period,
                    days,
                    frequency,
                    from,
                    departs,
                    fromOffset,
                    to,
                    arrives,
                    toOffset,
                    aircraft,
                    restrictions,
                    variation);
        }

        Leg restricted(String codes) {
            return new Leg(
                    flight,
                    sequence,
                    serviceType,
                    period,
                    days,
                    frequency,
                    from,
                    departs,
                    fromOffset,
                    to,
                    arrives,
                    toOffset,
                    aircraft,
                    codes,
                    dayVariation);
        }

        String text() {
            return at(new Object[][] {
                {1, "3"},
                {3, flight.substring(0, 2)},
                {6, String.format(Locale.ROOT, "%4s", flight.substring(3))},
                {10, "01"},
                {12, String.format(Locale.ROOT, "%02d", sequence)},
                {14, serviceType},
                {15, period},
                {29, days},
                {36, frequency},
                {37, from},
                {40, departs},
                {44, departs},
                {48, fromOffset},
                {55, to},
                {58, arrives},
                {62, arrives},
                {66, toOffset},
                {73, aircraft},
                {150, restrictions},
                {193, dayVariation}
            });
        }
    }
}
