package org.landbridge.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.landbridge.feeds.NetworkArchive;

/**
 * The current network as a file of the data folder, {@code published/current.zip}, for commands that answer without a database. It is written whole and then
 * renamed, so a reader finds the old one or the new one.
 */
public final class NetworkSnapshot {

    /** The network that answers where none was published. */
    public static final String BUILT_IN = "xining";

    private final Path file;

    public NetworkSnapshot(Path dataFolder) {
        this.file = dataFolder.resolve("published").resolve("current.zip");
    }

    /** The published network, or the built-in one where none was published. */
    public NetworkArchive read() {
        return Files.isReadable(file) ? NetworkArchive.of(file) : NetworkArchive.builtIn(BUILT_IN);
    }

    /** Puts a network in the place of the one that was there. */
    public void write(NetworkArchive archive) {
        Path fresh = file.resolveSibling("current.zip.new");
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.write(fresh, archive.bytes());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the published network to " + file, e);
        }
    }
}
