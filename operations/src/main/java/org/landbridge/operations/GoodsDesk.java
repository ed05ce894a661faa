package org.landbridge.operations;

import java.util.List;
import org.landbridge.model.cargo.Goods;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.operations.find.Finders;
import org.landbridge.operations.find.Match;

/** Finds goods and load units of the current network. */
public final class GoodsDesk {

    /** Most answers to one search. */
    public static final int MAX_MATCHES = 50;

    private final LiveNetwork live;

    public GoodsDesk(LiveNetwork live) {
        this.live = live;
    }

    /**
     * Goods by name in any language, id, or HS code of any country that trades them so (two digits or more, with or without dots).
     *
     * @param limit at most {@link #MAX_MATCHES} count
     * @return best first
     */
    public List<Match<Goods>> search(String query, int limit) {
        PublishedNetwork current = live.current();
        String digits = query.replaceAll("[. ]", "");
        if (digits.matches("[0-9]{2,12}")) {
            return Finders.byHsCode(current.network(), digits).stream()
                    .limit(Math.min(limit, MAX_MATCHES))
                    .map(goods -> new Match<>(goods, Match.Quality.CODE, 0))
                    .toList();
        }
        return current.finders().goods().search(query, Math.min(limit, MAX_MATCHES));
    }

    public List<Goods> list() {
        return live.current().network().content().goods();
    }

    public List<LoadUnit> listLoadUnits() {
        return live.current().network().content().loadUnits();
    }
}
