package org.landbridge.operations;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.landbridge.feeds.NetworkArchive;
import org.landbridge.feeds.NetworkReader;
import org.landbridge.feeds.Notice;
import org.landbridge.feeds.ReadNetwork;
import org.landbridge.feeds.Severity;
import org.landbridge.model.network.NetworkVersion;
import org.landbridge.store.NetworkVersions;

/** Publishes networks and says which were. */
public final class NetworkDesk {

    private final NetworkVersions versions;
    private final NetworkSnapshot snapshot;
    private final LiveNetwork live;
    private final Clock clock;

    private NetworkDesk(NetworkVersions versions, NetworkSnapshot snapshot, LiveNetwork live, Clock clock) {
        this.versions = versions;
        this.snapshot = snapshot;
        this.live = live;
        this.clock = clock;
    }

    /** What came of a publication. */
    public sealed interface Publication {

        List<Notice> notices();

        /** It answers from now on. */
        record Published(NetworkVersion version, List<Notice> notices) implements Publication {}

        /** It has errors; nothing was changed. */
        record Refused(List<Notice> notices) implements Publication {}
    }

    /** Opens the desk with the network that was published last; where none was, with the built-in one, which is then published. */
    public static NetworkDesk open(NetworkVersions versions, NetworkSnapshot snapshot, Clock clock) {
        NetworkVersion current = versions.findCurrent().orElse(null);
        NetworkArchive archive = current == null
                ? NetworkArchive.builtIn(NetworkSnapshot.BUILT_IN)
                : NetworkArchive.of(versions.findArchive(current.version()).orElseThrow());
        ReadNetwork read = NetworkReader.read(archive.bytes());
        LiveNetwork live = new LiveNetwork(PublishedNetwork.of(archive, read.getNetwork()), versions::findArchive);
        NetworkDesk desk = new NetworkDesk(versions, snapshot, live, clock);
        if (current == null) {
            desk.keep(archive, read, "built in");
        } else {
            snapshot.write(archive);
        }
        return desk;
    }

    /**
     * Checks a network and, when it has no errors, keeps it and answers with it from now on. Older versions stay.
     *
     * @param label what it is published as, for people
     */
    public Publication publish(NetworkArchive archive, String label) {
        ReadNetwork read = NetworkReader.read(archive.bytes());
        if (!read.ok()) {
            return new Publication.Refused(read.notices());
        }
        PublishedNetwork next = PublishedNetwork.of(archive, read.getNetwork());
        NetworkVersion version = keep(archive, read, label);
        live.swap(next);
        return new Publication.Published(version, read.notices());
    }

    /** All versions, newest publication first. */
    public List<NetworkVersion> list() {
        return versions.list();
    }

    /** What answers now. */
    public LiveNetwork live() {
        return live;
    }

    private NetworkVersion keep(NetworkArchive archive, ReadNetwork read, String label) {
        List<Notice> warnings = read.notices().stream()
                .filter(notice -> notice.severity() == Severity.WARNING)
                .toList();
        NetworkVersion kept = versions.publish(
                new NetworkVersion(
                        archive.version(),
                        read.getNetwork().content().id(),
                        label,
                        archive.partVersions(),
                        warnings.size(),
                        summary(warnings),
                        clock.instant(),
                        true),
                archive.bytes());
        snapshot.write(archive);
        return kept;
    }

    /** Such as "12 DETOUR, 3 NO_RATE". */
    private static String summary(List<Notice> warnings) {
        Map<String, Integer> counts = new TreeMap<>();
        warnings.forEach(warning -> counts.merge(warning.code().name(), 1, Integer::sum));
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .toList());
    }
}
