package org.landbridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.landbridge.model.network.NetworkVersion;

class NetworkVersionsTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Instant NOON = Instant.parse("2026-12-01T04:00:00Z");

    private final NetworkVersions versions = DATABASE.database().networkVersions();

    @AfterAll
    static void dropDatabase() {
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        DATABASE.database().client().sql("truncate network_version").update();
    }

    @Test
    void keepsWhatWasPublished() {
        NetworkVersion published = new NetworkVersion(
                "0123456789ab",
                "xining",
                "built in",
                Map.of("tariffs", "aa\"b\\,c", "factors", "ff"),
                2,
                "2 LINK_OFF",
                NOON,
                false);

        NetworkVersion kept = versions.publish(published, new byte[] {1, 2, 3});

        assertThat(kept)
                .isEqualTo(new NetworkVersion(
                        "0123456789ab",
                        "xining",
                        "built in",
                        Map.of("tariffs", "aa\"b\\,c", "factors", "ff"),
                        2,
                        "2 LINK_OFF",
                        NOON,
                        true));
        assertThat(versions.findCurrent()).contains(kept);
        assertThat(versions.findArchive("0123456789ab"))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2, 3));
    }

    @Test
    void newestPublicationIsCurrentAndOldOnesStay() {
        versions.publish(version("aaaaaaaaaaaa", NOON), new byte[] {1});
        versions.publish(version("bbbbbbbbbbbb", NOON.plusSeconds(60)), new byte[] {2});

        assertThat(versions.list())
                .extracting(NetworkVersion::version, NetworkVersion::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("bbbbbbbbbbbb", true),
                        org.assertj.core.groups.Tuple.tuple("aaaaaaaaaaaa", false));
        assertThat(versions.findArchive("aaaaaaaaaaaa")).isPresent();
    }

    @Test
    void sameNetworkPublishedAgainBecomesCurrentAgain() {
        versions.publish(version("aaaaaaaaaaaa", NOON), new byte[] {1});
        versions.publish(version("bbbbbbbbbbbb", NOON.plusSeconds(60)), new byte[] {2});

        NetworkVersion again = versions.publish(version("aaaaaaaaaaaa", NOON.plusSeconds(120)), new byte[] {1});

        assertThat(again.current()).isTrue();
        assertThat(again.publishedAt()).isEqualTo(NOON);
        assertThat(versions.findCurrent()).map(NetworkVersion::version).contains("aaaaaaaaaaaa");
        assertThat(versions.list()).hasSize(2);
    }

    /** A version that breaks a rule of the table is refused whole: the one before stays current. */
    @Test
    void failedPublicationChangesNothing() {
        versions.publish(version("aaaaaaaaaaaa", NOON), new byte[] {1});

        assertThatThrownBy(() -> versions.publish(version("NOT-A-VERSION", NOON), new byte[] {2}))
                .hasMessageContaining("network_version_version_check");

        assertThat(versions.findCurrent()).map(NetworkVersion::version).contains("aaaaaaaaaaaa");
        assertThat(versions.list()).hasSize(1);
    }

    @Test
    void publicationsAtTheSameTimeLeaveOneCurrent() throws Exception {
        List<Callable<NetworkVersion>> publications = java.util.stream.IntStream.range(0, 16)
                .<Callable<NetworkVersion>>mapToObj(
                        i -> () -> versions.publish(version("%012x".formatted(i), NOON.plusSeconds(i)), new byte[] {1}))
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<NetworkVersion> done : threads.invokeAll(publications)) {
                done.get();
            }
        }

        assertThat(versions.list())
                .hasSize(16)
                .filteredOn(NetworkVersion::current)
                .hasSize(1);
    }

    @Test
    void innerBlockBelongsToTheOuterTransaction() {
        Transactions transactions = DATABASE.database().transactions();

        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    versions.publish(version("aaaaaaaaaaaa", NOON), new byte[] {1});
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(versions.list()).isEmpty();
    }

    @Test
    void asksAPostgresOfFifteenOrNewer() {
        assertThat(DATABASE.database().product()).matches("PostgreSQL (1[5-9]|[2-9][0-9]).*");
    }

    private static NetworkVersion version(String version, Instant at) {
        return new NetworkVersion(version, "xining", "test", Map.of("network", "x"), 0, "", at, true);
    }
}
