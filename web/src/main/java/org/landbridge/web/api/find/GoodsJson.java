package org.landbridge.web.api.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.cargo.Goods;
import org.landbridge.web.api.Telling;

/**
 * A kind of goods.
 *
 * @param hsCode six digits of the edition, null for goods without one
 * @param hsAliases codes other countries or editions use
 * @param minCelsius null = open
 * @param maxCelsius null = open
 * @param shelfLifeDays null without a limit
 * @param certificates of {@code phyto}, {@code health}, {@code dg}
 * @param dangerousGoodsClass UN class, null for harmless goods
 */
public record GoodsJson(
        String id,
        String name,
        @Nullable String hsCode,
        String hsEdition,
        List<String> hsAliases,
        int densityKgPerM3,
        @Nullable Double minCelsius,
        @Nullable Double maxCelsius,
        @Nullable Integer shelfLifeDays,
        List<String> certificates,
        @Nullable String dangerousGoodsClass,
        boolean illustrative) {

    static GoodsJson of(Goods goods, Telling telling) {
        return new GoodsJson(
                goods.id(),
                telling.name(goods.names()),
                goods.hsCode(),
                goods.hsEdition(),
                goods.hsAliases(),
                goods.densityKgPerM3(),
                celsius(goods.temperature().minDeciCelsius()),
                celsius(goods.temperature().maxDeciCelsius()),
                goods.shelfLifeDays(),
                goods.certificates().stream().sorted().toList(),
                goods.dangerousGoodsClass(),
                goods.provenance().illustrative());
    }

    private static @Nullable Double celsius(@Nullable Integer deciCelsius) {
        return deciCelsius == null ? null : deciCelsius / 10.0;
    }
}
