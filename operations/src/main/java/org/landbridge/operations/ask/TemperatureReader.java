package org.landbridge.operations.ask;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.landbridge.model.unit.TemperatureRange;
import org.landbridge.operations.ask.FieldError.Problem;

/** Reads {@code 2..6}, {@code 2-6}, {@code -20 to -18 °C}, {@code от 2 до 6}, {@code <= -18}, {@code any}. */
final class TemperatureReader {

    private static final String NUMBER = "([+-]?[0-9]{1,3}(?:[.,][0-9])?)";
    private static final Pattern RANGE =
            Pattern.compile("(?:from|от|从)?\\s*" + NUMBER + "\\s*(?:\\.{2,3}|…|-|~|to|до|至|到)\\s*" + NUMBER);
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern AT_MOST = Pattern.compile("(?:<=|≤|<|max|до|below)\\s*" + NUMBER);
    private static final Pattern AT_LEAST = Pattern.compile("(?:>=|≥|>|min|от|above)\\s*" + NUMBER);
    private static final List<String> NONE = List.of("any", "none", "-", "любая", "нет", "不限");

    private TemperatureReader() {}

    static TemperatureRange read(String text) throws Mistake {
        String plain = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace('−', '-')
                .replace('–', '-')
                .replaceAll("\\s*(°\\s*[cс]?|℃|(?<=[0-9])\\s*[cс](?![a-zа-я]))\\s*", " ")
                .strip();
        if (NONE.contains(plain)) {
            return TemperatureRange.ANY;
        }
        try {
            Matcher range = RANGE.matcher(plain);
            if (range.matches()) {
                return new TemperatureRange(deci(range.group(1)), deci(range.group(2)));
            }
            Matcher one = ONE.matcher(plain);
            if (one.matches()) {
                return new TemperatureRange(deci(one.group(1)), deci(one.group(1)));
            }
            Matcher most = AT_MOST.matcher(plain);
            if (most.matches()) {
                return new TemperatureRange(null, deci(most.group(1)));
            }
            Matcher least = AT_LEAST.matcher(plain);
            if (least.matches()) {
                return new TemperatureRange(deci(least.group(1)), null);
            }
        } catch (IllegalArgumentException e) {
            throw new Mistake(Problem.TEMPERATURE_UNREADABLE, Map.of("text", text.strip()));
        }
        throw new Mistake(Problem.TEMPERATURE_UNREADABLE, Map.of("text", text.strip()));
    }

    private static int deci(String number) {
        return (int) Math.round(Double.parseDouble(number.replace(',', '.')) * 10);
    }
}
