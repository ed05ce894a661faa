package org.landbridge.model.place;

/** What a facility is. */
public enum FacilityKind {
    RAIL_TERMINAL,
    BORDER_RAIL,
    BORDER_ROAD,
    SEAPORT,
    DRY_PORT,
    BONDED_AREA,
    AIRPORT,
    /** Only passed: nothing is loaded or discharged there. */
    JUNCTION,
    /** A sales centre or warehouse abroad. */
    OVERSEAS_SITE,
    /** A hall at home where imported goods are shown. */
    EXHIBITION_CENTRE;

    /** The word of the network files, such as {@code rail-terminal}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a door of the hub's own (reached by truck only) rather than a terminal. */
    public boolean isSite() {
        return this == OVERSEAS_SITE || this == EXHIBITION_CENTRE;
    }
}
