package org.landbridge.feeds.gtfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.landbridge.feeds.NetworkReader;
import org.landbridge.feeds.ReadNetwork;
import org.landbridge.feeds.timetable.Departures;
import org.landbridge.feeds.timetable.ImportTerms;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.network.Network;

/** A timetable that went out as GTFS comes back with every departure at the same moments. */
class GtfsWriterTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void comesBackEqual() throws IOException {
        Network network = SmallWorld.network();
        Network back = throughGtfs(network);
        Set<String> expected = Departures.of(network);
        assertThat(expected).isNotEmpty();
        assertThat(Departures.of(back)).isEqualTo(expected);
        assertThat(back.getFacility("metro-rail").place().zone())
                .isEqualTo(network.getFacility("metro-rail").place().zone());
    }

    @Test
    void comesBackEqualWhenClocksChangeOnTheWay() throws IOException {
        // trains of 15 days and of some hours from Berlin over 29 March 2026, when clocks go forward there but not in
        // Shanghai
        FeedText feed = FeedText.trains()
                .without("frequencies.txt")
                .without("feed_info.txt")
                .without("calendar_dates.txt")
                .set("agency.txt", 1, "agency_timezone", "Europe/Berlin")
                .set("stops.txt", 2, "stop_timezone", "Asia/Shanghai")
                .set("stop_times.txt", 4, "arrival_time", "360:00:00")
                .set("stop_times.txt", 4, "departure_time", "360:00:00")
                .set("calendar.txt", 1, "start_date", "20260301")
                .set("calendar.txt", 1, "end_date", "20260430");
        Network network = new GtfsReader(Terms.PLAIN)
                .read(feed.into(folder.resolve("berlin")))
                .getNetwork();
        assertThat(Departures.of(throughGtfs(network))).isEqualTo(Departures.of(network));
        assertThat(network.content().services().size()).isGreaterThan(2);
    }

    @Test
    void writesTheBuiltInNetworkSoThatItComesBackEqualForAYear() throws IOException {
        Network network = NetworkReader.builtIn("xining").getNetwork();
        LocalDate from = LocalDate.of(2026, 1, 1);
        LocalDate to = LocalDate.of(2026, 12, 31);
        ReadNetwork back = read(zip(network, from, to), ImportTerms.like(network, "back"));
        Set<String> expected = Departures.between(network, from, to);
        assertThat(expected).hasSizeGreaterThan(1_000);
        Set<String> lost = new java.util.TreeSet<>(expected);
        lost.removeAll(Departures.of(back.getNetwork()));
        assertThat(lost).isEmpty();
        assertThat(Departures.of(back.getNetwork())).hasSameSizeAs(expected);
        assertThat(back.getNetwork().content().services().stream()
                        .map(service -> service.names().english()))
                .isSubsetOf(network.content().services().stream()
                        .map(service -> service.names().english())
                        .toList());
    }

    @Test
    void writesTheSameBytesForTheSameTimetable() throws IOException {
        Network network = SmallWorld.network();
        assertThat(zip(network, network.content().firstDay(), network.content().lastDay()))
                .isEqualTo(zip(
                        SmallWorld.network(),
                        network.content().firstDay(),
                        network.content().lastDay()));
    }

    @Test
    void refusesDatesUpsideDown() {
        Network network = SmallWorld.network();
        assertThatThrownBy(() -> zip(network, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-02-01");
    }

    private Network throughGtfs(Network network) throws IOException {
        byte[] zip =
                zip(network, network.content().firstDay(), network.content().lastDay());
        return read(zip, Terms.PLAIN).getNetwork();
    }

    private ReadNetwork read(byte[] zip, ImportTerms terms) throws IOException {
        Path file = Files.write(folder.resolve("out" + System.nanoTime() + ".zip"), zip);
        return new GtfsReader(terms).read(file);
    }

    private static byte[] zip(Network network, LocalDate from, LocalDate to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GtfsWriter.write(network, from, to, out);
        return out.toByteArray();
    }
}
