package org.landbridge.operations;

import java.util.Map;
import org.landbridge.feeds.NetworkArchive;
import org.landbridge.feeds.NetworkReader;
import org.landbridge.model.network.Network;
import org.landbridge.operations.find.Finders;
import org.landbridge.rating.Rater;
import org.landbridge.routing.Router;

/** One version of a network, made ready to answer. Immutable but for what the router is told of the day's running; shared by threads. */
public final class PublishedNetwork {

    private final String version;
    private final Map<String, String> partVersions;
    private final Network network;
    private final Finders finders;
    private final Router router;

    private PublishedNetwork(String version, Map<String, String> partVersions, Network network) {
        this.version = version;
        this.partVersions = Map.copyOf(partVersions);
        this.network = network;
        this.finders = Finders.of(network);
        this.router = Router.of(network, Rater.of(network));
    }

    /**
     * Makes a network ready.
     *
     * @throws IllegalArgumentException naming the first errors when its files cannot be used
     */
    public static PublishedNetwork of(NetworkArchive archive) {
        return of(archive, NetworkReader.read(archive.bytes()).getNetwork());
    }

    /** Makes ready a network that was read from a timetable of others and is published nowhere; its version is {@code unpublished}. */
    public static PublishedNetwork unpublished(Network network) {
        return new PublishedNetwork("unpublished", Map.of(), network);
    }

    /** Makes ready what was read from the archive before. */
    static PublishedNetwork of(NetworkArchive archive, Network read) {
        return new PublishedNetwork(archive.version(), archive.partVersions(), read);
    }

    /** Of the whole, 12 hex digits. */
    public String version() {
        return version;
    }

    /** By part: {@code network}, {@code tariffs}, {@code factors}, {@code exchange}. */
    public Map<String, String> partVersions() {
        return partVersions;
    }

    public Network network() {
        return network;
    }

    public Finders finders() {
        return finders;
    }

    /** Finds ways through it. */
    public Router router() {
        return router;
    }
}
