package org.landbridge.rating.emission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.EmissionFactor;
import org.landbridge.model.network.Network;
import org.landbridge.rating.leg.ServiceLegs;

/**
 * What every leg and hub of a network does, and what that emits under its factor set. Compiled once; shared by threads.
 *
 * <pre>
 *   legs[service]                            activities and metres of its legs
 *   tables[first day of validity, load]      elements of every activity, made when first asked for
 * </pre>
 */
public final class EmissionBook {

    private final List<Activity> activities = new ArrayList<>();
    private final Map<Activity, Integer> indexes = new HashMap<>();
    private final List<LegActivities> legs = new ArrayList<>();
    private final TreeMap<LocalDate, Intensities> factors = new TreeMap<>();
    private final Map<TableKey, ElementTable> tables = new ConcurrentHashMap<>();

    private record TableKey(LocalDate day, Load load) {}

    private EmissionBook() {}

    /**
     * Compiles a network.
     *
     * @throws IllegalArgumentException when the factor set has nothing that could stand for a mode that is used
     */
    public static EmissionBook of(Network network, List<ServiceLegs> services) {
        EmissionBook book = new EmissionBook();
        for (Activity.Hub hub : Activity.Hub.values()) {
            book.add(hub);
        }
        if (!network.content().trucking().isEmpty()) {
            book.add(Activity.Carriage.TRUCK);
        }
        for (ServiceLegs service : services) {
            book.legs.add(LegActivities.of(service, book::intern));
        }
        List<EmissionFactor> rows = network.content().emissionFactors();
        for (LocalDate day : FactorSet.days(rows)) {
            book.factors.put(day, new Intensities(FactorSet.on(day, rows)));
            // the plainest load meets every gap of the set: the others fall back to what it uses
            book.table(day, new Load(false, LoadUnit.Kind.CONTAINER));
        }
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

    /** Emissions of one cargo under the factors that hold on a day. */
    public CargoEmissions of(Cargo cargo, LocalDate day) {
        return new CargoEmissions(this, table(factors.floorKey(day), Load.of(cargo)), cargo);
    }

    private ElementTable table(LocalDate day, Load load) {
        Intensities intensities = factors.get(day);
        if (intensities == null) {
            throw new IllegalStateException("no factors begin on " + day);
        }
        return tables.computeIfAbsent(new TableKey(day, load), key -> ElementTable.of(activities, intensities, load));
    }

    LegActivities legs(int service) {
        return legs.get(service);
    }

    int indexOf(Activity activity) {
        Integer index = indexes.get(activity);
        if (index == null) {
            throw new IllegalArgumentException("the network has no trucks on demand; add a row to trucking.csv");
        }
        return index;
    }
}
