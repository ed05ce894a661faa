package org.landbridge.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.landbridge.feeds.NetworkArchive;
import org.landbridge.feeds.Severity;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.network.NetworkVersion;
import org.landbridge.operations.NetworkDesk.Publication;
import org.landbridge.operations.RouteDesk.Reply;
import org.landbridge.store.NetworkVersions;
import org.landbridge.store.TestDatabase;

/** Publishing on a real database. */
class NetworkDeskTest {

    private final TestDatabase database = TestDatabase.create();
    private final NetworkVersions versions = database.database().networkVersions();

    @TempDir
    private Path folder;

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void publishesTheBuiltInNetworkWhereNoneWas() {
        NetworkDesk desk = open();

        assertThat(desk.list()).singleElement().satisfies(version -> {
            assertThat(version.version()).isEqualTo(BuiltIn.ARCHIVE.version());
            assertThat(version.network()).isEqualTo("xining");
            assertThat(version.current()).isTrue();
            assertThat(version.publishedAt()).isEqualTo(BuiltIn.CLOCK.instant());
            assertThat(version.partVersions()).isEqualTo(BuiltIn.ARCHIVE.partVersions());
        });
        assertThat(new NetworkSnapshot(folder).read().version()).isEqualTo(BuiltIn.ARCHIVE.version());
    }

    @Test
    void answersWithWhatWasPublishedLastAlsoAfterARestart() throws IOException {
        NetworkArchive dearer = BuiltIn.withStrongYuan(folder.resolve("dearer"));
        NetworkDesk desk = open();

        assertThat(desk.publish(dearer, "strong yuan")).isInstanceOf(Publication.Published.class);

        assertThat(desk.live().current().version()).isEqualTo(dearer.version());
        assertThat(open().live().current().version()).isEqualTo(dearer.version());
        assertThat(new NetworkSnapshot(folder).read().version()).isEqualTo(dearer.version());
    }

    @Test
    void aNetworkWithErrorsChangesNothing() throws IOException {
        NetworkDesk desk = open();

        Publication publication = desk.publish(BuiltIn.broken(folder.resolve("broken")), "broken");

        assertThat(publication).isInstanceOf(Publication.Refused.class);
        assertThat(publication.notices())
                .anyMatch(notice -> notice.severity() == Severity.ERROR
                        && notice.file().equals("calls.csv")
                        && notice.message().contains("alashankou-rail"));
        assertThat(desk.list()).hasSize(1);
        assertThat(desk.live().current().version()).isEqualTo(BuiltIn.ARCHIVE.version());
        assertThat(new NetworkSnapshot(folder).read().version()).isEqualTo(BuiltIn.ARCHIVE.version());
    }

    /** The promise of a permanent link: the version named answers, whatever was published since. */
    @Test
    void anOldLinkGivesTheOldAnswer() throws IOException {
        NetworkDesk desk = open();
        RouteDesk routes = new RouteDesk(desk.live(), BuiltIn.CLOCK);
        RouteAnswer before = answer(routes.find(BuiltIn.GOJI));
        desk.publish(BuiltIn.withStrongYuan(folder.resolve("dearer")), "strong yuan");

        assertThat(answer(routes.find(BuiltIn.GOJI))).isNotEqualTo(before);
        assertThat(costs(answer(routes.find(BuiltIn.GOJI.withVersion(BuiltIn.ARCHIVE.version())))))
                .isEqualTo(costs(before));
        // a server started afresh finds the old version in the database
        RouteDesk restarted = new RouteDesk(open().live(), BuiltIn.CLOCK);
        assertThat(costs(answer(restarted.find(BuiltIn.GOJI.withVersion(BuiltIn.ARCHIVE.version())))))
                .isEqualTo(costs(before));
    }

    @Test
    void aLinkToAVersionNeverPublishedSaysSo() {
        RouteDesk routes = new RouteDesk(open().live(), BuiltIn.CLOCK);

        assertThat(routes.find(BuiltIn.GOJI.withVersion("0123456789ab"))).isInstanceOf(Reply.NotUnderstood.class);
        assertThat(routes.find(BuiltIn.GOJI.withVersion("'; drop table"))).isInstanceOf(Reply.NotUnderstood.class);
    }

    @Test
    void factorsOfOnesOwnMakeAVersionThatDiffersInThemOnly() throws IOException {
        NetworkDesk desk = open();
        BuiltIn.ARCHIVE.writeTo(folder.resolve("files"));
        String factors = Files.readString(folder.resolve("files/emission-factors.csv"));
        NetworkArchive own = BuiltIn.ARCHIVE.withFile(
                "emission-factors.csv",
                factors.concat("\n").replace(",GK,", ",none,").getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(desk.publish(own, "own factors")).isInstanceOf(Publication.Published.class);

        NetworkVersion published =
                desk.list().stream().filter(NetworkVersion::current).findFirst().orElseThrow();
        assertThat(published.partVersions().get("factors"))
                .isNotEqualTo(BuiltIn.ARCHIVE.partVersions().get("factors"));
        for (String part : new String[] {"network", "tariffs", "exchange"}) {
            assertThat(published.partVersions().get(part))
                    .as(part)
                    .isEqualTo(BuiltIn.ARCHIVE.partVersions().get(part));
        }
    }

    private NetworkDesk open() {
        return NetworkDesk.open(versions, new NetworkSnapshot(folder), BuiltIn.CLOCK);
    }

    private static RouteAnswer.Found answer(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Answered.class);
        return (RouteAnswer.Found) ((Reply.Answered) reply).answer();
    }

    /** Ways and their costs: what two readings of the same files have in common as values. */
    private static java.util.List<String> costs(RouteAnswer answer) {
        return ((RouteAnswer.Found) answer)
                .options().stream()
                        .map(option -> option.itinerary().id() + " "
                                + option.itinerary().cost() + " "
                                + option.itinerary().emission())
                        .toList();
    }
}
