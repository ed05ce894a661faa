package org.landbridge.model.border;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.service.Mode;

/**
 * A border crossing: two facing stations or posts where cargo changes country, and perhaps gauge.
 *
 * @param operation what is done there, in words
 * @param typicalMinutes from arrival at the last station before to departure from the first after
 * @param stressedMinutes the same in a bad period, null when unknown
 * @param trainsPerDay null when unknown
 * @param teuPerYear null when unknown
 * @param openedOn nothing crosses before, null = always open
 * @param closedOn nothing crosses from this day on, null = still open
 */
public record Gateway(
        String id,
        Names names,
        Facility sideA,
        Facility sideB,
        Mode mode,
        String operation,
        GaugeChange gaugeChange,
        int typicalMinutes,
        @Nullable Integer stressedMinutes,
        @Nullable Integer trainsPerDay,
        @Nullable Integer teuPerYear,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        Provenance provenance) {

    /** What happens where the track width changes. */
    public enum GaugeChange {
        /** Same gauge, or no rail. */
        NONE,
        /** Containers are lifted from wagon to wagon: one handling. */
        RELOAD,
        /** Bogies are exchanged under the wagon: the cargo is not handled. */
        BOGIES
    }

    /** Handlings a load unit meets here: 1 for a reload, else 0. */
    public int handlings() {
        return gaugeChange == GaugeChange.RELOAD ? 1 : 0;
    }

    public boolean joins(Facility one, Facility other) {
        return (sideA.id().equals(one.id()) && sideB.id().equals(other.id()))
                || (sideA.id().equals(other.id()) && sideB.id().equals(one.id()));
    }
}
