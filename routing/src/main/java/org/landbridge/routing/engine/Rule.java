package org.landbridge.routing.engine;

/** A rule that keeps a cargo off a way. An explanation leaves one out to see whether it was the one. */
public enum Rule {
    /** The question's own exclusions and limits of modes, countries, gateways, carriers. */
    FILTER,
    /** The service does not carry the load unit. */
    LOAD_UNIT,
    /** The cargo in one load unit is over the unit's payload, volume, or the limit of a class of services. */
    UNIT_LIMIT,
    /** The load is over the mass a departure takes. */
    MASS_CAPACITY,
    /** The load is over the units a departure takes. */
    UNIT_CAPACITY,
    /** The load is over the volume a departure takes. */
    VOLUME_CAPACITY,
    /** The cargo needs cooling and there is no plug, or the load unit cannot cool. */
    REEFER,
    /** The cargo is dangerous and not taken. */
    DANGEROUS_GOODS,
    /** The goods are banned. */
    BAN,
    /** The gateway is not open on the day. */
    GATEWAY_DATES,
    /** There is no price. */
    RATE,
    /** The cargo does not last. */
    SHELF_LIFE,
    /** The answer must be within the horizon, or by the deadline. */
    TIME
}
