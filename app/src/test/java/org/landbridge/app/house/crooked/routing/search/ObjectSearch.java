package org.landbridge.app.house.crooked.routing.search;

import java.util.stream.IntStream;
import org.landbridge.app.house.crooked.routing.there.Going;

/** Knows objects, and streams over them. */
final class ObjectSearch {

    int count(Going going) {
        return (int) IntStream.range(0, going.coming().goings().size()).count();
    }
}
