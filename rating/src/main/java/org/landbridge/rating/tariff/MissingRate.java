package org.landbridge.rating.tariff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a leg has no price.
 *
 * @param tariff the tariff looked in
 * @param firstDay of the rows that fit, null = open, or when none fits
 * @param lastDay of the rows that fit, null = open, or when none fits
 */
public record MissingRate(
        Cause cause,
        String tariff,
        String loadUnitId,
        String fromFacilityId,
        String toFacilityId,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /** What is missing. */
    public enum Cause {
        /** The tariff has no freight row at all. */
        NO_TARIFF,
        /** It has freight rows for the pair, but none that fits the load unit. */
        NOT_FOR_LOAD_UNIT,
        /** It has freight rows, but none for the pair. */
        NOT_FOR_PAIR,
        /** Rows fit, but not on the date asked for, or there are dates without. */
        NOT_ON_DATE
    }
}
