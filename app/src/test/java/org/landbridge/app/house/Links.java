package org.landbridge.app.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links of the documents to each other, to sources and to pictures.
 *
 * @param checkout the files looked at
 */
record Links(Checkout checkout) {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");

    private static final Pattern LINK = Pattern.compile(
            "\\]\\(\\s*<?(?<inline>[^)\\s>]+)>?[^)]*\\)|^\\[[^\\]]+\\]:\\s*(?<listed>\\S+)|(?:src|href)=\"(?<html>[^\"]+)\"",
            Pattern.MULTILINE);

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+(.*)$");

    /** Links to files or headings that are not there; links to the outside are not followed. */
    List<String> broken() {
        var faults = new ArrayList<String>();
        for (Path document : checkout.filesEndingIn(".md")) {
            Matcher link =
                    LINK.matcher(FENCED.matcher(checkout.textOf(document)).replaceAll(""));
            while (link.find()) {
                String target = firstOf(link.group("inline"), link.group("listed"), link.group("html"));
                if (!target.matches("[a-z]+:.*") && !leadsSomewhere(document, target)) {
                    faults.add(checkout.nameOf(document) + " links to " + target + ", which is not there");
                }
            }
        }
        return faults;
    }

    private boolean leadsSomewhere(Path document, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path file = path.isEmpty() ? document : document.resolveSibling(path).normalize();
        if (!file.startsWith(checkout.root()) || !Files.exists(file)) {
            return false;
        }
        return hash < 0
                || !file.toString().endsWith(".md")
                || HEADING.matcher(checkout.textOf(file)).results().anyMatch(heading -> anchorOf(heading.group(1))
                        .equals(target.substring(hash + 1)));
    }

    /** The anchor that code hosts give a heading: small letters, words joined by hyphens, no other signs. */
    private static String anchorOf(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                .replaceAll("\\s", "-");
    }

    private static String firstOf(String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("a link without a target");
    }
}
