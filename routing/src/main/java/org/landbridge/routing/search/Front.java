package org.landbridge.routing.search;

import java.util.List;

/**
 * The answer of a search.
 *
 * @param ways none dominated by another; earliest arrival first, then cheapest, then least CO2e, then fewest handlings, then latest departure
 * @param truncated the label budget ran out: ways may be missing, and one may be dominated by a missing one
 * @param labels labels made
 */
public record Front(List<Way> ways, boolean truncated, int labels) {

    public Front {
        ways = List.copyOf(ways);
    }
}
