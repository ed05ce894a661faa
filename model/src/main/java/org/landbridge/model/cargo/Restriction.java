package org.landbridge.model.cargo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Provenance;

/**
 * Goods that may not pass somewhere.
 *
 * @param scopeId id of the gateway or service, country code, or mode word
 * @param hsPrefixes codes that begin so are banned; empty with {@code dangerousGoods} = all dangerous goods
 * @param reason in the three languages
 * @param validFrom first day, null = always before
 * @param validTo last day, null = open
 */
public record Restriction(
        String id,
        Scope scope,
        String scopeId,
        List<String> hsPrefixes,
        boolean dangerousGoods,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Names reason,
        Provenance provenance) {

    /** Where the ban holds. */
    public enum Scope {
        GATEWAY,
        COUNTRY,
        SERVICE,
        MODE
    }

    public Restriction {
        hsPrefixes = List.copyOf(hsPrefixes);
    }

    /** Whether the ban is about these goods, its place and dates apart. */
    public boolean concerns(Goods goods) {
        if (dangerousGoods) {
            boolean isDangerous = goods.dangerousGoodsClass() != null;
            return isDangerous && (hsPrefixes.isEmpty() || matchesCode(goods));
        }
        return matchesCode(goods);
    }

    private boolean matchesCode(Goods goods) {
        String code = goods.hsCode();
        return code != null && hsPrefixes.stream().anyMatch(code::startsWith);
    }
}
