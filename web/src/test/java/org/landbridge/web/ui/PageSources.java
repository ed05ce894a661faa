package org.landbridge.web.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the pages as they lie in the project. */
final class PageSources {

    static final Path STATIC = Path.of("src/main/resources/static");

    private PageSources() {}

    /** A file with what it says. */
    record Source(Path path, String text) {}

    static List<Source> modules() throws IOException {
        return ending(".js");
    }

    static List<Source> ending(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(STATIC)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .map(PageSources::read)
                    .toList();
        }
    }

    private static Source read(Path path) {
        try {
            return new Source(path, Files.readString(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
