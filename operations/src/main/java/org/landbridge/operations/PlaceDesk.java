package org.landbridge.operations;

import java.util.List;
import org.landbridge.model.itinerary.Endpoint;
import org.landbridge.operations.find.Match;

/** Finds places and facilities of the current network. */
public final class PlaceDesk {

    /** Most answers to one search. */
    public static final int MAX_MATCHES = 50;

    private final LiveNetwork live;

    public PlaceDesk(LiveNetwork live) {
        this.live = live;
    }

    /**
     * Towns and terminals by name in any language, UN/LOCODE, IATA or ICAO code, or id; with slips of the finger forgiven where nothing fits exactly.
     *
     * @param limit at most {@link #MAX_MATCHES} count
     * @return best first
     */
    public List<Match<Endpoint>> search(String query, int limit) {
        return live.current().finders().endpoints().search(query, Math.min(limit, MAX_MATCHES));
    }
}
