package org.landbridge.operations.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.landbridge.feeds.NetworkReader;
import org.landbridge.model.itinerary.Endpoint;
import org.landbridge.model.place.Names;

/** On the built-in network: what people type for its places. */
class NameIndexTest {

    private static final Finders XINING =
            Finders.of(NetworkReader.builtIn("xining").getNetwork());

    @ParameterizedTest
    @CsvSource({
        "xining, xining",
        "XINING, xining",
        "西宁, xining",
        "Синин, xining",
        "cnxnt, xining",
        "CN XNT, xining",
        "moscow, moscow",
        "Москва, moscow",
        "莫斯科, moscow",
        "兰州, lanzhou",
        "Алматы, almaty"
    })
    void findsATownByItsNameInAnyLanguageOrItsCode(String typed, String id) {
        Match<Endpoint> best = XINING.endpoints().search(typed, 5).getFirst();

        assertThat(best.found().id()).isEqualTo(id);
        assertThat(best.quality().exact()).isTrue();
    }

    @Test
    void findsAnAirportByItsCodeEvenWhereTheTownIsCalledSo() {
        Match<Endpoint> best = XINING.endpoints().search("xnn", 5).getFirst();

        assertThat(best.quality()).isEqualTo(Match.Quality.CODE);
        assertThat(best.found()).isInstanceOfSatisfying(Endpoint.AtFacility.class, at -> assertThat(
                        at.facility().iata())
                .isEqualTo("XNN"));
    }

    @ParameterizedTest
    @CsvSource({
        "moskow, moscow", // one letter replaced
        "mocsow, moscow", // two letters swapped
        "mosow, moscow", // one letter dropped
        "tashkennt, tashkent", // one letter too many
        "Masква, moscow", // two letters of another alphabet
        "krasnoyrask, krasnoyarsk", // swapped in a long name
        "almtay, almaty"
    })
    void forgivesASlipOfTheFinger(String typed, String id) {
        List<Match<Endpoint>> found = XINING.endpoints().search(typed, 5);

        assertThat(found).extracting(match -> match.found().id()).contains(id);
        assertThat(found).allMatch(match -> match.quality() == Match.Quality.NEAR);
    }

    @Test
    void putsTheBeginningOfANameBeforeAWordWithinIt() {
        var index = new NameIndex.Builder<String>()
                .add("word", List.of("w"), Names.ofEnglish("Great Novo"), 9)
                .add("beginning", List.of("b"), Names.ofEnglish("Novosibirsk"), 0)
                .add("name", List.of("n"), Names.ofEnglish("Novo"), 0)
                .add("code", List.of("novo"), Names.ofEnglish("Elsewhere"), 0)
                .build();

        assertThat(index.search("novo", 9))
                .extracting(Match::found)
                .containsExactly("code", "name", "beginning", "word");
    }

    /** A near name would only be in the way when the text fits another one. */
    @Test
    void hidesNearNamesWhereOneFits() {
        var index = new NameIndex.Builder<String>()
                .add("lima", List.of("1"), Names.ofEnglish("Lima"), 0)
                .add("lama", List.of("2"), Names.ofEnglish("Lama"), 0)
                .build();

        assertThat(index.search("lima", 9)).extracting(Match::found).containsExactly("lima");
        assertThat(index.search("lema", 9)).extracting(Match::found).containsExactlyInAnyOrder("lima", "lama");
    }

    @Test
    void takesApostrophesAndAccentsLightly() {
        assertThat(XINING.endpoints().search("xian", 1).getFirst().found().id()).isEqualTo("xian");
        assertThat(Spelling.plain("  Małaszewicze—Ürümqi’s ")).isEqualTo("małaszewicze urumqis");
    }

    @Test
    void findsNothingForNothing() {
        assertThat(XINING.endpoints().search("  - ", 5)).isEmpty();
        assertThat(XINING.endpoints().search("qqqqqqqq", 5)).isEmpty();
        assertThat(XINING.endpoints().search("x".repeat(10_000), 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "abc, abc, 0",
        "abc, abd, 1",
        "abc, acb, 1",
        "abc, ab, 1",
        "abc, abcd, 1",
        "ca, abc, 3",
        "abcdef, fedcba, 3",
    })
    void countsSlips(String one, String other, int slips) {
        // optimal string alignment: "ca" to "abc" takes 3, since what was swapped is not edited again; 2 is the limit
        // asked, so 3 means more
        assertThat(Spelling.slips(one, other, 2)).isEqualTo(Math.min(slips, 3));
    }

    @Test
    void findsGoodsByTheCodeOfTheCountryOfSale() {
        var network = NetworkReader.builtIn("xining").getNetwork();

        assertThat(Finders.byHsCode(network, "081340"))
                .extracting(goods -> goods.id())
                .contains("goji-dried");
        assertThat(Finders.byHsCode(network, "1211900000"))
                .extracting(goods -> goods.id())
                .contains("goji-dried");
    }
}
