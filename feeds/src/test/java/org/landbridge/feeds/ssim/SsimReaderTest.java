package org.landbridge.feeds.ssim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notice;
import org.landbridge.feeds.Notices;
import org.landbridge.feeds.ReadNetwork;
import org.landbridge.feeds.Severity;
import org.landbridge.feeds.ssim.SsimText.Leg;
import org.landbridge.feeds.timetable.Departures;
import org.landbridge.feeds.timetable.Gazetteer;
import org.landbridge.feeds.timetable.ImportTerms;
import org.landbridge.model.network.Network;
import org.landbridge.model.service.CalendarRule;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;
import org.landbridge.model.service.ServiceClass;

/** What SSIM records mean, and that no record brings the reader down. */
class SsimReaderTest {

    private static final ImportTerms TERMS =
            new ImportTerms("ssim", Currency.getInstance("USD"), "none", List.of(), List.of(), 120, null, 400);

    private static final String AIRPORTS = """
            code,name,country,lat,lon,time_zone
            XNN,Xining Caojiapu,CN,36.5275,102.043,Asia/Shanghai
            BKK,Bangkok Suvarnabhumi,TH,13.6811,100.747,Asia/Bangkok
            CAN,Guangzhou Baiyun,CN,23.3924,113.299,Asia/Shanghai
            FRA,Frankfurt,DE,50.0264,8.5431,Europe/Berlin
            """;

    @TempDir
    private Path folder = Path.of("");

    private int files;

    @Test
    void makesAServiceOfAFlightInLocalTimes() {
        Network network = read(day().leg(Leg.bangkok())).getNetwork();
        Service flight = network.getService("cz8475");
        assertThat(flight.mode()).isEqualTo(Mode.AIR);
        assertThat(flight.serviceClass()).isEqualTo(ServiceClass.BELLY);
        assertThat(flight.aircraftId()).isEqualTo("b738-belly");
        assertThat(flight.capacityMass()).hasToString("1500 kg");
        assertThat(flight.loadUnitIds()).containsExactly("loose");
        assertThat(flight.calls()).extracting(call -> call.facility().iata()).containsExactly("XNN", "BKK");
        // 1 December 2026 is a Tuesday; 22:10 in Xining is 14:10Z; 01:55 in Bangkok on the 2nd is 18:55Z of the 1st: 4
        // h 45
        assertThat(Departures.of(network))
                .first()
                .isEqualTo("air | air-xnn+ 2026-12-01T14:10:00Z 2026-12-01T18:55:00Z -air-bkk |");
        assertThat(flight.runsOn(LocalDate.of(2026, 12, 3))).isTrue();
        assertThat(flight.runsOn(LocalDate.of(2026, 12, 4))).isFalse();
        assertThat(flight.runsOn(LocalDate.of(2027, 3, 2))).isFalse();
    }

    @Test
    void readsUtcTimesAndDaysOfUtc() {
        // 14:10Z, Tuesdays by UTC; in Bangkok it arrives at 18:55Z, 01:55 of Wednesday
        Leg utc = Leg.bangkok()
                .fromTo(1, "XNN", "1410", "+0800", "BKK", "1855", "+0700")
                .variation("00");
        Network network = read(new SsimText()
                        .header()
                        .carrier('U', "CZ ")
                        .leg(utc)
                        .trailer())
                .getNetwork();
        assertThat(Departures.of(network))
                .first()
                .isEqualTo("air | air-xnn+ 2026-12-01T14:10:00Z 2026-12-01T18:55:00Z -air-bkk |");
        // 17:00Z on Tuesday is 01:00 on Wednesday in Xining: the service day is a Wednesday there
        Leg late = utc.fromTo(1, "XNN", "1700", "+0800", "BKK", "2145", "+0700");
        Network later = read(new SsimText()
                        .header()
                        .carrier('U', "CZ ")
                        .leg(late)
                        .trailer())
                .getNetwork();
        assertThat(later.getService("cz8475").runsOn(LocalDate.of(2026, 12, 2))).isTrue();
        assertThat(Departures.of(later)).first().asString().contains("2026-12-01T17:00:00Z");
    }

    @Test
    void splitsAFlightInUtcWhereClocksChange() {
        // Frankfurt is at UTC+1 until 28 March 2027, then at UTC+2: 22:00Z shows as 23:00, then as 00:00 of the next
        // day
        Leg leg = Leg.bangkok()
                .runs("22MAR2704APR27", "1234567", ' ')
                .fromTo(1, "XNN", "1200", "", "FRA", "2200", "")
                .variation("00");
        Network network = read(new SsimText()
                        .header()
                        .carrier('U', "CZ ")
                        .leg(leg)
                        .trailer())
                .getNetwork();
        assertThat(network.content().services()).hasSize(2);
        assertThat(Departures.of(network))
                .hasSize(14)
                .allMatch(line -> line.contains("T12:00:00Z") && line.contains("T22:00:00Z -air-fra"));
    }

    @Test
    void runsEverySecondWeekFromTheFirstDayOfThePeriod() {
        Network network = read(day().leg(Leg.bangkok().runs("01DEC2612JAN27", " 2     ", '2')))
                .getNetwork();
        Service flight = network.getService("cz8475");
        // Tuesdays 1, 15, 29 December and 12 January
        assertThat(Departures.of(network)).hasSize(4);
        assertThat(flight.runsOn(LocalDate.of(2026, 12, 8))).isFalse();
        assertThat(flight.runsOn(LocalDate.of(2026, 12, 15))).isTrue();
        assertThat(flight.calendar()).singleElement().isInstanceOf(CalendarRule.EveryNWeeks.class);
    }

    @Test
    void joinsTheLegsOfAFlightOverMidnight() {
        // Xining 22:10 - Guangzhou 01:30 (next day), 02:40 - Bangkok 04:30 Bangkok time
        Leg first = Leg.bangkok()
                .fromTo(1, "XNN", "2210", "+0800", "CAN", "0130", "+0800")
                .variation("01");
        Leg second = Leg.bangkok()
                .fromTo(2, "CAN", "0240", "+0800", "BKK", "0430", "+0700")
                .variation("11");
        assertThat(Departures.of(read(day().leg(first).leg(second)).getNetwork()))
                .first()
                .isEqualTo("air | air-xnn+ 2026-12-01T14:10:00Z 2026-12-01T17:30:00Z -air-can+ 2026-12-01T18:40:00Z"
                        + " 2026-12-01T21:30:00Z -air-bkk |");
    }

    @Test
    void findsTheDaysWhenTheDateVariationIsMissingOrCountedFromTheLeg() {
        Leg first = Leg.bangkok()
                .fromTo(1, "XNN", "2210", "+0800", "CAN", "0130", "+0800")
                .variation("  ");
        Leg second = Leg.bangkok()
                .fromTo(2, "CAN", "0240", "+0800", "BKK", "0430", "+0700")
                .variation("  ");
        String expected = "air | air-xnn+ 2026-12-01T14:10:00Z 2026-12-01T17:30:00Z -air-can+ 2026-12-01T18:40:00Z"
                + " 2026-12-01T21:30:00Z -air-bkk |";
        assertThat(Departures.of(read(day().leg(first).leg(second)).getNetwork()))
                .first()
                .isEqualTo(expected);
        // the second leg by its own days: Wednesday, Friday, Sunday from the 2nd
        Leg own = second.runs("02DEC2601MAR27", "  3 5 7", ' ').variation("00");
        ReadNetwork read = read(day().leg(first).leg(own));
        assertThat(Departures.of(read.getNetwork())).first().isEqualTo(expected);
        assertThat(read.notices()).anyMatch(notice -> notice.code() == Code.VALUE_ASSUMED);
    }

    @Test
    void leavesOutFlightsThatContradictThemselves() {
        leftOut(Leg.bangkok().variation("00"), Code.ROW_LEFT_OUT);
        leftOut(Leg.bangkok().variation("03"), Code.ROW_LEFT_OUT);
        leftOut(Leg.bangkok().variation("11"), Code.ROW_LEFT_OUT);
        leftOut(Leg.bangkok().fromTo(1, "XNN", "2210", "+0800", "BKK", "0155", "+0800"), Code.VALUE_REFUSED);
        leftOut(Leg.bangkok().fromTo(1, "XNN", "2510", "+0800", "BKK", "0155", "+0700"), Code.ROW_LEFT_OUT);
        leftOut(Leg.bangkok().fromTo(1, "XNN", "2210", "+0800", "QQQ", "0155", "+0700"), Code.ID_UNKNOWN);
        leftOut(Leg.bangkok().fromTo(1, "XNN", "2210", "+0800", "XNN", "0155", "+0800"), Code.ROW_LEFT_OUT);
        leftOut(Leg.bangkok().runs("01DEC2601NOV26", "1", ' '), Code.ROW_LEFT_OUT);
        leftOut(Leg.bangkok().runs("01DEC2601FEB27", "8", ' '), Code.ROW_LEFT_OUT);
    }

    @Test
    void leavesOutAFlightWhoseLegsDoNotFollowEachOther() {
        Leg other = Leg.bangkok()
                .fromTo(2, "CAN", "0800", "+0800", "BKK", "1000", "+0700")
                .variation("11");
        ReadNetwork read = read(day().leg(Leg.bangkok()).leg(other).leg(good()));
        assertThat(read.getNetwork().content().services())
                .extracting(Service::id)
                .containsExactly("cz9");
        assertThat(read.notices()).anyMatch(notice -> notice.code() == Code.ROW_LEFT_OUT && notice.line() == 4);
    }

    @Test
    void tellsFreightersBelliesTrucksAndTheRestApart() {
        assertThat(only(Leg.bangkok().type('F', "77F")).serviceClass()).isEqualTo(ServiceClass.FREIGHTER);
        assertThat(only(Leg.bangkok().type('F', "77F")).capacityMass()).hasToString("95 t");
        assertThat(only(Leg.bangkok().type('J', "789")).capacityMass()).hasToString("14 t");
        Service truck = only(Leg.bangkok().type('V', "RFS"));
        assertThat(truck.mode()).isEqualTo(Mode.ROAD);
        assertThat(truck.serviceClass()).isEqualTo(ServiceClass.TRUCK_LINE);
        assertThat(only(Leg.bangkok().type('J', "ZZZ")).capacityMass()).hasToString("500 kg");
        for (char none : "PTKMWCH".toCharArray()) {
            ReadNetwork read = read(day().leg(Leg.bangkok().type(none, "738")).leg(good()));
            assertThat(read.getNetwork().content().services())
                    .as("type " + none)
                    .hasSize(1);
        }
    }

    @Test
    void leavesOutAFlightThatAnotherOneOperates() {
        ReadNetwork read =
                read(day().leg(Leg.bangkok()).duplicate(Leg.bangkok()).leg(good()));
        assertThat(read.getNetwork().content().services())
                .extracting(Service::id)
                .containsExactly("cz9");
    }

    @Test
    void closesThePairsThatTrafficRestrictionsClose() {
        Leg first = Leg.bangkok()
                .fromTo(1, "XNN", "2210", "+0800", "CAN", "0130", "+0800")
                .variation("01");
        Leg second = Leg.bangkok()
                .fromTo(2, "CAN", "0240", "+0800", "BKK", "0430", "+0700")
                .variation("11");
        // no local traffic Xining - Guangzhou: from Xining to Bangkok only, from Guangzhou to Bangkok: alight at
        // Bangkok alone
        List<Call> calls = read(day().leg(first.restricted("A")).leg(second))
                .getNetwork()
                .getService("cz8475")
                .calls();
        assertThat(calls).extracting(Call::board).containsExactly(true, true, false);
        assertThat(calls).extracting(Call::alight).containsExactly(false, false, true);
        // none Xining - Bangkok, the second off point: two services, Xining - Guangzhou and Guangzhou - Bangkok
        Network split = read(day().leg(first.restricted(" A")).leg(second)).getNetwork();
        assertThat(split.content().services())
                .extracting(service -> service.calls().stream()
                        .map(call -> (call.board() ? "b" : "-") + (call.alight() ? "a" : "-"))
                        .toList())
                .containsExactlyInAnyOrder(List.of("b-", "-a", "--"), List.of("--", "b-", "-a"));
    }

    @Test
    void readsPaddingShortLinesAndWindowsLineEnds() {
        String text = new SsimText()
                .header()
                .zeros()
                .zeros()
                .carrier('L', "CZ ")
                .leg(Leg.bangkok())
                .zeros()
                .trailer()
                .text();
        ReadNetwork read = read(text.replace("\n", "\r\n"));
        assertThat(read.getNetwork().content().services()).hasSize(1);
        assertThat(read.notices()).isEmpty();
        String cut =
                text.lines().map(line -> line.substring(0, 192).stripTrailing()).reduce("", (a, b) -> a + b + "\n");
        assertThat(read(cut).getNetwork().content().services()).hasSize(1);
    }

    @Test
    void tellsOfLostRecords() {
        String text = day().leg(Leg.bangkok()).leg(good()).trailer().text();
        List<String> lines = text.lines().toList();
        ReadNetwork gap = read(String.join("\n", lines.get(0), lines.get(1), lines.get(3), lines.get(4)));
        assertThat(gap.notices()).extracting(Notice::code).contains(Code.NUMBER_OUT_OF_RANGE);
        ReadNetwork open = read(String.join("\n", lines.subList(0, 4)));
        assertThat(open.notices()).extracting(Notice::code).contains(Code.VALUE_MISSING);
        assertThat(open.ok()).isTrue();
    }

    @Test
    void refusesWhatIsNoSchedule() {
        refused("", Code.NO_DEPARTURE);
        refused("trip_id,arrival_time\n1,2\n", Code.NO_DEPARTURE);
        refused(
                new SsimText()
                        .header()
                        .carrier('X', "CZ ")
                        .leg(Leg.bangkok())
                        .trailer()
                        .text(),
                Code.WORD_UNKNOWN);
        refused(new SsimText().header().leg(Leg.bangkok()).trailer().text(), Code.VALUE_MISSING);
        assertThat(reader().read(folder.resolve("nowhere.ssim")).notices())
                .extracting(Notice::code)
                .containsExactly(Code.FILE_UNREADABLE);
    }

    @Test
    void aLegWithAWrongYearDoesNotShiftTheDaysThatAreKept() {
        ReadNetwork read = read(day().leg(good()).leg(Leg.bangkok().runs("01DEC0128FEB02", "1234567", ' ')));
        assertThat(read.getNetwork().content().services())
                .extracting(Service::id)
                .containsExactly("cz9");
    }

    @Test
    void neverThrowsAtMutatedRecords() throws IOException {
        mutate(20_261_123L, 2_000);
    }

    @Test
    @Tag("long")
    void neverThrowsAtManyMutatedRecords() throws IOException {
        mutate(5L, 100_000);
    }

    private void mutate(long seed, int count) throws IOException {
        Leg first = Leg.bangkok()
                .fromTo(1, "XNN", "2210", "+0800", "CAN", "0130", "+0800")
                .variation("01");
        Leg second = Leg.bangkok()
                .fromTo(2, "CAN", "0240", "+0800", "BKK", "0430", "+0700")
                .variation("11");
        byte[] local = day().leg(first)
                .leg(second)
                .duplicate(good())
                .leg(good())
                .trailer()
                .text()
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] utc = new SsimText()
                .header()
                .carrier('U', "CZ ")
                .leg(good())
                .leg(first.restricted(" A"))
                .leg(second)
                .trailer()
                .text()
                .getBytes(StandardCharsets.ISO_8859_1);
        SsimReader reader = reader();
        Path file = folder.resolve("mutated" + seed);
        int usable = 0;
        for (int i = 0; i < count; i++) {
            Random random = new Random(seed + i);
            byte[] bytes = (random.nextBoolean() ? local : utc).clone();
            for (int k = random.nextInt(6); k >= 0; k--) {
                int at = random.nextInt(bytes.length);
                switch (random.nextInt(3)) {
                    case 0 -> bytes[at] = (byte) random.nextInt(256);
                    case 1 -> bytes[at] = (byte) "0123456789 AJLU+-".charAt(random.nextInt(17));
                    default -> bytes[at] = bytes[random.nextInt(bytes.length)];
                }
            }
            Files.write(file, bytes);
            usable += reader.read(file).ok() ? 1 : 0;
        }
        assertThat(usable).as("seed " + seed).isBetween(count / 10, count - 1);
    }

    /** CZ 9, Xining to Bangkok by day: a flight without fault beside the one tried. */
    private static Leg good() {
        return new Leg(
                "CZ 9   ",
                1,
                'J',
                "01DEC2628FEB27",
                "1234567",
                ' ',
                "XNN",
                "0900",
                "+0800",
                "BKK",
                "1245",
                "+0700",
                "320",
                "",
                "00");
    }

    private static SsimText day() {
        return new SsimText().header().carrier('L', "CZ ");
    }

    private Service only(Leg leg) {
        return read(day().leg(leg).trailer()).getNetwork().content().services().getFirst();
    }

    private void leftOut(Leg leg, Code code) {
        ReadNetwork read = read(day().leg(leg).leg(good()).trailer());
        assertThat(read.getNetwork().content().services())
                .extracting(Service::id)
                .containsExactly("cz9");
        assertThat(read.notices())
                .anyMatch(
                        notice -> notice.code() == code && notice.line() == 3 && notice.severity() == Severity.WARNING);
    }

    private void refused(String text, Code code) {
        ReadNetwork read = read(text);
        assertThat(read.ok()).isFalse();
        assertThat(read.notices()).anyMatch(notice -> notice.code() == code && notice.severity() == Severity.ERROR);
    }

    private ReadNetwork read(SsimText text) {
        return read(text.text());
    }

    private ReadNetwork read(String text) {
        try {
            Path file = folder.resolve("f" + files++ + ".ssim");
            Files.writeString(file, text, StandardCharsets.ISO_8859_1);
            return reader().read(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private SsimReader reader() {
        try {
            Path airports = Files.writeString(folder.resolve("airports.csv"), AIRPORTS);
            Notices notices = new Notices();
            Gazetteer gazetteer = Gazetteer.read(airports, notices);
            assertThat(notices.sorted()).isEmpty();
            return new SsimReader(TERMS, gazetteer);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
