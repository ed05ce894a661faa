package org.landbridge.model.cargo;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.unit.TemperatureRange;

/**
 * A kind of goods as the trade knows it.
 *
 * @param hsEdition edition of the Harmonized System the code belongs to, such as {@code HS2022}
 * @param hsCode six digits, null for goods without one (parcels)
 * @param hsAliases codes other countries or editions use for the same goods
 * @param densityKgPerM3 packed density
 * @param valueUsdCentsPerKg unit value in US cents per kilogram, null when unknown
 * @param shelfLifeDays from packing, null without a limit
 * @param certificates of {@code phyto}, {@code health}, {@code dg}
 * @param dangerousGoodsClass UN class such as {@code 9}, null for harmless goods
 */
public record Goods(
        String id,
        Names names,
        String hsEdition,
        @Nullable String hsCode,
        List<String> hsAliases,
        Direction direction,
        int densityKgPerM3,
        @Nullable Long valueUsdCentsPerKg,
        TemperatureRange temperature,
        @Nullable Integer shelfLifeDays,
        Set<String> certificates,
        @Nullable String dangerousGoodsClass,
        String equipmentNote,
        boolean farmProduce,
        Provenance provenance) {

    /** Which way the hub trades it. */
    public enum Direction {
        EXPORT,
        IMPORT,
        BOTH,
        TRANSIT
    }

    public Goods {
        hsAliases = List.copyOf(hsAliases);
        certificates = Set.copyOf(certificates);
    }
}
