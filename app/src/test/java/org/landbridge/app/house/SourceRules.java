package org.landbridge.app.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The laws about files. Each answers with its faults, one line for each; an empty list is a house in order.
 *
 * @param checkout the files looked at
 */
record SourceRules(Checkout checkout) {

    /** A file longer than this has more than one idea in it. */
    static final int MOST_LINES = 600;

    private static final Pattern ROOM_IN_POM =
            Pattern.compile("<artifactId>landbridge-(\\w+)</artifactId>(?:\\s*<type>(?<type>[\\w-]+)</type>)?");

    private static final Pattern NOTE_TO_SELF =
            Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled\\b|@Ig" + "nore\\b");

    private static final Pattern ESSAY = Pattern.compile("(?s)/\\*\\*(.*?)\\*/.*package ");

    /** No source file is longer than one idea. */
    List<String> longFiles() {
        var faults = new ArrayList<String>();
        for (Path file : checkout.filesEndingIn(".java", ".js", ".mjs", ".css", ".html", ".sql", ".sh", ".py")) {
            long lines = checkout.textOf(file).lines().count();
            if (lines > MOST_LINES) {
                faults.add(checkout.nameOf(file) + " has " + lines + " lines, at most " + MOST_LINES
                        + "; split it by idea");
            }
        }
        return faults;
    }

    /** Work that was put off and tests that were switched off are work not done. */
    List<String> notesToSelf() {
        var faults = new ArrayList<String>();
        for (Path file : checkout.filesEndingIn(".java", ".js", ".mjs", ".css", ".html", ".sql")) {
            Matcher note = NOTE_TO_SELF.matcher(checkout.textOf(file));
            if (note.find()) {
                faults.add(checkout.nameOf(file) + " holds " + note.group() + "; do it, or take it out");
            }
        }
        return faults;
    }

    /** Every package of the product says in a sentence or more what it is. */
    List<String> unexplainedPackages() {
        var folders = new TreeSet<Path>();
        for (Path file : checkout.filesEndingIn(".java")) {
            if (checkout.nameOf(file).contains("src/main/java/")) {
                folders.add(file.getParent());
            }
        }
        var faults = new ArrayList<String>();
        for (Path folder : folders) {
            Path info = folder.resolve("package-info.java");
            Matcher essay = ESSAY.matcher(Files.exists(info) ? checkout.textOf(info) : "");
            if (!essay.find() || essay.group(1).replaceAll("[\\s*]+", " ").length() < 40) {
                faults.add(
                        checkout.nameOf(folder) + " needs a package-info.java with a paragraph on what the package is");
            }
        }
        return faults;
    }

    /** The poms list the arrows between the rooms, all of them and no more. */
    List<String> wrongArrows() {
        var faults = new ArrayList<String>();
        for (Room room : Room.ALL) {
            Path pom = checkout.root().resolve(room.name()).resolve("pom.xml");
            var sees = new TreeSet<String>();
            Matcher arrow = ROOM_IN_POM.matcher(checkout.textOf(pom));
            while (arrow.find()) {
                if (!arrow.group(1).equals(room.name()) && arrow.group("type") == null) {
                    sees.add(arrow.group(1));
                }
            }
            if (!sees.equals(room.sees())) {
                faults.add(checkout.nameOf(pom) + " names the rooms " + sees + ", the plan of the house "
                        + new TreeSet<>(room.sees()) + "; a new arrow is a decision record and a line in Room.ALL");
            }
        }
        return faults;
    }
}
