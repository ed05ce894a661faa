package org.landbridge.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of the pages are whole in all three languages. */
class MessagesTest {

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ASKED = Pattern.compile("\\bt\\('([a-zA-Z][\\w.+-]*)'");

    /** Plural forms that the rules of each language tell apart for whole numbers; "other" stands in for any. */
    private static final Map<String, Set<String>> FORMS =
            Map.of("en", Set.of("one", "other"), "zh", Set.of("other"), "ru", Set.of("one", "few", "many", "other"));

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ru"})
    void saysInEveryLanguageWhatItSaysInEnglish(String language) {
        assertThat(keys(messages(language))).isEqualTo(keys(messages("en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ru"})
    void knowsEveryPluralFormOfTheLanguage(String language) {
        JsonNode messages = messages(language);
        for (String key : keys(messages)) {
            if (messages.path(key).isObject()) {
                assertThat(keys(messages.path(key))).as(language + " " + key).isEqualTo(FORMS.get(language));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ru"})
    void putsTheSameValuesIntoASentence(String language) {
        JsonNode english = messages("en");
        JsonNode other = messages(language);
        for (String key : keys(english)) {
            assertThat(values(other.path(key))).as(language + " " + key).isEqualTo(values(english.path(key)));
        }
    }

    @Test
    void hasAMessageForEveryKeyThePagesAskFor() throws IOException {
        Set<String> known = keys(messages("en"));
        Set<String> asked = new TreeSet<>();
        for (var file : PageSources.modules()) {
            ASKED.matcher(file.text()).results().forEach(found -> asked.add(found.group(1)));
        }
        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(known).containsAll(asked);
    }

    private static Set<String> keys(JsonNode node) {
        return new TreeSet<>(node.propertyNames());
    }

    private static Set<String> values(JsonNode message) {
        String text = message.isObject()
                ? message.properties().stream()
                        .map(form -> form.getValue().stringValue())
                        .collect(Collectors.joining(" "))
                : message.stringValue();
        return VALUE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode messages(String language) {
        String path = "/static/ui/messages/" + language + ".json";
        try (InputStream in = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(path), path)) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
