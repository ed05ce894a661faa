package org.landbridge.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.landbridge.routing.search.Search;
import org.landbridge.routing.search.Way;
import org.landbridge.routing.search.Workspace;

/** What must hold between two answers of the engine, on the same random worlds. */
class MetamorphicTest {

    private static final int WORLDS = 60;
    private static final int QUESTIONS = 6;

    private final Workspace space = new Workspace();

    private List<Way> front(WorldArrays arrays, World.Ask ask) {
        return Search.run(space, arrays.cargoTerms(), arrays.query(ask), arrays.changes())
                .ways();
    }

    @Test
    void anotherServiceNeverWorsensTheBestOfAnyCriterion() {
        int compared = 0;
        for (long seed = 5_000; seed < 5_000 + WORLDS; seed++) {
            RandomWorld generator = new RandomWorld(seed);
            World world = generator.draw(seed);
            List<World.Line> fewer = world.lines().subList(0, world.lines().size() - 1);
            World smaller = new World(
                    seed,
                    world.firstDay(),
                    world.lastDay(),
                    world.spots(),
                    fewer,
                    world.drays(),
                    world.truckHours(),
                    world.drayHours(),
                    World.Changes.NONE);
            World larger = new World(
                    seed,
                    world.firstDay(),
                    world.lastDay(),
                    world.spots(),
                    world.lines(),
                    world.drays(),
                    world.truckHours(),
                    world.drayHours(),
                    World.Changes.NONE);
            WorldArrays before = new WorldArrays(smaller);
            WorldArrays after = new WorldArrays(larger);
            for (int q = 0; q < QUESTIONS; q++) {
                World.Ask ask = withCriteria(generator.ask(world), "acgh");
                List<Way> was = front(before, ask);
                List<Way> is = front(after, ask);
                for (ToLongFunction<Way> criterion :
                        List.<ToLongFunction<Way>>of(Way::arriveMinute, Way::cost, Way::grams, Way::handlings)) {
                    OptionalLong best = was.stream().mapToLong(criterion).min();
                    if (best.isPresent()) {
                        compared++;
                        assertThat(is.stream().mapToLong(criterion).min().orElse(Long.MAX_VALUE))
                                .as("seed %d question %d", seed, q)
                                .isLessThanOrEqualTo(best.getAsLong());
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(WORLDS);
    }

    @Test
    void aWiderWindowLosesNothing() {
        int compared = 0;
        for (long seed = 6_000; seed < 6_000 + WORLDS; seed++) {
            RandomWorld generator = new RandomWorld(seed);
            World world = generator.draw(seed);
            WorldArrays arrays = new WorldArrays(world);
            for (int q = 0; q < QUESTIONS; q++) {
                World.Ask ask = withCriteria(generator.ask(world), "acghd");
                List<Way> narrow = front(arrays, within(ask, ask.ready() + 2 * 1440));
                List<Way> wide = front(arrays, within(ask, ask.ready() + 5 * 1440));
                for (Way way : narrow) {
                    // A truck from door to door may leave at any minute; only the first and the last of the window are
                    // listed.
                    if (way.legs().getFirst().kind() == Way.Kind.DIRECT) {
                        continue;
                    }
                    compared++;
                    assertThat(wide)
                            .as("seed %d question %d: something at least as good as %s", seed, q, way)
                            .anyMatch(other -> other.arriveMinute() <= way.arriveMinute()
                                    && other.cost() <= way.cost()
                                    && other.grams() <= way.grams()
                                    && other.handlings() <= way.handlings()
                                    && other.startMinute() >= way.startMinute());
                }
            }
        }
        assertThat(compared).isGreaterThan(WORLDS);
    }

    @Test
    void fewerCriteriaAreTheProjectionOfAll() {
        int compared = 0;
        for (long seed = 7_000; seed < 7_000 + WORLDS; seed++) {
            RandomWorld generator = new RandomWorld(seed);
            World world = generator.draw(seed);
            WorldArrays arrays = new WorldArrays(world);
            for (int q = 0; q < QUESTIONS; q++) {
                World.Ask ask = withCriteria(generator.ask(world), "acghd");
                List<Way> all = front(arrays, ask);
                for (String some : List.of("ah", "ac", "cg", "acg", "agd")) {
                    compared += all.size();
                    assertThat(values(front(arrays, withCriteria(ask, some)), some))
                            .as("seed %d question %d criteria %s", seed, q, some)
                            .isEqualTo(nonDominated(values(all, some)));
                }
            }
        }
        assertThat(compared).isGreaterThan(WORLDS);
    }

    private static World.Ask within(World.Ask ask, int latestLeave) {
        return new World.Ask(
                ask.originZone(),
                ask.accesses(),
                ask.destinationSpot(),
                ask.egresses(),
                ask.direct(),
                ask.ready(),
                latestLeave,
                ask.deadline(),
                ask.longest(),
                ask.maxLegs(),
                ask.requiredGateway(),
                ask.criteria());
    }

    private static World.Ask withCriteria(World.Ask ask, String criteria) {
        return new World.Ask(
                ask.originZone(),
                ask.accesses(),
                ask.destinationSpot(),
                ask.egresses(),
                ask.direct(),
                ask.ready(),
                ask.latestLeave(),
                ask.deadline(),
                Integer.MAX_VALUE / 2,
                ask.maxLegs(),
                ask.requiredGateway(),
                criteria);
    }

    private static Set<List<Long>> values(List<Way> ways, String criteria) {
        Set<List<Long>> values = new HashSet<>();
        for (Way way : ways) {
            List<Long> row = new ArrayList<>();
            for (int i = 0; i < criteria.length(); i++) {
                row.add(
                        switch (criteria.charAt(i)) {
                            case 'a' -> (long) way.arriveMinute();
                            case 'c' -> way.cost();
                            case 'g' -> way.grams();
                            case 'h' -> (long) way.handlings();
                            default -> (long) -way.startMinute();
                        });
            }
            values.add(row);
        }
        return values;
    }

    private static Set<List<Long>> nonDominated(Set<List<Long>> rows) {
        Set<List<Long>> kept = new HashSet<>();
        for (List<Long> row : rows) {
            if (rows.stream().noneMatch(other -> !other.equals(row) && isAtLeastAsGood(other, row))) {
                kept.add(row);
            }
        }
        return kept;
    }

    private static boolean isAtLeastAsGood(List<Long> one, List<Long> other) {
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) > other.get(i)) {
                return false;
            }
        }
        return true;
    }
}
