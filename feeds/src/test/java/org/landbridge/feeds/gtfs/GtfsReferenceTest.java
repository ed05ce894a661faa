package org.landbridge.feeds.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notice;
import org.landbridge.feeds.ReadNetwork;
import org.landbridge.feeds.Severity;
import org.landbridge.feeds.gtfs.GtfsReference.Entry;
import org.landbridge.feeds.gtfs.GtfsReference.Treatment;

/** Each row of the table in docs/gtfs.md is tried on a feed: what it says is what the reader does. */
class GtfsReferenceTest {

    /** By file and field: another value for the first row (or the row named) of {@link FeedText#trains()}. */
    private static final Map<String, String> OTHER_VALUES = Map.ofEntries(
            Map.entry("agency.txt agency_id", "B"),
            Map.entry("agency.txt agency_name", "Gansu Rail"),
            Map.entry("agency.txt agency_url", "https://example.org"),
            Map.entry("agency.txt agency_timezone", "Europe/Moscow"),
            Map.entry("stops.txt stop_id", "X9"),
            Map.entry("stops.txt stop_code", "XNX"),
            Map.entry("stops.txt stop_name", "Xining North"),
            Map.entry("stops.txt stop_lat", "36.50"),
            Map.entry("stops.txt stop_lon", "101.60"),
            Map.entry("stops.txt parent_station", "L1"),
            Map.entry("stops.txt stop_timezone", "Asia/Tokyo"),
            Map.entry("stops.txt platform_code", "5"),
            Map.entry("routes.txt route_id", "R9"),
            Map.entry("routes.txt agency_id", "B"),
            Map.entry("routes.txt route_short_name", "X9"),
            Map.entry("routes.txt route_long_name", "Night shuttle"),
            Map.entry("routes.txt route_type", "4"),
            Map.entry("trips.txt route_id", "R2"),
            Map.entry("trips.txt service_id", "NO"),
            Map.entry("trips.txt trip_id", "T9"),
            Map.entry("trips.txt trip_short_name", "8003"),
            Map.entry("stop_times.txt trip_id", "T9"),
            Map.entry("stop_times.txt arrival_time", "10:00:00"),
            Map.entry("stop_times.txt departure_time", "12:00:00"),
            Map.entry("stop_times.txt stop_id", "A1"),
            Map.entry("stop_times.txt stop_sequence", "9"),
            Map.entry("stop_times.txt pickup_type", "1"),
            Map.entry("stop_times.txt drop_off_type", "1"),
            Map.entry("calendar.txt service_id", "NO"),
            Map.entry("calendar.txt monday", "1"),
            Map.entry("calendar.txt tuesday", "0"),
            Map.entry("calendar.txt wednesday", "1"),
            Map.entry("calendar.txt thursday", "1"),
            Map.entry("calendar.txt friday", "0"),
            Map.entry("calendar.txt saturday", "1"),
            Map.entry("calendar.txt sunday", "1"),
            Map.entry("calendar.txt start_date", "20261210"),
            Map.entry("calendar.txt end_date", "20261210"),
            Map.entry("calendar_dates.txt service_id", "NO"),
            Map.entry("calendar_dates.txt date", "20261211"),
            Map.entry("calendar_dates.txt exception_type", "1"),
            Map.entry("frequencies.txt trip_id", "T1"),
            Map.entry("frequencies.txt start_time", "05:00:00"),
            Map.entry("frequencies.txt end_time", "11:00:00"),
            Map.entry("frequencies.txt headway_secs", "3600"),
            Map.entry("frequencies.txt exact_times", "1"),
            Map.entry("transfers.txt from_stop_id", "X1"),
            Map.entry("transfers.txt to_stop_id", "X1"),
            Map.entry("transfers.txt transfer_type", "3"),
            Map.entry("transfers.txt min_transfer_time", "50000"),
            Map.entry("transfers.txt from_route_id", "R1"),
            Map.entry("transfers.txt to_route_id", "R1"),
            Map.entry("transfers.txt from_trip_id", "T1"),
            Map.entry("transfers.txt to_trip_id", "T1"),
            Map.entry("translations.txt table_name", "routes"),
            Map.entry("translations.txt field_name", "stop_desc"),
            Map.entry("translations.txt language", "ru"),
            Map.entry("translations.txt translation", "兰州北"),
            Map.entry("translations.txt record_id", "U1"),
            Map.entry("translations.txt field_value", "Almaty"),
            Map.entry("feed_info.txt feed_publisher_name", "Gansu timetable"),
            Map.entry("feed_info.txt feed_publisher_url", "https://example.org"),
            Map.entry("feed_info.txt feed_lang", "zh"),
            Map.entry("feed_info.txt feed_version", "8"),
            Map.entry("feed_info.txt feed_start_date", "20261205"),
            Map.entry("feed_info.txt feed_end_date", "20261220"));

    /** Rows other than the first in which the value is tried, since the first has no such thing. */
    private static final Map<String, Integer> OTHER_ROWS = Map.of(
            "routes.txt route_long_name", 2,
            "stops.txt stop_timezone", 4,
            "stop_times.txt arrival_time", 2,
            "stop_times.txt departure_time", 2,
            "stop_times.txt stop_id", 2,
            "stop_times.txt stop_sequence", 2,
            "stop_times.txt drop_off_type", 2,
            "translations.txt field_value", 2);

    @TempDir
    private Path folder = Path.of("");

    static Stream<Entry> rows() {
        return GtfsReference.get().entries().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void happensAsTheTableSays(Entry row) {
        ReadNetwork plain = read(FeedText.trains());
        if (row.field().isEmpty()) {
            tryFile(row, plain);
        } else if (row.treatment() == Treatment.READ) {
            String key = row.file() + " " + row.field();
            assertThat(OTHER_VALUES).as("another value to try").containsKey(key);
            ReadNetwork other = read(FeedText.trains()
                    .set(row.file(), OTHER_ROWS.getOrDefault(key, 1), row.field(), OTHER_VALUES.getOrDefault(key, "")));
            assertThat(digest(other).equals(digest(plain)))
                    .as("nothing changed")
                    .isFalse();
            assertThat(other.notices())
                    .noneMatch(notice -> notice.code() == Code.COLUMN_UNKNOWN || notice.code() == Code.COLUMN_IGNORED);
            tryWithout(row);
        } else if (row.treatment() == Treatment.REFUSED) {
            ReadNetwork other = read(FeedText.trains().set(row.file(), 3, row.field(), "12:00:00"));
            assertThat(callsOfFirstService(plain)).isEqualTo(4);
            assertThat(callsOfFirstService(other)).isEqualTo(3);
            assertThat(other.notices()).anyMatch(notice -> notice.code() == Code.ROW_LEFT_OUT && notice.line() == 4);
        } else {
            FeedText text = FeedText.trains();
            if (!text.has(row.file())) {
                text.file(row.file(), row.field(), "1");
            } else {
                text.set(row.file(), 1, row.field(), "1");
            }
            ReadNetwork other = read(text);
            assertThat(content(other).equals(content(plain))).as("unchanged").isTrue();
            assertThat(other.notices())
                    .anyMatch(notice -> notice.severity() == Severity.INFO
                            && notice.file().equals(row.file())
                            && notice.message().contains("not used"));
        }
    }

    private void tryFile(Entry row, ReadNetwork plain) {
        if (row.treatment() == Treatment.READ) {
            ReadNetwork without = read(FeedText.trains().without(row.file()));
            assertThat(without.ok()).isEqualTo(!row.needed());
            assertThat(digest(without).equals(digest(plain)))
                    .as("nothing changed")
                    .isFalse();
            if (row.needed()) {
                assertThat(without.notices())
                        .anyMatch(notice -> notice.code() == Code.FILE_MISSING
                                && notice.file().equals(row.file()));
            }
        } else {
            ReadNetwork with = read(FeedText.trains().file(row.file(), "x", "1"));
            assertThat(content(with).equals(content(plain))).as("unchanged").isTrue();
            assertThat(with.notices())
                    .anyMatch(notice -> notice.code() == Code.FILE_IGNORED
                            && notice.severity() == Severity.INFO
                            && notice.file().equals(row.file()));
        }
    }

    private void tryWithout(Entry row) {
        ReadNetwork without = read(FeedText.trains().withoutColumn(row.file(), row.field()));
        List<Notice> missing = without.notices().stream()
                .filter(notice -> notice.code() == Code.COLUMN_MISSING)
                .toList();
        if (row.needed()) {
            assertThat(without.ok()).isFalse();
            assertThat(missing).hasSize(1);
            assertThat(missing.getFirst().field()).isEqualTo(row.field());
        } else {
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void standsInTheDocsAsItIs() throws IOException {
        String docs = Files.readString(Path.of("../docs/gtfs.md"));
        assertThat(docs).contains(GtfsReference.get().table());
    }

    @Test
    void tellsAnUnknownColumnFromOneThatIsNotUsed() {
        ReadNetwork read = read(FeedText.trains().set("stops.txt", 1, "stop_colour", "red"));
        assertThat(read.notices())
                .anyMatch(notice -> notice.severity() == Severity.WARNING && "stop_colour".equals(notice.field()));
        assertThat(read.ok()).isTrue();
    }

    private ReadNetwork read(FeedText text) {
        Path feed = folder.resolve("feed" + System.nanoTime());
        return new GtfsReader(Terms.PLAIN).read(text.into(feed));
    }

    private static String content(ReadNetwork read) {
        return read.getNetwork().content().toString();
    }

    private static String digest(ReadNetwork read) {
        return (read.ok() ? content(read) : "none") + read.notices();
    }

    private static int callsOfFirstService(ReadNetwork read) {
        return read.getNetwork().content().services().getFirst().calls().size();
    }
}
