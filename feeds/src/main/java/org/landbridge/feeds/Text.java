package org.landbridge.feeds;

import java.util.Collection;

/** Pieces of messages about text that somebody else wrote. */
final class Text {

    private static final int MAX_SHOWN = 60;

    private Text() {}

    /** The text as a message may show it: short, without control characters. */
    static String shown(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= MAX_SHOWN
                ? clean
                : clean.substring(
                                0,
                                clean.offsetByCodePoints(
                                        0, Math.min(MAX_SHOWN - 3, clean.codePointCount(0, clean.length()))))
                        + "...";
    }

    /** A message made elsewhere, of 300 characters at most, without control characters. */
    static String sentence(String message) {
        String clean = message.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= 300 ? clean : clean.substring(0, 300);
    }

    /** " (did you mean X?)" for the known word nearest to {@code text}, empty when none is near. */
    static String didYouMean(String text, Collection<String> known) {
        if (text.length() > MAX_SHOWN || known.size() > 20_000) {
            return "";
        }
        String nearest = "";
        int least = Math.max(1, text.length() / 4) + 1;
        for (String word : known) {
            int distance = Math.abs(word.length() - text.length()) < least ? distance(text, word, least) : least;
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        return nearest.isEmpty() ? "" : " (did you mean " + nearest + "?)";
    }

    /** Edit distance by Wagner and Fischer; {@code limit} when it is that or more. */
    private static int distance(String one, String other, int limit) {
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                least = Math.min(least, row[j]);
            }
            if (least >= limit) {
                return limit;
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return Math.min(limit, above[other.length()]);
    }
}
