package org.landbridge.feeds.gtfs;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of a feed, in a folder or in a zip (there also inside one folder, as some publishers pack them), and how many bytes were unpacked. */
final class GtfsFiles implements Closeable {

    /** More entries than any feed has. */
    private static final int MAX_ENTRIES = 10_000;

    private final @Nullable ZipFile zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>();
    private final Map<String, Path> paths = new TreeMap<>();
    private final List<String> twice = new ArrayList<>();

    /** A file has more bytes than may be read. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(String message) {
            super(message);
        }
    }

    private GtfsFiles(@Nullable ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a feed.
     *
     * @throws IOException when it is neither a folder nor a zip that can be opened
     */
    static GtfsFiles open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            GtfsFiles files = new GtfsFiles(null);
            try (DirectoryStream<Path> found = Files.newDirectoryStream(path)) {
                for (Path file : found) {
                    Path name = file.getFileName();
                    if (name != null && Files.isRegularFile(file) && files.paths.size() < MAX_ENTRIES) {
                        files.paths.put(name.toString().toLowerCase(Locale.ROOT), file);
                    }
                }
            }
            return files;
        }
        GtfsFiles files = new GtfsFiles(new ZipFile(path.toFile()));
        files.listEntries();
        return files;
    }

    private void listEntries() {
        if (zip == null) {
            return;
        }
        Enumeration<? extends ZipEntry> all = zip.entries();
        for (int i = 0; all.hasMoreElements() && i < MAX_ENTRIES; i++) {
            ZipEntry entry = all.nextElement();
            String path = entry.getName().replace('\\', '/');
            int depth = path.length() - path.replace("/", "").length();
            if (entry.isDirectory() || depth > 1 || path.startsWith("__MACOSX")) {
                continue;
            }
            String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            ZipEntry before = entries.get(name);
            if (before != null) {
                twice.add(name);
            }
            if (before == null || depth == 0) {
                entries.put(name, entry);
            }
        }
    }

    List<String> names() {
        return List.copyOf(zip == null ? paths.keySet() : entries.keySet());
    }

    /** Names found more than once; the one outside a folder is read. */
    List<String> twice() {
        return List.copyOf(twice);
    }

    boolean has(String name) {
        return zip == null ? paths.containsKey(name) : entries.containsKey(name);
    }

    /** The bytes of a file, at most {@code limit} of them: then {@link TooLarge} is thrown. */
    Counted open(String name, long limit) throws IOException {
        if (zip != null) {
            ZipEntry entry = entries.get(name);
            if (entry == null) {
                throw new IOException("no file " + name);
            }
            return new Counted(zip.getInputStream(entry), name, limit);
        }
        Path path = paths.get(name);
        if (path == null) {
            throw new IOException("no file " + name);
        }
        return new Counted(Files.newInputStream(path), name, limit);
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    /** Counts bytes as they come and stops at the limit, whatever the archive says about its sizes. */
    static final class Counted extends FilterInputStream {
        private final String name;
        private final long limit;
        private long count;

        Counted(InputStream in, String name, long limit) {
            super(in);
            this.name = name;
            this.limit = limit;
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            counted(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            counted(Math.max(0, n));
            return n;
        }

        private void counted(int n) throws IOException {
            count += n;
            if (count > limit) {
                throw new TooLarge(name + " unpacks to more than the " + limit + " bytes allowed");
            }
        }
    }
}
