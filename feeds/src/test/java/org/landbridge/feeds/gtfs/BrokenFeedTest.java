package org.landbridge.feeds.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notice;
import org.landbridge.feeds.ReadNetwork;
import org.landbridge.feeds.Severity;

/** Broken feeds give notices with file, line and field, or a clear refusal; never an exception, never a full memory. */
class BrokenFeedTest {

    private static final GtfsLimits SMALL = new GtfsLimits(1_000, 1 << 20, 1_000, 1 << 20, 100);

    @TempDir
    private Path folder = Path.of("");

    private int feeds;

    @Test
    void leavesOutRowsWithUnknownIds() {
        warns(feed -> feed.set("trips.txt", 1, "route_id", "R9"), Code.ID_UNKNOWN, "trips.txt", 2, "route_id");
        warns(feed -> feed.set("trips.txt", 2, "service_id", "NO"), Code.ID_UNKNOWN, "trips.txt", 3, "service_id");
        warns(feed -> feed.set("stop_times.txt", 2, "stop_id", "Z"), Code.ID_UNKNOWN, "stop_times.txt", 3, "stop_id");
        warns(
                feed -> feed.row("stop_times.txt", "T9,1:00:00,1:00:00,X1,1,,,,,,"),
                Code.ID_UNKNOWN,
                "stop_times.txt",
                8,
                "trip_id");
        warns(feed -> feed.set("routes.txt", 2, "agency_id", "B"), Code.ID_UNKNOWN, "routes.txt", 3, "agency_id");
        warns(
                feed -> feed.set("stops.txt", 2, "parent_station", "Q"),
                Code.ID_UNKNOWN,
                "stops.txt",
                3,
                "parent_station");
        warns(
                feed -> feed.set("transfers.txt", 1, "to_stop_id", "Q"),
                Code.ID_UNKNOWN,
                "transfers.txt",
                2,
                "from_stop_id");
        warns(feed -> feed.set("frequencies.txt", 1, "trip_id", "Q"), Code.ID_UNKNOWN, "frequencies.txt", 2, "trip_id");
    }

    @Test
    void leavesOutTripsWhoseTimesCannotBeTrusted() {
        warns(
                feed -> feed.set("stop_times.txt", 2, "arrival_time", "07:00:00")
                        .set("stop_times.txt", 2, "departure_time", "07:30:00"),
                Code.ARRIVES_BEFORE_DEPARTURE,
                "stop_times.txt",
                3,
                "arrival_time");
        warns(
                feed -> feed.set("stop_times.txt", 2, "departure_time", "10:00:00"),
                Code.ARRIVES_BEFORE_DEPARTURE,
                "stop_times.txt",
                3,
                "arrival_time");
        warns(
                feed -> feed.set("stop_times.txt", 4, "arrival_time", "")
                        .set("stop_times.txt", 4, "departure_time", ""),
                Code.CALL_TIME_MISSING,
                "stop_times.txt",
                2,
                "arrival_time");
        warns(
                feed -> feed.set("stop_times.txt", 2, "arrival_time", "noon"),
                Code.TIME_MALFORMED,
                "stop_times.txt",
                3,
                "arrival_time");
        warns(
                feed -> feed.set("stop_times.txt", 2, "departure_time", "8:61:00"),
                Code.TIME_MALFORMED,
                "stop_times.txt",
                3,
                "departure_time");
        warns(
                feed -> feed.set("stop_times.txt", 2, "stop_sequence", "1"),
                Code.ID_TWICE,
                "stop_times.txt",
                3,
                "stop_sequence");
        warns(
                feed -> feed.set("stop_times.txt", 2, "stop_sequence", "x"),
                Code.NUMBER_MALFORMED,
                "stop_times.txt",
                3,
                "stop_sequence");
        warns(feed -> feed.set("stop_times.txt", 6, "stop_id", "Z"), Code.CALLS_FEW, "stop_times.txt", 6, "trip_id");
        // the other trip runs on
        ReadNetwork read = read(FeedText.trains().set("stop_times.txt", 2, "arrival_time", "07:00:00"));
        assertThat(read.getNetwork().content().services())
                .noneMatch(service -> service.id().equals("r1"));
        assertThat(read.getNetwork().content().services()).hasSize(2);
    }

    @Test
    void leavesOutWhatIsMalformed() {
        warns(
                feed -> feed.set("calendar.txt", 1, "start_date", "2026-12-01"),
                Code.DATE_MALFORMED,
                "calendar.txt",
                2,
                "start_date");
        warns(
                feed -> feed.set("calendar.txt", 1, "end_date", "20261131"),
                Code.DATE_MALFORMED,
                "calendar.txt",
                2,
                "end_date");
        warns(
                feed -> feed.set("calendar.txt", 1, "end_date", "20261101"),
                Code.VALIDITY_UPSIDE_DOWN,
                "calendar.txt",
                2,
                "end_date");
        warns(feed -> feed.set("calendar.txt", 1, "monday", "yes"), Code.WORD_UNKNOWN, "calendar.txt", 2, null);
        warns(
                feed -> feed.set("calendar_dates.txt", 1, "date", "tomorrow"),
                Code.DATE_MALFORMED,
                "calendar_dates.txt",
                2,
                "date");
        warns(
                feed -> feed.set("calendar_dates.txt", 1, "exception_type", "3"),
                Code.WORD_UNKNOWN,
                "calendar_dates.txt",
                2,
                "exception_type");
        warns(
                feed -> feed.set("stops.txt", 2, "stop_lat", "96.05"),
                Code.NUMBER_OUT_OF_RANGE,
                "stops.txt",
                3,
                "stop_lat");
        warns(
                feed -> feed.set("stops.txt", 2, "stop_lon", "103,84".replace(',', ';')),
                Code.NUMBER_OUT_OF_RANGE,
                "stops.txt",
                3,
                "stop_lon");
        warns(
                feed -> feed.set("stops.txt", 4, "stop_timezone", "Asia/Alma-Ata"),
                Code.ZONE_UNKNOWN,
                "stops.txt",
                5,
                "stop_timezone");
        warns(feed -> feed.set("stops.txt", 4, "stop_id", "X1"), Code.ID_TWICE, "stops.txt", 5, "stop_id");
        warns(feed -> feed.set("stops.txt", 4, "stop_id", ""), Code.VALUE_MISSING, "stops.txt", 5, "stop_id");
        warns(feed -> feed.set("routes.txt", 2, "route_type", "6"), Code.WORD_UNKNOWN, "routes.txt", 3, "route_type");
        warns(feed -> feed.set("routes.txt", 2, "route_id", "R1"), Code.ID_TWICE, "routes.txt", 3, "route_id");
        warns(feed -> feed.set("trips.txt", 2, "trip_id", "T1"), Code.ID_TWICE, "trips.txt", 3, "trip_id");
        warns(
                feed -> feed.set("frequencies.txt", 1, "headway_secs", "0"),
                Code.TIME_MALFORMED,
                "frequencies.txt",
                2,
                null);
        warns(
                feed -> feed.set("transfers.txt", 1, "min_transfer_time", ""),
                Code.NUMBER_MALFORMED,
                "transfers.txt",
                2,
                "min_transfer_time");
        warns(
                feed -> feed.set("stop_times.txt", 1, "pickup_type", "7"),
                Code.WORD_UNKNOWN,
                "stop_times.txt",
                2,
                "pickup_type");
        warns(
                feed -> feed.set("feed_info.txt", 1, "feed_end_date", "soon"),
                Code.DATE_MALFORMED,
                "feed_info.txt",
                2,
                "feed_end_date");
        warns(
                feed -> feed.row("agency.txt", "B,Other,,Mars/Base"),
                Code.ZONE_UNKNOWN,
                "agency.txt",
                3,
                "agency_timezone");
    }

    @Test
    void refusesAFeedWithoutATimeZone() {
        refuses(FeedText.trains().set("agency.txt", 1, "agency_timezone", "Qinghai"), Code.ZONE_UNKNOWN, "agency.txt");
    }

    @Test
    void refusesAFeedInWhichNothingRuns() {
        refuses(
                FeedText.trains()
                        .set("calendar.txt", 1, "tuesday", "0")
                        .set("calendar.txt", 1, "friday", "0")
                        .without("calendar_dates.txt"),
                Code.NO_DEPARTURE,
                "trips.txt");
        refuses(
                FeedText.trains().without("calendar.txt").without("calendar_dates.txt"),
                Code.FILE_MISSING,
                "calendar.txt");
    }

    @Test
    void refusesTextThatIsNotUtf8() throws IOException {
        Path feed = FeedText.trains().into(folder.resolve("gbk"));
        byte[] stops = Files.readAllBytes(feed.resolve("stops.txt"));
        String text = new String(stops, StandardCharsets.UTF_8).replace("Urumqi", "乌鲁木齐");
        Files.write(feed.resolve("stops.txt"), text.getBytes(Charset.forName("GBK")));
        refusesPath(feed, Code.NOT_UTF8, "stops.txt");
    }

    @Test
    void readsAByteOrderMarkWindowsLineEndsAndBlanks() throws IOException {
        Path feed = FeedText.trains().into(folder.resolve("sloppy"));
        for (String name : List.of("stops.txt", "agency.txt", "stop_times.txt")) {
            String text = Files.readString(feed.resolve(name));
            Files.writeString(
                    feed.resolve(name), "\uFEFF" + text.replace(",", " , ").replace("\n", "\r\n") + "\r\n");
        }
        ReadNetwork read = new GtfsReader(Terms.PLAIN).read(feed);
        assertThat(read.getNetwork().content())
                .isEqualTo(read(FeedText.trains()).getNetwork().content());
    }

    @Test
    void refusesAZipBomb() throws IOException {
        // 64 MiB of good rows, packed to less than a tenth of a MiB
        byte[] rows = new byte[1 << 20];
        Arrays.fill(rows, (byte) '\n');
        Path zip = packed("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n", rows, 64);
        assertThat(Files.size(zip)).isLessThan(200_000);
        refusesWith(SMALL, zip, Code.FILE_TOO_LARGE, "stop_times.txt");
        Path stops = packed("stops.txt", "stop_id,stop_lat,stop_lon\n", rows, 64);
        refusesWith(SMALL, stops, Code.FILE_TOO_LARGE, "stops.txt");
    }

    @Test
    void refusesALineWithoutEndInLittleMemory() throws IOException {
        // one line of 2 GiB would take two seconds to unpack; a tenth of it tells as much
        byte[] piece = new byte[1 << 20];
        Arrays.fill(piece, (byte) 'x');
        Path oneField =
                packed("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n", piece, 200);
        long before = used();
        refusesPath(oneField, Code.CSV_BROKEN, "stop_times.txt");
        for (int i = 0; i < piece.length; i += 2) {
            piece[i] = ',';
        }
        Path manyFields =
                packed("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n", piece, 200);
        ReadNetwork read = new GtfsReader(Terms.PLAIN).read(manyFields);
        assertThat(read.ok()).isFalse();
        assertThat(used() - before).isLessThan(150L << 20);
    }

    @Test
    void refusesMoreRowsThanAllowed() {
        FeedText feed = FeedText.trains();
        for (int i = 0; i < 1_001; i++) {
            feed.row("stops.txt", "S" + i + ",,S,1,1,,,");
        }
        refusesWith(SMALL, feed.into(folder.resolve("rows")), Code.TOO_MANY_ROWS, "stops.txt");
        FeedText often = FeedText.trains().set("frequencies.txt", 1, "headway_secs", "60");
        refusesWith(SMALL, often.into(folder.resolve("often")), Code.TOO_MANY_ROWS, "frequencies.txt");
    }

    @Test
    void refusesAQuoteThatIsNotClosed() {
        refuses(FeedText.trains().set("stops.txt", 2, "stop_name", "\"Lanzhou"), Code.CSV_BROKEN, "stops.txt");
    }

    @Test
    void refusesEmptyFilesAndWhatIsNoFeed() throws IOException {
        Path feed = FeedText.trains().into(folder.resolve("empty"));
        Files.write(feed.resolve("trips.txt"), new byte[0]);
        refusesPath(feed, Code.FILE_EMPTY, "trips.txt");
        refusesPath(folder.resolve("nowhere"), Code.FILE_UNREADABLE, "nowhere");
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
        refusesPath(text, Code.FILE_UNREADABLE, "text.zip");
        Path none = Files.createDirectory(folder.resolve("none"));
        refusesPath(none, Code.FILE_MISSING, "stops.txt");
    }

    @Test
    void refusesAnArchiveDamagedInside() throws IOException {
        Path zip = FeedText.zip(folder.resolve("damaged.zip"), FeedText.trains().bytes());
        byte[] bytes = Files.readAllBytes(zip);
        // the first entry, agency.txt, begins at 30 + 10; its packed bytes follow
        for (int i = 45; i < 70; i++) {
            bytes[i] ^= 0x5a;
        }
        Files.write(zip, bytes);
        assertThat(new GtfsReader(Terms.PLAIN).read(zip).ok()).isFalse();
    }

    @Test
    void countsNoticesBeyondTheFirst() {
        FeedText feed = FeedText.trains();
        for (int i = 0; i < 500; i++) {
            feed.row("stop_times.txt", "T9,1:00:00,1:00:00,X1," + i + ",,,,,,");
        }
        List<Notice> unknown = read(feed).notices().stream()
                .filter(notice -> notice.code() == Code.ID_UNKNOWN)
                .toList();
        // two hundred kept, one that tells of the other 300
        assertThat(unknown).hasSize(201);
        assertThat(unknown.getLast().message()).startsWith("300 more");
        assertThat(unknown.getLast().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void neverThrowsAtMutatedFeeds() throws IOException {
        mutate(20_261_123L, 400);
    }

    @Test
    @Tag("long")
    void neverThrowsAtManyMutatedFeeds() throws IOException {
        mutate(11L, 20_000);
    }

    private void mutate(long seed, int count) throws IOException {
        Map<String, byte[]> good = FeedText.trains().bytes();
        List<String> names = List.copyOf(good.keySet());
        Path feed = FeedText.trains().into(folder.resolve("mutated" + seed));
        int usable = 0;
        for (int i = 0; i < count; i++) {
            Random random = new Random(seed + i);
            String name = names.get(random.nextInt(names.size()));
            byte[] bytes = mutated(random, good.getOrDefault(name, new byte[0]));
            Files.write(feed.resolve(name), bytes);
            usable += new GtfsReader(Terms.PLAIN, SMALL).read(feed).ok() ? 1 : 0;
            Files.write(feed.resolve(name), good.getOrDefault(name, new byte[0]));
        }
        // both outcomes must come, else the mutations try nothing
        assertThat(usable).as("seed " + seed).isBetween(count / 10, count - 1);
    }

    private static byte[] mutated(Random random, byte[] good) {
        byte[] bytes = good.clone();
        String letters = "0123456789,\"\n\r:;-. xXT\u0000é";
        for (int k = random.nextInt(4); k >= 0; k--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) letters.charAt(random.nextInt(letters.length()));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> {
                    int to = random.nextInt(bytes.length);
                    bytes[at] = bytes[to];
                }
            }
        }
        return bytes;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A feed whose one file is a head and many equal pieces, written without holding them. */
    private Path packed(String file, String head, byte[] piece, int pieces) throws IOException {
        Path zip = folder.resolve("packed" + feeds++ + ".zip");
        Map<String, byte[]> others = FeedText.trains().bytes();
        try (OutputStream file0 = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file0)) {
            for (Map.Entry<String, byte[]> other : others.entrySet()) {
                out.putNextEntry(new ZipEntry(other.getKey()));
                if (other.getKey().equals(file)) {
                    out.write(head.getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < pieces; i++) {
                        out.write(piece);
                    }
                } else {
                    out.write(other.getValue());
                }
                out.closeEntry();
            }
        }
        return zip;
    }

    private void warns(UnaryOperator<FeedText> change, Code code, String file, long line, @Nullable String field) {
        ReadNetwork read = read(change.apply(FeedText.trains()));
        assertThat(read.ok()).isTrue();
        assertThat(read.notices())
                .anyMatch(notice -> notice.severity() == Severity.WARNING
                        && notice.code() == code
                        && notice.file().equals(file)
                        && notice.line() == line
                        && java.util.Objects.equals(notice.field(), field));
    }

    private void refuses(FeedText text, Code code, String file) {
        refusesPath(text.into(folder.resolve("feed" + feeds++)), code, file);
    }

    private static void refusesPath(Path feed, Code code, String file) {
        refusesWith(GtfsLimits.DEFAULT, feed, code, file);
    }

    private static void refusesWith(GtfsLimits limits, Path feed, Code code, String file) {
        ReadNetwork read = new GtfsReader(Terms.PLAIN, limits).read(feed);
        assertThat(read.ok()).isFalse();
        assertThat(read.notices())
                .anyMatch(notice -> notice.severity() == Severity.ERROR
                        && notice.code() == code
                        && notice.file().equals(file));
    }

    private ReadNetwork read(FeedText text) {
        return new GtfsReader(Terms.PLAIN).read(text.into(folder.resolve("feed" + feeds++)));
    }
}
