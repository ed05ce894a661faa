package org.landbridge.routing.oracle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Draws worlds and questions by a seed. Values come from small ranges, so that ties and close trade-offs are common. The seed's remainder by 4 gives
 * the flavour: 0 and 1 weekly services over days, 2 the same across a change of the clocks, 3 slow services over months.
 */
final class RandomWorld {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Asia/Shanghai"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Asia/Almaty"),
            ZoneId.of("America/New_York"));

    private final Random random;
    private final boolean slow;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final int spotCount;

    RandomWorld(long seed) {
        this.random = new Random(seed * 7919 + 17);
        this.slow = seed % 4 == 3;
        // Clocks change on 25 October and 1 November 2026 (Berlin, New York), 14 and 28 March 2027.
        LocalDate start = seed % 4 == 2
                ? LocalDate.of(2026, random.nextBoolean() ? 10 : 3, 18)
                : LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
        this.firstDay = start;
        this.lastDay = start.plusDays(slow ? 150 : 30);
        this.spotCount = 3 + random.nextInt(3);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    World draw(long seed) {
        List<World.Spot> spots = new ArrayList<>();
        for (int s = 0; s < spotCount; s++) {
            spots.add(spot());
        }
        List<World.Line> lines = new ArrayList<>();
        int lineCount = between(5, 9);
        for (int l = 0; l < lineCount; l++) {
            lines.add(line());
        }
        List<World.Dray> drays = new ArrayList<>();
        for (int d = chance(50) ? between(1, 2) : 0; d > 0; d--) {
            int from = random.nextInt(spotCount);
            int to = (from + 1 + random.nextInt(spotCount - 1)) % spotCount;
            drays.add(new World.Dray(from, to, between(1, 12) * 30, between(0, 10), between(0, 10)));
        }
        World.Changes changes = chance(40) ? changes(lines) : World.Changes.NONE;
        return new World(seed, firstDay, lastDay, spots, lines, drays, hours(40), hours(20), changes);
    }

    /** Quarter hours of a week; empty = always. */
    private Set<Integer> hours(int percent) {
        Set<Integer> open = new TreeSet<>();
        if (!chance(percent)) {
            return open;
        }
        int firstQuarter = between(0, 40);
        int lastQuarter = between(firstQuarter + 4, 95);
        int days = between(1, 7);
        for (int day = 0; day < days; day++) {
            for (int q = firstQuarter; q <= lastQuarter; q++) {
                open.add(day * 96 + q);
            }
        }
        return open;
    }

    private World.Spot spot() {
        List<List<Integer>> handling = new ArrayList<>();
        for (int from = 0; from < 4; from++) {
            List<Integer> row = new ArrayList<>();
            for (int to = 0; to < 4; to++) {
                row.add(between(0, 12) * 60);
            }
            handling.add(row);
        }
        boolean charges = chance(60);
        return new World.Spot(
                ZONES.get(random.nextInt(ZONES.size())),
                hours(40),
                handling,
                between(0, 6),
                between(0, 4),
                between(0, 3) * 1440,
                charges ? between(0, 4) : 0,
                between(0, 1) * 720,
                chance(20) ? between(0, 3) : 0);
    }

    private World.Line line() {
        int stopCount = between(2, 4);
        List<World.Stop> stops = new ArrayList<>();
        int spot = random.nextInt(spotCount);
        int day = 0;
        for (int i = 0; i < stopCount; i++) {
            int gateway = i > 0 && chance(25) ? random.nextInt(3) : -1;
            // A day or more between any two times keeps arrivals after departures in every zone.
            int arriveDay = day + (i == 0 ? 0 : slow ? between(2, 24) : between(1, 2));
            int departDay = arriveDay + (i == 0 ? 0 : between(1, 2));
            stops.add(new World.Stop(
                    spot,
                    arriveDay,
                    time(),
                    departDay,
                    time(),
                    chance(85),
                    chance(85),
                    between(0, 8) * 60,
                    between(0, 6) * 60,
                    gateway,
                    gateway == 1));
            day = departDay;
            spot = (spot + 1 + random.nextInt(spotCount - 1)) % spotCount;
        }
        Map<List<Integer>, World.Fare> prices = new HashMap<>();
        for (int i = 0; i < stopCount; i++) {
            for (int k = i + 1; k < stopCount; k++) {
                if (chance(92)) {
                    prices.put(List.of(i, k), fare());
                }
            }
        }
        return new World.Line(random.nextInt(4), stops, dates(), prices);
    }

    private LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
    }

    private World.Fare fare() {
        List<World.Step> steps = new ArrayList<>();
        LocalDate from = LocalDate.MIN;
        for (int n = chance(60) ? 1 : between(2, 3); n > 0; n--) {
            steps.add(new World.Step(from, chance(8) ? -1 : between(1, 20)));
            from = (from.equals(LocalDate.MIN) ? firstDay : from).plusDays(between(1, slow ? 60 : 8));
        }
        return new World.Fare(steps, between(0, 12));
    }

    private Set<LocalDate> dates() {
        Set<LocalDate> dates = new HashSet<>();
        long span = ChronoUnit.DAYS.between(firstDay, lastDay);
        if (slow) {
            for (int n = between(4, 10); n > 0; n--) {
                dates.add(firstDay.plusDays(random.nextInt((int) span + 1)));
            }
            return dates;
        }
        int often = random.nextInt(127);
        int weekdays = (often & random.nextInt(127)) | (1 << random.nextInt(7));
        LocalDate from = firstDay.plusDays(chance(70) ? -7 : between(0, 6));
        for (LocalDate date = from; !date.isAfter(lastDay); date = date.plusDays(1)) {
            if ((weekdays >> (date.getDayOfWeek().getValue() - 1) & 1) == 1 && !chance(5)) {
                dates.add(date);
            }
        }
        return dates;
    }

    private World.Changes changes(List<World.Line> lines) {
        Set<World.RunDay> cancelled = new HashSet<>();
        List<World.Late> late = new ArrayList<>();
        Set<World.Full> full = new HashSet<>();
        for (int l = 0; l < lines.size(); l++) {
            for (LocalDate date : new TreeSet<>(lines.get(l).dates())) {
                if (date.isBefore(firstDay) || date.isAfter(lastDay)) {
                    continue;
                }
                int kind = random.nextInt(12);
                if (kind == 0) {
                    cancelled.add(new World.RunDay(l, date));
                } else if (kind == 1) {
                    int calls = lines.get(l).stops().size();
                    late.add(new World.Late(l, date, random.nextInt(calls), between(1, 200) * 15));
                } else if (kind == 2) {
                    full.add(new World.Full(
                            l, date, between(1, lines.get(l).stops().size() - 1)));
                }
            }
        }
        List<World.Closure> spots = new ArrayList<>();
        List<World.Closure> gateways = new ArrayList<>();
        for (int n = between(0, 2); n > 0; n--) {
            int from = between(0, 20) * 720;
            spots.add(new World.Closure(random.nextInt(spotCount), from, from + between(1, 9) * 600));
            gateways.add(new World.Closure(random.nextInt(3), from, from + between(1, 9) * 600));
        }
        return new World.Changes(cancelled, late, spots, gateways, full);
    }

    World.Ask ask(World world) {
        int origin = random.nextInt(spotCount);
        int destination = (origin + 1 + random.nextInt(spotCount - 1)) % spotCount;
        List<World.Access> accesses = new ArrayList<>();
        if (chance(40)) {
            accesses.add(new World.Access(origin, false, 0, 0, 0));
            for (World.Dray dray : world.drays()) {
                if (dray.from() == origin && dray.to() != destination) {
                    accesses.add(new World.Access(dray.to(), true, dray.minutes(), dray.cost(), dray.grams()));
                }
            }
        } else {
            for (int n = between(1, 2); n > 0; n--) {
                accesses.add(new World.Access(
                        (origin + n - 1) % spotCount, true, between(1, 20) * 15, between(0, 5), between(0, 5)));
            }
        }
        boolean terminal = chance(50);
        List<World.Egress> egresses = new ArrayList<>();
        for (int n = terminal ? between(0, 1) : between(1, 2); n > 0; n--) {
            int spot = (destination + n) % spotCount;
            egresses.add(new World.Egress(
                    terminal || n == 2 ? spot : destination, between(1, 20) * 15, between(0, 5), between(0, 5)));
        }
        List<Long> direct =
                chance(5) ? List.of(between(8, 30) * 60L, (long) between(5, 25), (long) between(5, 25)) : List.of();
        int ready = between(0, slow ? 40 * 96 : 10 * 96) * 15;
        int horizon = slow ? between(60, 110) * 1440 : between(6, 14) * 1440;
        int kind = random.nextInt(4);
        int deadline = ready + horizon;
        int latestLeave = deadline;
        int longest = Integer.MAX_VALUE / 2;
        String criteria = "acgh";
        if (kind == 1) {
            latestLeave = ready + between(0, slow ? 20 : 5) * 1440;
            criteria = "acghd";
            longest = chance(40) ? between(3, slow ? 60 : 9) * 1440 : longest;
        } else if (kind == 2) {
            criteria = "cghd";
        }
        if (chance(25)) {
            StringBuilder fewer = new StringBuilder();
            for (int i = 0; i < criteria.length(); i++) {
                if (fewer.isEmpty() || chance(60)) {
                    fewer.append(criteria.charAt(i));
                }
            }
            criteria = longest < Integer.MAX_VALUE / 2 && fewer.indexOf("d") < 0 ? fewer + "d" : fewer.toString();
        }
        return new World.Ask(
                world.spots().get(origin).zone(),
                accesses,
                terminal ? destination : -1,
                egresses,
                direct,
                ready,
                latestLeave,
                deadline,
                longest,
                between(2, slow ? 5 : 4),
                chance(15) ? random.nextInt(3) : -1,
                criteria);
    }
}
