package org.landbridge.model.place;

/** How far a fact can be trusted. */
public enum Confidence {
    /** Stated by the source and plausible. */
    HIGH,
    /** Secondary, or partly our reading. */
    MEDIUM,
    /** An assumption or a rounded recollection. */
    LOW,
    /** No value was found. */
    NONE
}
