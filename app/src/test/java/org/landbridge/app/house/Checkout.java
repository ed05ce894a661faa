package org.landbridge.app.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of the project as somebody wrote them; what is built, downloaded or kept by tools is left out.
 *
 * @param root the folder that holds the rooms
 */
record Checkout(Path root) {

    private static final Set<String> SKIPPED = Set.of("target", "node_modules");

    /** The project that these tests belong to, wherever they were started from. */
    static Checkout ofThisProject() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder : Stream.iterate(start, Path::getParent)
                .takeWhile(folder -> folder.getParent() != null)
                .toList()) {
            if (Files.isRegularFile(folder.resolve("landbridge")) && Files.isDirectory(folder.resolve("app"))) {
                return new Checkout(folder);
            }
        }
        throw new IllegalStateException("no folder above " + start + " holds the script 'landbridge' and the room app");
    }

    /** All files whose names end in one of the endings, in the order of their paths. */
    List<Path> filesEndingIn(String... endings) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName().toString();
                    boolean skip = !folder.equals(root) && (name.startsWith(".") || SKIPPED.contains(name));
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Stream.of(endings).anyMatch(file.getFileName().toString()::endsWith)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
    }

    String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path as the project's documents would write it. */
    String nameOf(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
