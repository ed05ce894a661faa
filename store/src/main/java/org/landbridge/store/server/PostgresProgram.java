package org.landbridge.store.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of a PostgreSQL server, unpacked from this product's own archive. */
final class PostgresProgram {

    /** Of the archive on the class path; a new one gets a new folder, its data stays while the first number does. */
    static final String VERSION = "18.6";

    /** First number of the version: data of another one cannot be read. */
    static final String MAJOR = "18";

    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private final Path home;

    private PostgresProgram(Path home) {
        this.home = home;
    }

    /** Unpacks the programs into a folder of {@code parent} unless they are there; whole or not at all. */
    static PostgresProgram in(Path parent) {
        Path home = parent.resolve("program-" + VERSION);
        if (!Files.isDirectory(home)) {
            Path fresh = parent.resolve("program-" + VERSION + ".unpacking");
            try {
                delete(fresh);
                Files.createDirectories(fresh);
                unpack(fresh);
                Files.move(fresh, home);
            } catch (IOException e) {
                throw new StoreFailure(
                        "cannot unpack the database server into " + parent + " (" + e.getMessage()
                                + "); it needs 70 MB there",
                        e);
            }
        }
        return new PostgresProgram(home);
    }

    /**
     * The command line of one of the programs. PostgreSQL refuses to run as root; there it runs in a user namespace in which it is nobody.
     *
     * @param name such as {@code pg_ctl}
     */
    List<String> command(String name, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (!WINDOWS && isRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(WINDOWS ? name + ".exe" : name).toString());
        command.addAll(arguments);
        return command;
    }

    private boolean isRoot() {
        try {
            String owner = Files.getOwner(Path.of("/proc/self")).getName();
            return owner.equals("root") || owner.equals("0");
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static void unpack(Path target) throws IOException {
        String resource = "/" + archiveName();
        try (InputStream archive = PostgresProgram.class.getResourceAsStream(resource)) {
            if (archive == null) {
                throw new StoreFailure(
                        "this build holds no database server for " + System.getProperty("os.name") + " "
                                + System.getProperty("os.arch")
                                + "; use one of your own: LANDBRIDGE_DATABASE_URL=postgresql://user:password@host:5432/database");
            }
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            if ((entry.getMode() & 0100) != 0
                    && Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static String archiveName() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        boolean arm = arch.equals("aarch64") || arch.equals("arm64");
        if (WINDOWS) {
            return "postgres-windows-x86_64.txz";
        }
        if (os.startsWith("mac")) {
            return "postgres-darwin-" + (arm ? "arm_64" : "x86_64") + ".txz";
        }
        return "postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    /** Deletes a folder with all in it; nothing when it is missing. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
