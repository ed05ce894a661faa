package org.landbridge.model.service;

import java.util.Locale;

/** How cargo moves. */
public enum Mode {
    RAIL,
    ROAD,
    SEA,
    AIR;

    /** The word of the network files and the API: {@code rail}, {@code road}, {@code sea}, {@code air}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
