package org.landbridge.model.network;

import org.landbridge.model.place.Provenance;
import org.landbridge.model.unit.Distance;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Volume;

/**
 * An aircraft type as a carrier of cargo.
 *
 * @param planningPayload what can be counted on: for a belly, usual free payload with passengers
 */
public record Aircraft(
        String id,
        String name,
        boolean freighter,
        Mass maxPayload,
        Mass planningPayload,
        Volume volume,
        Distance reach,
        Provenance provenance) {}
