package org.landbridge.operations.find;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared: without case, accents, apostrophes and punctuation, and by how many slips of the finger lie between them. */
final class Spelling {

    private Spelling() {}

    /** Lower case, full-width signs made plain, accents and apostrophes dropped, everything but letters and digits a single space. */
    static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && "'’ʼ`´".indexOf(c) < 0) {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            }
        });
        return plain.toString().strip();
    }

    /** As {@link #plain}, without spaces: how codes are compared, so that {@code CN XNT} and {@code 40 HC} are found. */
    static String compact(String text) {
        return plain(text).replace(" ", "");
    }

    /** Slips that are forgiven in a query of this length: a Chinese character says more than a letter. */
    static int forgiven(String query) {
        int letters = query.codePointCount(0, query.length());
        boolean ideographic = query.codePoints().anyMatch(Character::isIdeographic);
        if (ideographic) {
            return letters >= 3 ? 1 : 0;
        }
        return letters < 3 ? 0 : letters < 6 ? 1 : 2;
    }

    /**
     * Slips between two texts: letters inserted, dropped, replaced or swapped with the next one (Damerau-Levenshtein distance in its restricted form, optimal
     * string alignment).
     *
     * @param most stops counting above
     * @return the number of slips, or {@code most + 1} when there are more
     */
    static int slips(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[][] rows = rows(one, other);
        return Math.min(rows[one.length()][other.length()], most + 1);
    }

    /** Slips between a text and the beginning of another that comes nearest to it; at most {@code most + 1}. */
    static int slipsToBeginning(String typed, String name, int most) {
        if (typed.length() - name.length() > most) {
            return most + 1;
        }
        String beginning = name.substring(0, Math.min(name.length(), typed.length() + most));
        int[] last = rows(typed, beginning)[typed.length()];
        int least = most + 1;
        for (int slips : last) {
            least = Math.min(least, slips);
        }
        return least;
    }

    private static int[][] rows(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, other, i, j);
            }
        }
        return slips;
    }

    private static int least(int[][] slips, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(slips[i - 1][j - 1] + (same ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
