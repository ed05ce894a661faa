package org.landbridge.feeds.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notice;
import org.landbridge.feeds.ReadNetwork;
import org.landbridge.feeds.Severity;
import org.landbridge.feeds.timetable.Departures;
import org.landbridge.model.network.HandlingTime;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.service.CalendarRule;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;
import org.landbridge.model.service.ServiceClass;

/** What a feed means, row by row. */
class GtfsReaderTest {

    @TempDir
    private Path folder = Path.of("");

    private int feeds;

    @Test
    void makesAServiceWithItsCallsInTheLocalTimesOfItsFacilities() {
        Service train = network(FeedText.trains()).getService("r1");
        assertThat(train.names().english()).isEqualTo("X8 8001");
        assertThat(train.mode()).isEqualTo(Mode.RAIL);
        assertThat(train.serviceClass()).isEqualTo(ServiceClass.TIMETABLED);
        assertThat(train.carrier()).isEqualTo("Qinghai Rail");
        List<Call> calls = train.calls();
        assertThat(calls).extracting(call -> call.facility().id()).containsExactly("x1", "l1", "u1", "a1");
        assertThat(calls.getFirst().departTime()).isEqualTo(LocalTime.of(8, 0));
        assertThat(calls.getFirst().arriveTime()).isNull();
        // 90:00 in Shanghai (UTC+8) is 18:00 of day 3; Almaty is at UTC+5 since 2024, three hours less
        assertThat(calls.getLast().arriveDay()).isEqualTo(3);
        assertThat(calls.getLast().arriveTime()).isEqualTo(LocalTime.of(15, 0));
        assertThat(calls.getLast().departTime()).isNull();
    }

    @Test
    void boardsAndAlightsAsPickupAndDropOffSay() {
        FeedText feed = FeedText.trains()
                .set("stop_times.txt", 2, "pickup_type", "1")
                .set("stop_times.txt", 3, "drop_off_type", "2");
        List<Call> calls = network(feed).getService("r1").calls();
        assertThat(calls).extracting(Call::board).containsExactly(true, false, true, false);
        assertThat(calls).extracting(Call::alight).containsExactly(false, true, true, true);
    }

    @Test
    void fillsInTimesBetweenTwoCallsByDistance() {
        // the way Lanzhou - Urumqi - Almaty is 1,629 + 859 km; 11:30 to 90:00 is 78.5 h; 1629 / 2488 of it is 51.4 h:
        // day 2, 14:54
        Call urumqi = network(FeedText.trains()).getService("r1").calls().get(2);
        assertThat(urumqi.arriveDay()).isEqualTo(2);
        assertThat(urumqi.arriveTime()).isBetween(LocalTime.of(14, 50), LocalTime.of(14, 58));
        assertThat(urumqi.departTime()).isEqualTo(urumqi.arriveTime());
    }

    @Test
    void addsAndTakesAwaySingleDays() {
        Service train = network(FeedText.trains()).getService("r1");
        // Tuesdays and Fridays of December 2026 but the 8th, and Wednesday the 9th
        assertThat(train.runsOn(LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(train.runsOn(LocalDate.of(2026, 12, 4))).isTrue();
        assertThat(train.runsOn(LocalDate.of(2026, 12, 8))).isFalse();
        assertThat(train.runsOn(LocalDate.of(2026, 12, 9))).isTrue();
        assertThat(train.runsOn(LocalDate.of(2026, 12, 10))).isFalse();
        assertThat(train.runsOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void mergesTripsWithTheSameCallsAndTimesIntoOneService() {
        FeedText feed = FeedText.trains()
                .without("frequencies.txt")
                .without("calendar_dates.txt")
                .row("calendar.txt", "MO,1,0,0,0,0,0,0,20261201,20261231")
                .row("trips.txt", "R2,MO,T3,")
                .row("stop_times.txt", "T3,06:00:00,06:00:00,X1,1,0,0,,,,")
                .row("stop_times.txt", "T3,09:00:00,09:00:00,L1,2,0,0,,,,");
        Network network = network(feed);
        assertThat(network.content().services()).hasSize(2);
        assertThat(network.getService("r2").calendar())
                .singleElement()
                .isInstanceOfSatisfying(CalendarRule.Weekly.class, rule -> assertThat(rule.days())
                        .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY));
    }

    @Test
    void countsFromNoonLessTwelveHoursOnTheDayClocksChange() {
        // 29 March 2026: clocks in Berlin go from 02:00 to 03:00. Noon is 10:00Z, less twelve hours 22:00Z of the 28th;
        // 01:00:00 is 23:00Z (midnight by the clock), 08:00:00 is 06:00Z.
        // 30 March: noon 10:00Z too, so 01:00:00 is 23:00Z of the 29th, 08:00:00 is 06:00Z.
        FeedText feed = oneTrip("Europe/Berlin", "01:00:00", "08:00:00", "20260329", "20260330");
        assertThat(Departures.of(network(feed)))
                .containsExactly(
                        "rail | x1+ 2026-03-28T23:00:00Z 2026-03-29T06:00:00Z -l1 |",
                        "rail | x1+ 2026-03-29T23:00:00Z 2026-03-30T06:00:00Z -l1 |");
    }

    @Test
    void keepsATrainOfFifteenDaysOnTimeWhenClocksChangeOnTheWay() {
        // departs 20 March 2026 07:00Z; 360 h after 19 March 23:00Z is 3 April 23:00Z, 01:00 by the summer clock.
        // departs 10 April 2026 06:00Z; 360 h after 9 April 22:00Z is 24 April 22:00Z, 00:00 by the same clock.
        FeedText feed = oneTrip("Europe/Berlin", "08:00:00", "360:00:00", "20260320", "20260410");
        Network network = network(feed);
        assertThat(Departures.of(network))
                .containsExactly(
                        "rail | x1+ 2026-03-20T07:00:00Z 2026-04-03T23:00:00Z -l1 |",
                        "rail | x1+ 2026-04-10T06:00:00Z 2026-04-24T22:00:00Z -l1 |");
        assertThat(network.content().services()).hasSize(2);
    }

    @Test
    void leavesARunOutThatStopsInTheHourTheClockShowsTwice() {
        // 25 October 2026: 02:00 to 03:00 comes twice in Berlin. Noon is 11:00Z, so 02:30:00 is 01:30Z: the second
        // 02:30
        FeedText feed = oneTrip("Europe/Berlin", "02:30:00", "08:00:00", "20261025", "20261026");
        ReadNetwork read = read(feed);
        assertThat(Departures.of(read.getNetwork()))
                .containsExactly("rail | x1+ 2026-10-26T01:30:00Z 2026-10-26T07:00:00Z -l1 |");
        assertThat(only(read, Code.TIME_AMBIGUOUS).message())
                .contains("2026-10-25")
                .contains("x1");
    }

    @Test
    void takesTheDateOfTheFirstStopWhenItIsNotTheServiceDay() {
        // 06:00 in Shanghai is 22:00Z of the day before: 17:00 in New York (UTC-5)
        FeedText feed = oneTrip("Asia/Shanghai", "06:00:00", "30:00:00", "20261215", "20261216")
                .set("stops.txt", 1, "parent_station", "")
                .set("stops.txt", 1, "stop_timezone", "America/New_York");
        Service service = network(feed).getService("r1");
        assertThat(service.runsOn(LocalDate.of(2026, 12, 14))).isTrue();
        assertThat(service.runsOn(LocalDate.of(2026, 12, 15))).isTrue();
        assertThat(service.runsOn(LocalDate.of(2026, 12, 16))).isFalse();
        assertThat(service.calls().getFirst().departTime()).isEqualTo(LocalTime.of(17, 0));
        // 30:00 is 06:00 of the 16th in Lanzhou, two dates after the 14th
        assertThat(service.calls().getLast().arriveDay()).isEqualTo(2);
    }

    @Test
    void runsATripAtEachHeadwayOfItsFrequency() {
        // 06:00 to 10:00 every two hours: 06:00 and 08:00, not 10:00
        Network network = network(FeedText.trains());
        assertThat(network.content().services().stream()
                        .filter(service -> service.mode() == Mode.ROAD)
                        .map(service -> service.calls().getFirst().departTime()))
                .containsExactly(LocalTime.of(6, 0), LocalTime.of(8, 0));
    }

    @Test
    void handlesNoFasterThanATransferRuleSaysNorThanTheGeneralTime() {
        FeedText feed =
                FeedText.trains().row("transfers.txt", "X1,X1,2,600,,,,").row("transfers.txt", "A1,A1,3,,,,,");
        Map<String, Integer> minutes = new TreeMap<>();
        for (HandlingTime time : network(feed).content().handlingTimes()) {
            minutes.put(String.valueOf(time.facilityId()), time.minutes());
        }
        // 43,200 s are 720 minutes; ten minutes are less than the general two hours; "not possible" is a year
        assertThat(minutes)
                .containsExactlyInAnyOrderEntriesOf(Map.of("l1", 720, "x1", 120, "a1", 527_040, "null", 120));
    }

    @Test
    void namesPlacesAndFacilitiesInTheLanguagesOfTheTranslations() {
        Network network = network(FeedText.trains());
        assertThat(network.getFacility("l1").names().chinese()).isEqualTo("兰州");
        assertThat(network.getFacility("u1").names().russian()).isEqualTo("Урумчи");
        assertThat(network.getFacility("x1").names().aliases()).containsExactly("X1", "XNN");
        assertThat(network.getFacility("x1").place().id()).isEqualTo("place-xs");
        assertThat(network.getFacility("x1").kind()).isEqualTo(FacilityKind.RAIL_TERMINAL);
    }

    @Test
    void keepsOnlyTheDaysAskedFor() {
        Path feed = FeedText.trains().into(folder.resolve("days"));
        Network network = new GtfsReader(Terms.PLAIN.withDays(LocalDate.of(2026, 12, 10), 7))
                .read(feed)
                .getNetwork();
        // Tuesday 15 and Friday 11 December
        assertThat(network.content().firstDay()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(network.content().lastDay()).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void readsAZipWithItsFilesInAFolderAndRowsInAnyOrder() {
        FeedText feed = FeedText.trains();
        Set<String> expected = Departures.of(network(feed));
        List<List<String>> rows = feed.rows("stop_times.txt");
        java.util.Collections.reverse(rows.subList(1, rows.size()));
        Map<String, byte[]> packed = new TreeMap<>();
        feed.bytes().forEach((name, bytes) -> packed.put("feed/" + name, bytes));
        ReadNetwork read = new GtfsReader(Terms.PLAIN).read(FeedText.zip(folder.resolve("f.zip"), packed));
        assertThat(Departures.of(read.getNetwork())).isEqualTo(expected);
    }

    @Test
    void readsRouteTypesAsModes() {
        Map<Integer, Mode> modes = Map.of(
                2, Mode.RAIL, 106, Mode.RAIL, 3, Mode.ROAD, 714, Mode.ROAD, 4, Mode.SEA, 1000, Mode.SEA, 1200, Mode.SEA,
                1100, Mode.AIR, 0, Mode.RAIL, 11, Mode.ROAD);
        modes.forEach((type, mode) ->
                assertThat(RoutesFile.mode(type)).as("type " + type).isEqualTo(mode));
        for (int none : new int[] {6, 8, 1300, 1501, 1702, 99_999, -5}) {
            assertThat(RoutesFile.mode(none)).as("type " + none).isNull();
        }
    }

    @Test
    void marksWhatTheFeedDoesNotSayAsIllustrative() {
        Network.Content content = network(FeedText.trains()).content();
        assertThat(content.rates())
                .allMatch(rate -> rate.amount().signum() == 0
                        && rate.provenance().illustrative()
                        && rate.provenance().note().equals("no price in the feed"));
        assertThat(content.loadUnits()).extracting(unit -> unit.id()).containsExactly("20gp", "40hc", "loose");
        assertThat(content.goods()).allMatch(goods -> goods.provenance().illustrative());
        assertThat(content.services())
                .allMatch(service -> service.loadUnitIds().equals(Set.of("20gp", "40hc", "loose"))
                        && service.tariff().equals("unpriced"));
        assertThat(content.links()).allMatch(link -> link.distanceBasis().equals("great-circle"));
    }

    /** The train of Tuesday and Friday with two calls, run on two days. */
    private static FeedText oneTrip(String zone, String depart, String arrive, String... days) {
        FeedText feed = FeedText.trains()
                .without("frequencies.txt")
                .without("transfers.txt")
                .without("calendar.txt")
                .without("feed_info.txt")
                .set("agency.txt", 1, "agency_timezone", zone)
                .file(
                        "calendar_dates.txt",
                        "service_id,date,exception_type",
                        "WK," + days[0] + ",1",
                        "WK," + days[1] + ",1")
                .file("trips.txt", "route_id,service_id,trip_id", "R1,WK,T1")
                .file(
                        "stop_times.txt",
                        "trip_id,arrival_time,departure_time,stop_id,stop_sequence",
                        "T1," + depart + "," + depart + ",X1,1",
                        "T1," + arrive + "," + arrive + ",L1,2");
        return feed;
    }

    private static Notice only(ReadNetwork read, Code code) {
        List<Notice> found = read.notices().stream()
                .filter(notice -> notice.code() == code && notice.severity() != Severity.INFO)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private ReadNetwork read(FeedText text) {
        return new GtfsReader(Terms.PLAIN).read(text.into(folder.resolve("feed" + feeds++)));
    }

    private Network network(FeedText text) {
        return read(text).getNetwork();
    }
}
