package org.landbridge.model.unit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "number unit" as people type it: digits grouped by comma, space or apostrophe, a decimal point or comma, a unit with or without a space. */
final class Quantity {

    private static final Pattern NUMBER_UNIT =
            Pattern.compile("\\s*([+-]?[0-9][0-9 .,'\u00a0\u202f]*?)\\s*([^0-9\\s.,'+-][^0-9]*3?)?\\s*");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}([,'\u00a0\u202f ][0-9]{3})+(\\.[0-9]+)?");

    private Quantity() {}

    /**
     * The value in the smallest unit, rounded towards zero.
     *
     * @param perUnit smallest units in one of each known unit, keys in lower case
     * @param ifNoUnit the unit meant when none is written, a key of {@code perUnit}
     * @throws IllegalArgumentException naming the text and the units known
     */
    static long parse(String text, String what, Map<String, Long> perUnit, String ifNoUnit) {
        Matcher matcher = NUMBER_UNIT.matcher(text);
        if (!matcher.matches()) {
            throw unreadable(text, what, perUnit);
        }
        String number = matcher.group(1).strip();
        String written = matcher.group(2) == null ? ifNoUnit : matcher.group(2).strip();
        Long factor = perUnit.get(written.toLowerCase(Locale.ROOT));
        if (factor == null) {
            throw unreadable(text, what, perUnit);
        }
        String plain = GROUPED.matcher(number).matches()
                ? number.replaceAll("[,'\u00a0\u202f ]", "")
                : number.replace(',', '.').replaceAll("['\u00a0\u202f ]", "");
        try {
            return new BigDecimal(plain)
                    .multiply(BigDecimal.valueOf(factor))
                    .toBigInteger()
                    .longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException(unreadable(text, what, perUnit).getMessage(), e);
        }
    }

    private static IllegalArgumentException unreadable(String text, String what, Map<String, Long> perUnit) {
        return new IllegalArgumentException("cannot read " + what + " '" + text + "'; write a number and one of "
                + String.join(", ", perUnit.keySet().stream().sorted().toList()));
    }
}
