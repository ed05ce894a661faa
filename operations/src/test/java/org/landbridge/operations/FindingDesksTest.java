package org.landbridge.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.landbridge.operations.find.Match;

class FindingDesksTest {

    private final LiveNetwork live = LiveNetwork.of(BuiltIn.XINING);

    @Test
    void completesAPlaceBestFirstAndNoMoreThanAsked() {
        PlaceDesk places = new PlaceDesk(live);

        assertThat(places.search("mos", 3)).hasSizeLessThanOrEqualTo(3);
        assertThat(places.search("mos", 3).getFirst().found().id()).isEqualTo("moscow");
        assertThat(places.search("a", 1_000)).hasSizeLessThanOrEqualTo(PlaceDesk.MAX_MATCHES);
        assertThat(places.search("a", 0)).isEmpty();
    }

    @Test
    void findsGoodsByNameOrCode() {
        GoodsDesk goods = new GoodsDesk(live);

        assertThat(goods.search("枸杞", 5).getFirst().found().id()).isEqualTo("goji-dried");
        assertThat(goods.search("0813 40", 5)).extracting(Match::found).anyMatch(found -> found.id()
                .equals("goji-dried"));
        assertThat(goods.search("57", 20)).hasSizeGreaterThan(1);
        assertThat(goods.search("9999", 5)).isEmpty();
        assertThat(goods.listLoadUnits()).anyMatch(unit -> unit.id().equals("40hc"));
    }
}
