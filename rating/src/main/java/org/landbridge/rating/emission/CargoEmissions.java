package org.landbridge.rating.emission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.itinerary.EmissionLine;
import org.landbridge.model.place.Facility;
import org.landbridge.model.unit.Distance;
import org.landbridge.rating.leg.Stretch;

/** What one cargo emits on any leg and in any hub of a network. Counted on its gross mass, the boxes' own left out. Immutable. */
public final class CargoEmissions {

    private static final String TRUCK_DISTANCE_BASIS = "derived";

    private final EmissionBook book;
    private final ElementTable table;
    private final Cargo cargo;
    private final long massGrams;
    private final boolean cool;
    private final int transload;

    CargoEmissions(EmissionBook book, ElementTable table, Cargo cargo) {
        this.book = book;
        this.table = table;
        this.cargo = cargo;
        this.massGrams = cargo.grossMass().grams();
        this.cool = cargo.needsReefer();
        this.transload = book.indexOf(Activity.Hub.TRANSLOAD);
    }

    /**
     * Well-to-wheel grams of a leg.
     *
     * @param pair {@code board * calls + alight} of a leg that exists
     */
    public long legGrams(int service, int pair) {
        LegActivities legs = book.legs(service);
        int reloads = legs.reloads(pair);
        long sum = reloads == 0 ? 0 : reloads * table.grams(transload, massGrams, 0);
        int end = legs.first(pair + 1);
        for (int p = legs.first(pair); p < end; p++) {
            sum += table.grams(legs.activity(p), massGrams, legs.meters(p));
        }
        return sum;
    }

    /** The same as lines. */
    public List<EmissionLine> legLines(int service, int pair) {
        LegActivities legs = book.legs(service);
        int calls = legs.legs().callCount();
        int board = pair / calls;
        int alight = pair % calls;
        List<EmissionLine> lines = new ArrayList<>();
        for (int p = legs.first(pair); p < legs.first(pair + 1); p++) {
            Set<String> bases = new LinkedHashSet<>();
            boolean assumed = false;
            for (int c = board + 1; c <= alight; c++) {
                for (int i = 0; i < legs.legs().section(c).size(); i++) {
                    if (legs.activityOf(c, i) == legs.activity(p)) {
                        Stretch stretch = legs.legs().section(c).get(i);
                        bases.add(stretch.distanceBasis());
                        assumed |= stretch.assumed();
                    }
                }
            }
            lines.addAll(table.lines(legs.activity(p), massGrams, legs.meters(p), String.join(";", bases), assumed));
        }
        for (Gateway gateway : legs.legs().gateways(board, alight)) {
            if (gateway.handlings() > 0) {
                for (EmissionLine line : table.lines(transload, massGrams, 0, "", false)) {
                    lines.add(named(line, line.element() + ", gauge change at " + gateway.id()));
                }
            }
        }
        return lines;
    }

    public long truckGrams(Distance road) {
        return table.grams(book.indexOf(Activity.Carriage.TRUCK), massGrams, road.meters());
    }

    public List<EmissionLine> truckLines(Distance road) {
        return table.lines(
                book.indexOf(Activity.Carriage.TRUCK), massGrams, road.meters(), TRUCK_DISTANCE_BASIS, false);
    }

    /** Grams of one move from vehicle to vehicle in a facility. */
    public long hubGrams(Facility facility) {
        return table.grams(hub(facility), massGrams, 0);
    }

    public List<EmissionLine> hubLines(Facility facility) {
        return table.lines(hub(facility), massGrams, 0, "", false).stream()
                .map(line -> named(line, line.element() + " at " + facility.id()))
                .toList();
    }

    private int hub(Facility facility) {
        return book.indexOf(Activity.Hub.of(facility, cargo.loadUnit().isLoose(), cool));
    }

    private static EmissionLine named(EmissionLine line, String element) {
        return new EmissionLine(
                element,
                line.factorId(),
                line.gridFactorId(),
                line.distance(),
                line.distanceBasis(),
                line.mass(),
                line.factor(),
                line.factorUnit(),
                line.dataType(),
                line.emission(),
                line.radiativeForcingGrams(),
                line.sources(),
                line.illustrative());
    }
}
