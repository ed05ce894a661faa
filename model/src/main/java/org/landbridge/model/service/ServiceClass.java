package org.landbridge.model.service;

import java.util.Locale;

/** What kind of promise a service is; rail classes differ in waiting and load limits, air classes in capacity. */
public enum ServiceClass {
    /** A train of a hub that runs few, by the central channel. */
    SINGLE_CENTRAL,
    /** A train of a hub that runs few, by the western channel. */
    SINGLE_WESTERN,
    /** A regular block train. */
    BLOCK,
    /** A train on a timetable agreed for every section. */
    TIMETABLED,
    /** The lower deck of a passenger flight. */
    BELLY,
    /** An all-cargo flight. */
    FREIGHTER,
    /** A deep-sea liner loop. */
    LINER,
    /** A short-sea or lake feeder, a rail ferry. */
    FEEDER,
    /** A scheduled truck. */
    TRUCK_LINE;

    /** The word of the network files, such as {@code single-central}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
