package org.landbridge.model.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Provenance;

/**
 * One line of the price list.
 *
 * @param scopeId the tariff, facility id, facility-kind word or gateway id it belongs to
 * @param fromFacilityId with {@code toFacilityId}: a through rate for that boarding and alighting pair; both null = general
 * @param loadUnitId null = any
 * @param fromKilograms weight break of a rate by kilogram, chargeable mass; 0 = from the first
 * @param freeMinutes storage and plug: the part not charged
 * @param amount in {@code currency} per {@code basis}, not negative
 * @param validFrom first day, null = open
 * @param validTo last day, null = open
 */
public record Rate(
        String id,
        Charge charge,
        Scope scope,
        String scopeId,
        @Nullable String fromFacilityId,
        @Nullable String toFacilityId,
        @Nullable String loadUnitId,
        Basis basis,
        int fromKilograms,
        int freeMinutes,
        BigDecimal amount,
        Currency currency,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Provenance provenance) {

    /** What is paid for. */
    public enum Charge {
        FREIGHT,
        MINIMUM,
        /** What a public body gives back: shown apart, never subtracted. */
        SUBSIDY,
        HANDLING,
        GAUGE_CHANGE,
        BORDER,
        STORAGE,
        PLUG,
        /** Supplement for a reefer on a leg. */
        REEFER
    }

    /** What the line belongs to. */
    public enum Scope {
        TARIFF,
        FACILITY,
        FACILITY_KIND,
        GATEWAY
    }

    /** What the amount is multiplied by. */
    public enum Basis {
        FEU,
        TEU,
        /** A load unit; for loose cargo on a truck each 20 t begun. */
        UNIT,
        /** Chargeable kilograms in the air, gross kilograms elsewhere. */
        KG,
        UNIT_KM,
        /** Tonne of gross cargo mass times kilometre. */
        TKM,
        CONSIGNMENT,
        UNIT_DAY,
        FEU_DAY,
        KG_DAY;

        /** The word of the network files, such as {@code unit-day}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public boolean validOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || !date.isAfter(validTo));
    }
}
