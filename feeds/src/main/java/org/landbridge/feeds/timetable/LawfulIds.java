package org.landbridge.feeds.timetable;

import java.util.HashMap;
import java.util.Map;

/** Makes ids by the rules of the network files, lower-case words of letters, digits and hyphens, out of any text; no two alike. */
public final class LawfulIds {

    private static final int MAX_LENGTH = 60;

    /** Ids given, with the number last tried for those that came more than once. */
    private final Map<String, Integer> given = new HashMap<>();

    /**
     * An id not given before: the text in small letters, everything else a hyphen, and a number when that is taken.
     *
     * @param fallback a lawful word for a text without a usable letter
     */
    public String give(String text, String fallback) {
        String word = lawful(text);
        if (word.isEmpty()) {
            word = fallback;
        }
        Integer last = given.putIfAbsent(word, 1);
        if (last == null) {
            return word;
        }
        int number = last;
        String id;
        do {
            number++;
            id = word + "-" + number;
        } while (given.containsKey(id));
        given.put(word, number);
        given.put(id, 1);
        return id;
    }

    private static String lawful(String text) {
        StringBuilder word = new StringBuilder(Math.min(text.length(), MAX_LENGTH));
        for (int i = 0; i < text.length() && word.length() < MAX_LENGTH; i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                word.append((char) (c + ('a' - 'A')));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                word.append(c);
            } else if (!word.isEmpty() && word.charAt(word.length() - 1) != '-') {
                word.append('-');
            }
        }
        while (!word.isEmpty() && word.charAt(word.length() - 1) == '-') {
            word.setLength(word.length() - 1);
        }
        return word.toString();
    }
}
