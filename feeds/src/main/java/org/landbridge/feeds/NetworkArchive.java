package org.landbridge.feeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A network's files as one canonical zip: the same content gives the same bytes, on any machine. Files stand in a fixed order, unpacked (what a packer writes
 * depends on its version) and without dates; lines end in {@code \n}, the last one too, and no byte order mark stands in front. Whether the content is any good
 * is for {@link NetworkReader} to say. Immutable.
 */
public final class NetworkArchive {

    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int VERSION_CHARS = 12;
    /** Files with a version of their own. */
    private static final Map<String, NetworkFile> PARTS = Map.of(
            "tariffs", NetworkFile.RATES,
            "factors", NetworkFile.EMISSION_FACTORS,
            "exchange", NetworkFile.CURRENCIES);

    private final Map<NetworkFile, byte[]> files;
    private final byte[] bytes;

    private NetworkArchive(Map<NetworkFile, byte[]> files) {
        Map<NetworkFile, byte[]> canonical = new EnumMap<>(NetworkFile.class);
        files.forEach((file, content) -> canonical.put(file, canonical(content)));
        this.files = canonical;
        this.bytes = zip(canonical);
    }

    /**
     * Of a folder, or a zip archive of the same files; what is no file of a network is left out.
     *
     * @throws IllegalArgumentException when it cannot be read or is too large
     */
    public static NetworkArchive of(Path folderOrArchive) {
        return of(notices -> NetworkFiles.of(folderOrArchive, notices));
    }

    /**
     * Of the bytes of a zip archive.
     *
     * @throws IllegalArgumentException when it cannot be unpacked or is too large
     */
    public static NetworkArchive of(byte[] archive) {
        return of(notices -> NetworkFiles.ofArchive(archive, "archive", notices));
    }

    /**
     * Of a network that Landbridge brings along, such as {@code xining}.
     *
     * @throws IllegalArgumentException when there is none of this name
     */
    public static NetworkArchive builtIn(String id) {
        NetworkArchive archive = of(notices -> NetworkFiles.ofBuiltIn(id, notices));
        if (archive.files.isEmpty()) {
            throw new IllegalArgumentException("there is no built-in network " + Text.shown(id) + "; try xining");
        }
        return archive;
    }

    private static NetworkArchive of(Function<Notices, NetworkFiles> load) {
        Notices notices = new Notices();
        NetworkFiles files = load.apply(notices);
        for (Notice notice : notices.sorted()) {
            if (notice.severity() == Severity.ERROR) {
                throw new IllegalArgumentException(notice.toString());
            }
        }
        return new NetworkArchive(files.byFile());
    }

    /** The zip. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of {@link #bytes()}: its first 12 hexadecimal digits. */
    public String version() {
        return versionOf(digest -> digest.update(bytes));
    }

    /**
     * Versions of what an answer depends on: {@code tariffs} (rates.csv), {@code factors} (emission-factors.csv), {@code exchange} (currencies.csv) and
     * {@code network} (all other files).
     */
    public Map<String, String> partVersions() {
        Map<String, String> versions = new LinkedHashMap<>();
        Set<NetworkFile> others = EnumSet.allOf(NetworkFile.class);
        others.removeAll(PARTS.values());
        versions.put("network", versionOf(others));
        PARTS.keySet().stream()
                .sorted()
                .forEach(part ->
                        versions.put(part, versionOf(EnumSet.of(PARTS.getOrDefault(part, NetworkFile.NETWORK)))));
        return versions;
    }

    private String versionOf(Set<NetworkFile> parts) {
        return versionOf(digest -> files.forEach((file, content) -> {
            if (parts.contains(file)) {
                digest.update((file.fileName() + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
        }));
    }

    private static String versionOf(Consumer<MessageDigest> feed) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            feed.accept(digest);
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_CHARS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * A copy in which one file is replaced or added.
     *
     * @throws IllegalArgumentException when a network has no file of this name, or it is too large
     */
    public NetworkArchive withFile(String name, byte[] content) {
        NetworkFile file = NetworkFile.findByName(name)
                .orElseThrow(() -> new IllegalArgumentException("a network has no file " + Text.shown(name)
                        + "; the files are named in docs/network-format.md"));
        if (content.length > NetworkFiles.MAX_FILE_BYTES) {
            throw new IllegalArgumentException(name + " has " + content.length + " bytes; the limit is "
                    + NetworkFiles.MAX_FILE_BYTES + ", leave out what is not needed");
        }
        Map<NetworkFile, byte[]> changed = new EnumMap<>(NetworkFile.class);
        changed.putAll(files);
        changed.put(file, content);
        return new NetworkArchive(changed);
    }

    /**
     * Writes the files into a folder, which is made when it is not there; files of the same names are replaced.
     *
     * @throws UncheckedIOException when the folder cannot be written
     */
    public void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<NetworkFile, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey().fileName()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the network to " + folder, e);
        }
    }

    private static byte[] canonical(byte[] content) {
        byte[] out = new byte[content.length + 1];
        boolean marked = content.length >= 3
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
        int length = 0;
        for (int i = marked ? 3 : 0; i < content.length; i++) {
            // UTF-8 has these two bytes for the characters themselves only.
            boolean returnBeforeNewline = content[i] == '\r' && i + 1 < content.length && content[i + 1] == '\n';
            if (!returnBeforeNewline) {
                out[length++] = content[i] == '\r' ? (byte) '\n' : content[i];
            }
        }
        while (length > 0 && out[length - 1] == '\n') {
            length--;
        }
        out[length++] = '\n';
        return Arrays.copyOf(out, length);
    }

    private static byte[] zip(Map<NetworkFile, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<NetworkFile, byte[]> file : files.entrySet()) {
                byte[] content = file.getValue();
                CRC32 crc = new CRC32();
                crc.update(content);
                ZipEntry entry = new ZipEntry(file.getKey().fileName());
                entry.setTimeLocal(NO_DATE);
                entry.setSize(content.length);
                entry.setCompressedSize(content.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack in memory", e);
        }
        return out.toByteArray();
    }
}
