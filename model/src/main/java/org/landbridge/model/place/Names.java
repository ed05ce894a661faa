package org.landbridge.model.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in the three languages and further names it is known by.
 *
 * @param english required
 * @param chinese null falls back to English
 * @param russian null falls back to English
 * @param aliases further names in any language
 */
public record Names(
        String english, @Nullable String chinese, @Nullable String russian, List<String> aliases) {

    public Names {
        aliases = List.copyOf(aliases);
    }

    public static Names ofEnglish(String english) {
        return new Names(english, null, null, List.of());
    }

    public String in(Language language) {
        String name =
                switch (language) {
                    case EN -> english;
                    case ZH -> chinese;
                    case RU -> russian;
                };
        return name == null ? english : name;
    }
}
