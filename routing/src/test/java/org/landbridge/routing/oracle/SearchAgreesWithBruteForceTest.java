package org.landbridge.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.landbridge.routing.search.Front;
import org.landbridge.routing.search.Search;
import org.landbridge.routing.search.Way;
import org.landbridge.routing.search.Workspace;

class SearchAgreesWithBruteForceTest {

    private static final int QUERIES_PER_WORLD = 5;

    private final Workspace space = new Workspace();

    @Test
    void findsTheSameFrontsOn500Questions() {
        agree(1, 100);
    }

    @Test
    @Tag("long")
    void findsTheSameFrontsOn10000Questions() {
        agree(1_000, 2_000);
    }

    private void agree(long firstSeed, int worlds) {
        int ways = 0;
        int answered = 0;
        for (long seed = firstSeed; seed < firstSeed + worlds; seed++) {
            RandomWorld generator = new RandomWorld(seed);
            World world = generator.draw(seed);
            BruteForce bruteForce = new BruteForce(world);
            WorldArrays arrays = new WorldArrays(world);
            for (int q = 0; q < QUERIES_PER_WORLD; q++) {
                World.Ask ask = generator.ask(world);
                Set<BruteForce.Values> expected = bruteForce.front(ask);
                Front front = Search.run(space, arrays.cargoTerms(), arrays.query(ask), arrays.changes());
                assertThat(values(front.ways(), ask))
                        .as("front of question %d of the world with seed %d", q, seed)
                        .isEqualTo(expected);
                assertThat(front.ways()).as("one way for each value").hasSameSizeAs(expected);
                ways += expected.size();
                answered += expected.isEmpty() ? 0 : 1;
            }
        }
        System.out.printf(
                "seeds %d to %d, %d questions, %d answered, %d ways%n",
                firstSeed, firstSeed + worlds - 1, worlds * QUERIES_PER_WORLD, answered, ways);
        assertThat(answered).as("questions that have an answer").isGreaterThan(worlds * QUERIES_PER_WORLD / 3);
    }

    private static Set<BruteForce.Values> values(List<Way> ways, World.Ask ask) {
        Set<BruteForce.Values> values = new HashSet<>();
        for (Way way : ways) {
            values.add(new BruteForce.Values(
                    ask.criteria().contains("a") ? way.arriveMinute() : 0,
                    way.cost(),
                    way.grams(),
                    way.handlings(),
                    ask.criteria().contains("d") ? -way.startMinute() : 0));
        }
        return values;
    }
}
