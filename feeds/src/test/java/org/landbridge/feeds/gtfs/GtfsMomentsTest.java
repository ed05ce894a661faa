package org.landbridge.feeds.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.landbridge.feeds.timetable.Departures;
import org.landbridge.model.network.Network;

/** Random feeds over zones that change their clocks: each departure of the network is at the moments a plain reading of the standard gives. */
class GtfsMomentsTest {

    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "Asia/Shanghai",
            "America/New_York",
            "Asia/Kathmandu",
            "Europe/Moscow",
            "Australia/Lord_Howe",
            "UTC");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void departuresAreWhereAPlainReadingPutsThem() {
        tryFeeds(20_261_123L, 40);
    }

    @Test
    @Tag("long")
    void departuresOfManyFeedsAreWhereAPlainReadingPutsThem() {
        tryFeeds(7L, 1_500);
    }

    private void tryFeeds(long seed, int count) {
        for (int i = 0; i < count; i++) {
            Random random = new Random(seed + i);
            Set<String> expected = new TreeSet<>();
            FeedText feed = feed(random, expected);
            Network network = new GtfsReader(Terms.PLAIN)
                    .read(feed.into(folder.resolve("f" + seed + "-" + i)))
                    .getNetwork();
            assertThat(Departures.of(network)).as("seed " + (seed + i)).isEqualTo(expected);
        }
    }

    private static FeedText feed(Random random, Set<String> expected) {
        ZoneId agency = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        FeedText feed = new FeedText()
                .file("agency.txt", "agency_id,agency_name,agency_url,agency_timezone", "A,A,," + agency)
                .file("stops.txt", "stop_id,stop_name,stop_lat,stop_lon,stop_timezone")
                .file("routes.txt", "route_id,agency_id,route_short_name,route_type", "R,A,R,2")
                .file("calendar_dates.txt", "service_id,date,exception_type")
                .file("trips.txt", "route_id,service_id,trip_id")
                .file(
                        "stop_times.txt",
                        "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type");
        List<ZoneId> zones = new ArrayList<>();
        for (int stop = 0; stop < 6; stop++) {
            ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            zones.add(zone);
            feed.row("stops.txt", "s" + stop + ",S," + (stop * 5) + "," + (stop * 20) + "," + zone);
        }
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(330));
        List<List<LocalDate>> days = new ArrayList<>();
        for (int service = 0; service < 3; service++) {
            Set<LocalDate> dates = new TreeSet<>();
            for (int k = 0; k < 12; k++) {
                dates.add(start.plusDays(random.nextInt(60)));
            }
            days.add(List.copyOf(dates));
            for (LocalDate date : dates) {
                feed.row(
                        "calendar_dates.txt",
                        "w" + service + "," + date.toString().replace("-", "") + ",1");
            }
        }
        for (int trip = 0; trip < 5; trip++) {
            addTrip(random, feed, agency, zones, days, trip, expected);
        }
        return feed;
    }

    private static void addTrip(
            Random random,
            FeedText feed,
            ZoneId agency,
            List<ZoneId> zones,
            List<List<LocalDate>> days,
            int trip,
            Set<String> expected) {
        int service = random.nextInt(3);
        feed.row("trips.txt", "R,w" + service + ",t" + trip);
        int calls = 2 + random.nextInt(3);
        int[] second = new int[2 * calls];
        int[] stop = new int[calls];
        int clock = random.nextInt(30 * 3_600) / 60 * 60;
        for (int i = 0; i < calls; i++) {
            stop[i] = i == 0 ? random.nextInt(6) : (stop[i - 1] + 1 + random.nextInt(5)) % 6;
            second[2 * i] = clock;
            clock += random.nextInt(3) * 1_800;
            second[2 * i + 1] = clock;
            feed.row(
                    "stop_times.txt",
                    "t" + trip + "," + GtfsTimes.text(second[2 * i]) + "," + GtfsTimes.text(second[2 * i + 1]) + ",s"
                            + stop[i] + "," + i + ",0,0");
            clock += 600 + random.nextInt(random.nextInt(4) == 0 ? 15 * 86_400 : 10 * 3_600);
        }
        for (LocalDate date : days.get(service)) {
            Instant base = date.atTime(12, 0).atZone(agency).toInstant().minus(Duration.ofHours(12));
            StringBuilder line = new StringBuilder("rail");
            boolean untold = false;
            for (int i = 0; i < calls; i++) {
                Instant arrive = base.plusSeconds(second[2 * i]);
                Instant depart = base.plusSeconds(second[2 * i + 1]);
                ZoneId zone = zones.get(stop[i]);
                untold |= i > 0 && shownTwice(arrive, zone);
                untold |= i < calls - 1 && shownTwice(depart, zone);
                line.append(String.format(
                        Locale.ROOT,
                        " %s %ss%d%s %s",
                        i == 0 ? "|" : arrive,
                        i == 0 ? "" : "-",
                        stop[i],
                        i == calls - 1 ? "" : "+",
                        i == calls - 1 ? "|" : depart));
            }
            if (!untold) {
                expected.add(line.toString());
            }
        }
    }

    /** The clock shows the time of this moment for the second time. */
    private static boolean shownTwice(Instant moment, ZoneId zone) {
        return !LocalDateTime.ofInstant(moment, zone).atZone(zone).toInstant().equals(moment);
    }
}
