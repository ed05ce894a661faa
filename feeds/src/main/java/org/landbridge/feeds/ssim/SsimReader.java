package org.landbridge.feeds.ssim;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.FeedReader;
import org.landbridge.feeds.Notices;
import org.landbridge.feeds.ReadNetwork;
import org.landbridge.feeds.timetable.CodedFacilities;
import org.landbridge.feeds.timetable.Gazetteer;
import org.landbridge.feeds.timetable.ImportTerms;
import org.landbridge.feeds.timetable.NetworkDraft;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Source;
import org.landbridge.model.place.Names;

/**
 * Reads an airline schedule of SSIM chapter 7. Scheduled flights become services that carry loose cargo: a freighter or the belly of a passenger flight by service
 * type, with the payload of the aircraft type, and trucks under a flight number. Airports are found in a {@link Gazetteer}, since SSIM has codes only.
 */
public final class SsimReader implements FeedReader {

    /** More legs than the world's airlines fly. */
    private static final int MAX_LEGS = 1_000_000;

    /** Characters of a line that are kept. */
    private static final int MAX_LINE = 1_000;

    private final ImportTerms terms;
    private final Gazetteer gazetteer;

    public SsimReader(ImportTerms terms, Gazetteer gazetteer) {
        this.terms = terms;
        this.gazetteer = gazetteer;
    }

    @Override
    public ReadNetwork read(Path path) {
        Notices notices = new Notices();
        String file = String.valueOf(path.getFileName());
        Records records = new Records(file, notices);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            records.readAll(in);
        } catch (IOException e) {
            notices.error(
                    Code.FILE_UNREADABLE,
                    file,
                    0,
                    null,
                    "cannot be read (" + e.getMessage() + "); give the path of an SSIM file");
        }
        Network network = notices.hasError() ? null : make(file, records, notices);
        return new ReadNetwork(notices.hasError() ? null : network, notices.sorted());
    }

    private @Nullable Network make(String file, Records records, Notices notices) {
        LocalDate first = records.firstDay();
        LocalDate wanted = terms.from();
        if (first != null) {
            LocalDate from = wanted != null && wanted.isAfter(first) ? wanted : first;
            LocalDate dayZero = from.minusDays(2);
            String airlines = String.join(" ", records.airlines);
            NetworkDraft draft = new NetworkDraft(
                    terms, new Source("ssim", "Schedule of " + airlines, file, "SSIM schedule", ""), dayZero);
            CodedFacilities facilities = new CodedFacilities(gazetteer, draft);
            new SsimFlights(file, draft, facilities, dayZero, terms.maxDays() + 2, notices)
                    .add(records.flights.values());
            if (!draft.isEmpty()) {
                return new Network(
                        draft.build(Names.ofEnglish("Flights of " + airlines)).content());
            }
        }
        notices.error(Code.NO_DEPARTURE, file, 0, null, "has no flight that can be used; the other notices say why");
        return null;
    }

    /** Goes through the records of a file and gathers flights. */
    private static final class Records {
        private final String file;
        private final Notices notices;
        private final Map<String, SsimFlight> flights = new LinkedHashMap<>();
        private final TreeSet<String> airlines = new TreeSet<>();
        private @Nullable LocalDate firstLegDay;
        private @Nullable LocalDate seasonStart;
        private @Nullable LocalDate seasonEnd;
        private boolean utc;
        private boolean carrierOpen;
        private int carriers;
        private int legs;
        private int lastSerial = -1;
        private long line;

        Records(String file, Notices notices) {
            this.file = file;
            this.notices = notices;
        }

        void readAll(InputStream in) throws IOException {
            StringBuilder text = new StringBuilder(SsimRecord.LENGTH);
            for (int b = in.read(); b >= 0 && legs <= MAX_LEGS; b = in.read()) {
                if (b == '\n') {
                    take(text);
                } else if (b != '\r' && text.length() < MAX_LINE) {
                    // Latin-1: the standard allows ASCII only, so anything goes that has one character a byte
                    text.append((char) b);
                }
            }
            if (!text.isEmpty()) {
                take(text);
            }
            if (carrierOpen) {
                notices.warn(
                        Code.VALUE_MISSING,
                        file,
                        line,
                        null,
                        "ends without a trailer record (type 5): flights may" + " be missing; get the whole file");
            }
            if (legs > MAX_LEGS) {
                notices.error(
                        Code.TOO_MANY_ROWS,
                        file,
                        line,
                        null,
                        "has more than the " + MAX_LEGS + " legs allowed; split it by airline");
            }
        }

        private void take(StringBuilder text) {
            line++;
            SsimRecord row = new SsimRecord(line, text.toString());
            text.setLength(0);
            if (row.isPadding()) {
                return;
            }
            if (row.text().length() > SsimRecord.LENGTH) {
                notices.warn(
                        Code.CELL_COUNT,
                        file,
                        line,
                        null,
                        "is longer than " + SsimRecord.LENGTH + " characters; what is beyond is not read");
            }
            checkSerial(row);
            switch (row.type()) {
                case '1' -> lastSerial = row.serial();
                case '2' -> beginCarrier(row);
                case '3' -> addLeg(row);
                case '4' -> addSegment(row);
                case '5' -> endCarrier(row);
                default ->
                    notices.warn(
                            Code.WORD_UNKNOWN,
                            file,
                            line,
                            null,
                            "record type '" + row.type() + "' is none of 1 to 5; the line is not read");
            }
        }

        /** Serial numbers count every record; a gap tells of lost lines. */
        private void checkSerial(SsimRecord row) {
            int serial = row.serial();
            boolean restarts = row.type() == '1' || lastSerial >= 999_999;
            if (serial >= 0 && lastSerial >= 0 && !restarts && serial != lastSerial + 1) {
                notices.warn(
                        Code.NUMBER_OUT_OF_RANGE,
                        file,
                        line,
                        null,
                        "serial number " + serial + " in 195-200 after " + lastSerial
                                + ": records may be missing; get the whole file");
            }
            lastSerial = serial;
        }

        private void beginCarrier(SsimRecord row) {
            carriers++;
            carrierOpen = true;
            char mode = row.at(2);
            if (mode != 'L' && mode != 'U') {
                notices.error(
                        Code.WORD_UNKNOWN,
                        file,
                        line,
                        null,
                        "time mode '" + mode
                                + "' in 2 is neither L (local) nor U (UTC), so no time can be placed; correct it");
            }
            utc = mode == 'U';
            seasonEnd = SsimTimes.date(row.field(22, 28));
            LocalDate start = SsimTimes.date(row.field(15, 21));
            if (start != null && (seasonStart == null || start.isBefore(seasonStart))) {
                seasonStart = start;
            }
            airlines.add(row.field(3, 5));
        }

        private void addLeg(SsimRecord row) {
            if (carriers == 0) {
                notices.error(
                        Code.VALUE_MISSING,
                        file,
                        line,
                        null,
                        "a leg comes before any carrier record (type 2),"
                                + " so its time mode is unknown; get the whole file");
                carriers++;
            }
            legs++;
            SsimFlight flight = flight(row);
            SsimLeg leg = SsimLeg.of(row, file, seasonEnd, notices);
            if (leg == null) {
                flight.markBroken();
                return;
            }
            flight.add(leg);
            if (firstLegDay == null || leg.from().isBefore(firstLegDay)) {
                firstLegDay = leg.from();
            }
        }

        /** First day kept: that of the earliest season, so that one leg with a wrong year does not shift it; else of the earliest leg. */
        @Nullable
        LocalDate firstDay() {
            LocalDate season = seasonStart;
            LocalDate leg = firstLegDay;
            return season == null || leg == null || leg.isAfter(season) ? leg : season;
        }

        private SsimFlight flight(SsimRecord row) {
            return flights.computeIfAbsent(carriers + SsimLeg.flightKey(row), key -> new SsimFlight(utc));
        }

        private void addSegment(SsimRecord row) {
            String element = row.field(31, 33);
            if (element.equals("50") || element.equals("050")) {
                SsimFlight flight = flights.get(carriers + SsimLeg.flightKey(row));
                if (flight != null) {
                    flight.markDuplicate();
                }
            }
        }

        private void endCarrier(SsimRecord row) {
            carrierOpen = false;
            int expected = row.number(188, 193);
            if (expected >= 0 && row.serial() >= 0 && expected != row.serial() - 1) {
                notices.warn(
                        Code.NUMBER_OUT_OF_RANGE,
                        file,
                        line,
                        null,
                        "the trailer counts to " + expected
                                + " in 188-193, its own number is " + row.serial()
                                + ": records may be missing; get the whole file");
            }
        }
    }
}
