package org.landbridge.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The bytes of a network's files, out of a folder, an archive or the built-in resources. Nothing is trusted about sizes: reading stops at the limits, whatever
 * an archive or a file system says beforehand.
 */
final class NetworkFiles {

    /** Greatest size of one file. */
    static final int MAX_FILE_BYTES = 32 << 20;
    /** Greatest size of all files together, and of an archive before it is opened. */
    static final int MAX_BYTES = 128 << 20;
    /** Most entries looked at in an archive or folder. */
    static final int MAX_ENTRIES = 1_000;

    private final Map<NetworkFile, byte[]> bytes = new EnumMap<>(NetworkFile.class);
    private final Notices notices;
    private long total;

    private NetworkFiles(Notices notices) {
        this.notices = notices;
    }

    /** What was found, by file; content as it stands there. */
    Map<NetworkFile, byte[]> byFile() {
        return bytes;
    }

    static NetworkFiles ofBuiltIn(String id, Notices notices) {
        NetworkFiles files = new NetworkFiles(notices);
        if (!id.matches("[a-z0-9-]+")) {
            notices.error(
                    Code.FILE_MISSING,
                    "network.csv",
                    0,
                    null,
                    "no built-in network has such a name: '" + Text.shown(id) + "'");
            return files;
        }
        for (NetworkFile file : NetworkFile.values()) {
            try (InputStream in = NetworkFiles.class.getResourceAsStream("/networks/" + id + "/" + file.fileName())) {
                if (in != null) {
                    files.take(file, in);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the built-in " + file.fileName() + " of " + id, e);
            }
        }
        return files;
    }

    static NetworkFiles of(Path folderOrArchive, Notices notices) {
        String name = String.valueOf(folderOrArchive.getFileName());
        try {
            if (Files.isDirectory(folderOrArchive)) {
                NetworkFiles files = new NetworkFiles(notices);
                files.readFolder(folderOrArchive, name);
                return files;
            }
            if (!Files.isRegularFile(folderOrArchive)) {
                notices.error(
                        Code.FILE_UNREADABLE,
                        name,
                        0,
                        null,
                        folderOrArchive + " is neither a folder nor a file; check the path");
                return new NetworkFiles(notices);
            }
            try (InputStream in = Files.newInputStream(folderOrArchive)) {
                return ofArchive(in.readNBytes(MAX_BYTES + 1), name, notices);
            }
        } catch (IOException | SecurityException e) {
            notices.error(Code.FILE_UNREADABLE, name, 0, null, "cannot read " + folderOrArchive + ": " + e);
            return new NetworkFiles(notices);
        }
    }

    static NetworkFiles ofArchive(byte[] archive, String name, Notices notices) {
        NetworkFiles files = new NetworkFiles(notices);
        if (archive.length > MAX_BYTES) {
            notices.error(Code.FILE_TOO_LARGE, name, 0, null, tooLarge("the archive", MAX_BYTES));
            return files;
        }
        try {
            files.readArchive(archive, name);
        } catch (IOException | IllegalArgumentException e) {
            notices.error(
                    Code.FILE_UNREADABLE,
                    name,
                    0,
                    null,
                    "cannot unpack the archive: " + Text.shown(String.valueOf(e.getMessage()))
                            + "; make it again with zip");
        }
        return files;
    }

    private void readFolder(Path folder, String name) throws IOException {
        int entries = 0;
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (++entries > MAX_ENTRIES) {
                    notices.error(Code.FILE_TOO_LARGE, name, 0, null, tooMany());
                    return;
                }
                String childName = String.valueOf(child.getFileName());
                NetworkFile file = NetworkFile.findByName(childName).orElse(null);
                if (file == null) {
                    unknown(childName);
                } else if (!Files.isRegularFile(child)) {
                    notices.error(
                            Code.FILE_UNREADABLE,
                            childName,
                            0,
                            null,
                            childName + " is not a file; put a CSV file there");
                } else {
                    try (InputStream in = Files.newInputStream(child)) {
                        take(file, in);
                    } catch (IOException e) {
                        notices.error(Code.FILE_UNREADABLE, childName, 0, null, "cannot read " + childName + ": " + e);
                    }
                }
            }
        }
    }

    private void readArchive(byte[] archive, String name) throws IOException {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    notices.error(Code.FILE_TOO_LARGE, name, 0, null, tooMany());
                    return;
                }
                String path = entry.getName();
                String last = path.substring(path.lastIndexOf('/') + 1);
                NetworkFile file = NetworkFile.findByName(last).orElse(null);
                if (file != null && !take(file, zip)) {
                    // An entry that is too large is not unpacked to its end, so nothing after it can be read.
                    return;
                }
                if (file == null && !entry.isDirectory()) {
                    unknown(last);
                    if (!skip(zip, last)) {
                        return;
                    }
                }
            }
        }
        if (entries == 0) {
            notices.error(
                    Code.FILE_UNREADABLE,
                    name,
                    0,
                    null,
                    name + " is not a zip archive; give a folder or a zip of its files");
        }
    }

    private void unknown(String fileName) {
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            notices.warn(
                    Code.FILE_UNKNOWN,
                    Text.shown(fileName),
                    0,
                    null,
                    "no such file in a network, so it is not read; mind the spelling, as in load-units.csv");
        }
    }

    /** Unpacks and forgets an entry; false when it is too large. */
    private boolean skip(InputStream in, String fileName) throws IOException {
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > MAX_BYTES) {
                notices.error(
                        Code.FILE_TOO_LARGE, Text.shown(fileName), 0, null, tooLarge("all files together", MAX_BYTES));
                return false;
            }
        }
        return true;
    }

    private boolean take(NetworkFile file, InputStream in) throws IOException {
        byte[] content = in.readNBytes(MAX_FILE_BYTES + 1);
        total += content.length;
        if (content.length > MAX_FILE_BYTES || total > MAX_BYTES) {
            String what = content.length > MAX_FILE_BYTES ? "the file" : "all files together";
            int limit = content.length > MAX_FILE_BYTES ? MAX_FILE_BYTES : MAX_BYTES;
            notices.error(Code.FILE_TOO_LARGE, file.fileName(), 0, null, tooLarge(what, limit));
            return false;
        }
        if (bytes.putIfAbsent(file, content) != null) {
            notices.error(Code.FILE_TWICE, file.fileName(), 0, null, "the archive holds this file twice; keep one");
        }
        return true;
    }

    private static String tooLarge(String what, int limit) {
        return what + " may have " + (limit >> 20)
                + " MiB at most; split the network or leave out what it does not need";
    }

    private static String tooMany() {
        return "more than " + MAX_ENTRIES + " files; give a folder or archive with a network's files only";
    }
}
