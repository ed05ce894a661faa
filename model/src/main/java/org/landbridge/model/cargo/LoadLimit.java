package org.landbridge.model.cargo;

import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.service.ServiceClass;
import org.landbridge.model.unit.Mass;

/**
 * A limit on one type of load unit that holds on services of one class only.
 *
 * @param maxPayload greatest cargo mass in the unit, null without
 * @param maxGross greatest mass of cargo and box together, null without
 */
public record LoadLimit(
        String id,
        ServiceClass serviceClass,
        String loadUnitId,
        @Nullable Mass maxPayload,
        @Nullable Mass maxGross,
        Provenance provenance) {}
