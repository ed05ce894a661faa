package org.landbridge.operations.wording;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.landbridge.model.place.Language;

/** The message file of one language. */
final class Messages {

    private static final Map<Language, Messages> ALL = new EnumMap<>(Map.of(
            Language.EN, new Messages(Language.EN),
            Language.ZH, new Messages(Language.ZH),
            Language.RU, new Messages(Language.RU)));

    private final ULocale locale;
    private final Map<String, String> patterns;

    private Messages(Language language) {
        this.locale = ULocale.forLocale(language.locale());
        this.patterns = read("messages_" + language.locale().getLanguage() + ".properties");
    }

    static Messages of(Language language) {
        Messages messages = ALL.get(language);
        if (messages == null) {
            throw new IllegalArgumentException("no messages in " + language);
        }
        return messages;
    }

    /** A message without values. */
    String text(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new NoSuchElementException("no message " + key + " in " + locale);
        }
        return pattern;
    }

    /** A message with its values put in; plural and choice follow the language's rules. */
    String format(String key, Map<String, ?> values) {
        return new MessageFormat(text(key), locale).format(new HashMap<>(values));
    }

    /** Several things one after the other, as the language lists them. */
    String list(List<String> things) {
        return ListFormatter.getInstance(locale, ListFormatter.Type.UNITS, ListFormatter.Width.SHORT)
                .format(things);
    }

    boolean has(String key) {
        return patterns.containsKey(key);
    }

    Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    /** The names of the values a message uses. */
    Set<String> valueNames(String key) {
        return new TreeSet<>(new MessageFormat(text(key), locale).getArgumentNames());
    }

    private static Map<String, String> read(String file) {
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no " + file + " on the class path");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> patterns = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
            return Map.copyOf(patterns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
