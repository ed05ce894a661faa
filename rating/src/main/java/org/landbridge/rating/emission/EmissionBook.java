package org.landbridge.rating.emission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.EmissionFactor;
import org.landbridge.model.network.Network;
import org.landbridge.rating.leg.ServiceLegs;

/**
 * What every leg and hub of a network does, and what that emits under its factor set. Compiled once; shared by threads.
 *
 * <pre>
 *   legs[service][board * calls + alight]    activities and metres of a leg, null where board >= alight
 *   tables[first day of validity][load]      elements of every activity
 * </pre>
 */
public final class EmissionBook {

    private final List<Activity> activities = new ArrayList<>();
    private final Map<Activity, Integer> indexes = new HashMap<>();
    private final LegActivities[][] legs;
    private final TreeMap<LocalDate, Map<Load, ElementTable>> tables = new TreeMap<>();

    private EmissionBook(int services) {
        this.legs = new LegActivities[services][];
    }

    /**
     * Compiles a network.
     *
     * @throws IllegalArgumentException when the factor set has nothing that could stand for a mode that is used
     */
    public static EmissionBook of(Network network, List<ServiceLegs> services) {
        EmissionBook book = new EmissionBook(services.size());
        for (Activity.Hub hub : Activity.Hub.values()) {
            book.add(hub);
        }
        if (!network.content().trucking().isEmpty()) {
            book.add(Activity.Carriage.TRUCK);
        }
        for (int s = 0; s < services.size(); s++) {
            ServiceLegs service = services.get(s);
            int calls = service.callCount();
            book.legs[s] = new LegActivities[calls * calls];
            for (int board = 0; board < calls; board++) {
                for (int alight = board + 1; alight < calls; alight++) {
                    book.legs[s][board * calls + alight] = LegActivities.of(service, board, alight, book::intern);
                }
            }
        }
        book.compileTables(network.content().emissionFactors());
        return book;
    }

    private void add(Activity activity) {
        if (indexes.putIfAbsent(activity, activities.size()) == null) {
            activities.add(activity);
        }
    }

    private int intern(Activity activity) {
        add(activity);
        return indexOf(activity);
    }

    private void compileTables(List<EmissionFactor> rows) {
        for (LocalDate day : FactorSet.days(rows)) {
            Intensities intensities = new Intensities(FactorSet.on(day, rows));
            Map<Load, ElementTable> byLoad = new HashMap<>();
            for (LoadUnit.Kind kind : LoadUnit.Kind.values()) {
                for (boolean cooled : new boolean[] {false, true}) {
                    Load load = new Load(cooled, kind);
                    byLoad.put(load, ElementTable.of(activities, intensities, load));
                }
            }
            tables.put(day, Map.copyOf(byLoad));
        }
    }

    /** Emissions of one cargo under the factors that hold on a day. */
    public CargoEmissions of(Cargo cargo, LocalDate day) {
        ElementTable table = tables.floorEntry(day).getValue().get(Load.of(cargo));
        if (table == null) {
            throw new IllegalStateException("no elements compiled for " + Load.of(cargo));
        }
        return new CargoEmissions(this, table, cargo);
    }

    LegActivities leg(int service, int pair) {
        return legs[service][pair];
    }

    int indexOf(Activity activity) {
        Integer index = indexes.get(activity);
        if (index == null) {
            throw new IllegalArgumentException("the network has no trucks on demand; add a row to trucking.csv");
        }
        return index;
    }
}
