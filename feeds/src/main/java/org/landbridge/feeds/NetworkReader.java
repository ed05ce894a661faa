package org.landbridge.feeds;

import java.nio.file.Path;
import java.util.Map;

/**
 * Reads a network's files, as docs/network-format.md describes them, into a {@link org.landbridge.model.network.Network}. Bad data never throws: it becomes
 * notices, and a network comes out only when none of them is an error. Memory is bounded, whatever the files or archives hold.
 */
public final class NetworkReader {

    private NetworkReader() {}

    /** Reads a folder, or a zip archive of the same files. */
    public static ReadNetwork read(Path folderOrArchive) {
        Notices notices = new Notices();
        return read(NetworkFiles.of(folderOrArchive, notices).byFile(), notices);
    }

    /** Reads a zip archive. */
    public static ReadNetwork read(byte[] archive) {
        Notices notices = new Notices();
        return read(NetworkFiles.ofArchive(archive, "archive", notices).byFile(), notices);
    }

    /** Reads a network that Landbridge brings along, such as {@code xining}. */
    public static ReadNetwork builtIn(String id) {
        Notices notices = new Notices();
        return read(NetworkFiles.ofBuiltIn(id, notices).byFile(), notices);
    }

    private static ReadNetwork read(Map<NetworkFile, byte[]> content, Notices notices) {
        if (notices.hasError()) {
            return new ReadNetwork(null, notices.sorted());
        }
        Draft draft = Draft.read(content, notices);
        Checks.run(draft);
        return new ReadNetwork(notices.hasError() ? null : draft.toNetwork(), notices.sorted());
    }
}
