package org.landbridge.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.landbridge.model.place.Language;

class AcceptedLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru                          | RU
            zh-CN,zh;q=0.9,en;q=0.8     | ZH
            de-DE,de;q=0.9,ru;q=0.5     | RU
            en-GB,ru;q=0.5              | EN
            en;q=0.3,ru;q=0.5           | RU
            fr                          | EN
            *                           | EN
            ru;q=0,zh;q=0.1             | ZH
            ;;;                         | EN
            """)
    void takesTheLanguageAcceptedMostOfThoseSpokenHere(String header, Language expected) {
        assertThat(AcceptedLanguage.of(header)).isEqualTo(expected);
    }
}
