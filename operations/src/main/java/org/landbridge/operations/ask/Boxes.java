package org.landbridge.operations.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.Network;
import org.landbridge.model.service.Mode;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.TemperatureRange;
import org.landbridge.model.unit.Volume;
import org.landbridge.operations.ask.FieldError.Problem;
import org.landbridge.operations.ask.FieldError.Suggestion;
import org.landbridge.operations.find.Finders;
import org.landbridge.operations.find.Match;

/**
 * Load units for an amount of cargo.
 *
 * @param unit the type
 * @param count how many, 1 for loose cargo
 */
record Boxes(LoadUnit unit, int count) {

    /** Most load units in one question: 10 long trains. */
    static final int MOST = 600;

    /** Cargo up to this mass and volume goes loose when nothing else was asked: what an air waybill usually covers and a box would mostly be empty with. */
    private static final Mass LOOSE_MASS = Mass.ofKilograms(2_000);

    private static final Volume LOOSE_VOLUME = new Volume(12_000_000);

    private static final Pattern COUNT_FIRST = Pattern.compile("([0-9]{1,5})\\s*[x×х*]\\s*(\\S.*)");
    private static final Pattern COUNT_LAST = Pattern.compile("(\\S.*?)\\s*[x×х*]\\s*([0-9]{1,5})");
    private static final Pattern COUNT_APART = Pattern.compile("([0-9]{1,5})\\s+(\\S.*)");

    /**
     * Reads {@code 40HC}, {@code 2x40HC}, {@code 40HC x 2}, {@code 2 40HC}; without a count as many as the load needs.
     *
     * @throws Mistake when the type is unknown, does not cool what must be cooled, or the count is too small
     */
    static Boxes read(
            String text, Network network, Finders finders, Mass mass, Volume volume, TemperatureRange temperature)
            throws Mistake {
        String typed = text.strip();
        LoadUnit unit = exact(typed, finders);
        int count = 0;
        if (unit == null) {
            for (Pattern pattern : List.of(COUNT_FIRST, COUNT_LAST, COUNT_APART)) {
                Matcher matcher = pattern.matcher(typed);
                if (matcher.matches() && unit == null) {
                    boolean last = pattern == COUNT_LAST;
                    unit = exact(matcher.group(last ? 1 : 2), finders);
                    count = Integer.parseInt(matcher.group(last ? 2 : 1));
                }
            }
        }
        if (unit == null) {
            List<Suggestion> near = finders.loadUnits().search(typed, 3).stream()
                    .map(match -> suggestion(match.found()))
                    .toList();
            throw new Mistake(
                    Problem.LOAD_UNIT_UNKNOWN,
                    Map.of("text", typed),
                    near.isEmpty()
                            ? network.content().loadUnits().stream()
                                    .map(Boxes::suggestion)
                                    .toList()
                            : near);
        }
        if (temperature.needsReefer() && !unit.isLoose() && !unit.reefer()) {
            throw new Mistake(
                    Problem.UNIT_DOES_NOT_COOL,
                    Map.of("temperature", temperature.toString(), "unit", unit.names()),
                    network.content().loadUnits().stream()
                            .filter(LoadUnit::reefer)
                            .map(Boxes::suggestion)
                            .toList());
        }
        return of(unit, count, mass, volume);
    }

    /**
     * What such a load usually travels in: small loads loose, others in the container that most services carry, cooled when the goods need it.
     *
     * @param modes the only ones allowed, empty = all
     */
    static Boxes usual(Network network, Mass mass, Volume volume, TemperatureRange temperature, Set<Mode> modes)
            throws Mistake {
        boolean small = mass.compareTo(LOOSE_MASS) <= 0 && volume.compareTo(LOOSE_VOLUME) <= 0;
        boolean airOnly = modes.equals(Set.of(Mode.AIR));
        boolean airExcluded = !modes.isEmpty() && !modes.contains(Mode.AIR);
        LoadUnit loose = network.content().loadUnits().stream()
                .filter(LoadUnit::isLoose)
                .findFirst()
                .orElse(null);
        if (loose != null && (airOnly || (small && !airExcluded))) {
            return of(loose, 0, mass, volume);
        }
        boolean cooled = temperature.needsReefer();
        LoadUnit box = network.content().loadUnits().stream()
                .filter(unit -> unit.kind() == LoadUnit.Kind.CONTAINER && unit.reefer() == cooled)
                .max(Comparator.comparingLong((LoadUnit unit) -> services(network, unit))
                        .thenComparingLong(unit -> unit.innerVolume() == null
                                ? 0
                                : unit.innerVolume().cubicCentimeters()))
                .orElse(loose);
        if (box == null) {
            throw new Mistake(Problem.LOAD_UNIT_UNKNOWN, Map.of("text", cooled ? "40RF" : "40HC"));
        }
        return of(box, 0, mass, volume);
    }

    /** As a person would type it. */
    String text() {
        return unit.isLoose() ? unit.id() : count + "x" + unit.id();
    }

    private static Boxes of(LoadUnit unit, int asked, Mass mass, Volume volume) throws Mistake {
        if (unit.isLoose()) {
            if (asked > 1) {
                throw new Mistake(Problem.UNITS_OF_LOOSE, Map.of(), List.of(suggestion(unit)));
            }
            return new Boxes(unit, 1);
        }
        long needed = 1;
        Mass payload = unit.maxPayload();
        if (payload != null && payload.grams() > 0) {
            needed = Math.max(needed, Math.ceilDiv(mass.grams(), payload.grams()));
        }
        Volume inner = unit.innerVolume();
        if (inner != null && inner.cubicCentimeters() > 0) {
            needed = Math.max(needed, Math.ceilDiv(volume.cubicCentimeters(), inner.cubicCentimeters()));
        }
        int least = (int) Math.min(Integer.MAX_VALUE, needed);
        if (least > MOST || asked > MOST) {
            throw new Mistake(Problem.UNITS_TOO_MANY, Map.of("max", MOST, "needed", Math.max(least, asked)));
        }
        if (asked > 0 && asked < least) {
            throw new Mistake(
                    Problem.UNITS_TOO_FEW,
                    Map.of("needed", least, "unit", unit.names()),
                    List.of(new Suggestion(least + "x" + unit.id(), unit.names())));
        }
        return new Boxes(unit, Math.max(asked, least));
    }

    private static @Nullable LoadUnit exact(String text, Finders finders) {
        return finders.loadUnits().search(text, 1).stream()
                .filter(match -> match.quality().exact())
                .map(Match::found)
                .findFirst()
                .orElse(null);
    }

    private static long services(Network network, LoadUnit unit) {
        return network.content().services().stream()
                .filter(service -> service.loadUnitIds().contains(unit.id()))
                .count();
    }

    private static Suggestion suggestion(LoadUnit unit) {
        return new Suggestion(unit.id(), unit.names());
    }
}
