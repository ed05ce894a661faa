package org.landbridge.feeds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.Goods;
import org.landbridge.model.cargo.LoadLimit;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.cargo.Restriction;
import org.landbridge.model.place.Names;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;
import org.landbridge.model.service.ServiceClass;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.TemperatureRange;
import org.landbridge.model.unit.Volume;

/** Reads goods.csv, load-units.csv, load-limits.csv and restrictions.csv. */
final class GoodsFiles {

    private static final Set<String> CERTIFICATES = Row.words("phyto health dg none");
    private static final int MAX_KILOGRAMS = 1_000_000;

    private GoodsFiles() {}

    static Entries<Goods> goods(Sheet sheet, Origins origins) {
        return Entries.read(sheet, "goods", "goods_id", (id, row) -> {
            String code = row.text("hs_code");
            if (!code.isEmpty()) {
                checkHsCode(row, "hs_code", code);
            }
            List<String> aliases = row.list("hs_aliases");
            for (String alias : aliases) {
                checkHsCode(row, "hs_aliases", alias);
            }
            BigDecimal value = Numbers.decimal(row, "value_usd_kg", 0, 1e9);
            Goods.Direction direction = row.word("direction", Goods.Direction.values());
            return new Goods(
                    id,
                    Origins.names(row),
                    row.text("hs_edition"),
                    code.isEmpty() ? null : code,
                    aliases,
                    direction == null ? Goods.Direction.BOTH : direction,
                    Numbers.requiredWhole(row, "density_kg_m3", 1, 25_000),
                    value == null
                            ? null
                            : value.movePointRight(2)
                                    .setScale(0, RoundingMode.HALF_UP)
                                    .longValueExact(),
                    new TemperatureRange(
                            Numbers.scaled(row, "temp_min_c", 10, -273, 1_000),
                            Numbers.scaled(row, "temp_max_c", 10, -273, 1_000)),
                    Numbers.whole(row, "shelf_life_days", 1, 36_500),
                    certificates(row),
                    row.optional("dangerous_goods"),
                    row.text("equipment_note"),
                    row.yes("farm_produce"),
                    origins.of(row));
        });
    }

    private static Set<String> certificates(Row row) {
        Set<String> certificates = new LinkedHashSet<>();
        for (String word : row.list("certificates")) {
            String certificate = word.toLowerCase(Locale.ROOT);
            if (!CERTIFICATES.contains(certificate)) {
                row.error(
                        Code.WORD_UNKNOWN,
                        "certificates",
                        "'" + Text.shown(word) + "' is not known here; write phyto, health or dg");
            } else if (!certificate.equals("none")) {
                certificates.add(certificate);
            }
        }
        return certificates;
    }

    private static void checkHsCode(Row row, String column, String code) {
        if (!code.matches("[0-9]{6}")) {
            row.error(
                    Code.HS_CODE_MALFORMED,
                    column,
                    "'" + Text.shown(code)
                            + "' is no HS code; write six digits without a point, as 081340 (a spreadsheet "
                            + "drops a zero in front)");
        }
    }

    static Entries<LoadUnit> loadUnits(Sheet sheet, Origins origins) {
        return Entries.read(sheet, "load unit", "load_unit_id", (id, row) -> {
            LoadUnit.Kind kind = row.requiredWord("kind", LoadUnit.Kind.values());
            Integer teu = Numbers.scaled(row, "teu", 100, 0, 10);
            if (kind == LoadUnit.Kind.CONTAINER && (teu == null || teu == 0)) {
                row.error(
                        Code.VALUE_MISSING, "teu", "a container needs its twenty-foot equivalents; write 1, 2 or 2.25");
            }
            if (kind == LoadUnit.Kind.LOOSE && teu != null && teu > 0) {
                row.error(
                        Code.NUMBER_OUT_OF_RANGE, "teu", "loose cargo has no twenty-foot equivalents; leave teu empty");
            }
            return new LoadUnit(
                    id,
                    Origins.names(row),
                    kind,
                    teu == null ? 0 : teu,
                    mass(row, "tare_kg"),
                    mass(row, "max_payload_kg"),
                    volume(row, "volume_m3"),
                    row.yes("reefer"),
                    origins.of(row));
        });
    }

    /** Kilograms with decimals as a mass; null when the cell is empty. */
    static @Nullable Mass mass(Row row, String column) {
        return mass(row, column, MAX_KILOGRAMS);
    }

    static @Nullable Mass mass(Row row, String column, int mostKilograms) {
        BigDecimal kilograms = Numbers.decimal(row, column, 0, mostKilograms);
        return kilograms == null
                ? null
                : new Mass(kilograms
                        .movePointRight(3)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    static @Nullable Volume volume(Row row, String column) {
        BigDecimal cubicMeters = Numbers.decimal(row, column, 0, 1_000_000);
        return cubicMeters == null
                ? null
                : new Volume(cubicMeters
                        .movePointRight(6)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    static Entries<LoadLimit> loadLimits(Sheet sheet, Entries<LoadUnit> loadUnits, Origins origins) {
        return Entries.read(sheet, "load limit", "limit_id", (id, row) -> {
            LoadUnit unit = row.requiredReference("load_unit_id", loadUnits);
            LoadLimit limit = new LoadLimit(
                    id,
                    row.requiredWord("train_class", ServiceClass.values()),
                    unit == null ? "" : unit.id(),
                    mass(row, "max_payload_kg"),
                    mass(row, "max_gross_kg"),
                    origins.of(row));
            if (limit.maxPayload() == null && limit.maxGross() == null) {
                row.error(
                        Code.VALUE_MISSING,
                        "max_payload_kg",
                        "the row limits nothing; write max_payload_kg or max_gross_kg, or drop it");
            }
            return limit;
        });
    }

    static Entries<Restriction> restrictions(
            Sheet sheet, Entries<Gateway> gateways, Entries<Service> services, Origins origins) {
        return Entries.read(sheet, "restriction", "restriction_id", (id, row) -> {
            Restriction.Scope scope = row.requiredWord("scope", Restriction.Scope.values());
            String scopeId = row.required("scope_id");
            if (!scopeId.isEmpty() && !row.broken()) {
                switch (scope) {
                    case GATEWAY -> row.referenceTo(scopeId, "scope_id", gateways);
                    case SERVICE -> row.referenceTo(scopeId, "scope_id", services);
                    case COUNTRY -> PlaceFiles.country(row, "scope_id");
                    case MODE -> row.requiredWord("scope_id", Mode.values());
                }
            }
            row.word("direction", Goods.Direction.values());
            List<String> prefixes = row.list("hs_prefixes");
            for (String prefix : prefixes) {
                if (!prefix.matches("[0-9]{2,6}")) {
                    row.error(
                            Code.HS_CODE_MALFORMED,
                            "hs_prefixes",
                            "'" + Text.shown(prefix) + "' begins no HS code; write two to six digits, as 02 or 0813");
                }
            }
            boolean dangerousGoods = row.yes("dangerous_goods");
            if (prefixes.isEmpty() && !dangerousGoods) {
                row.error(
                        Code.VALUE_MISSING,
                        "hs_prefixes",
                        "the row bans nothing; write hs_prefixes, or yes under dangerous_goods");
            }
            LocalDate from = Moments.date(row, "valid_from");
            LocalDate to = Moments.date(row, "valid_to");
            row.checkValidity("valid_from", from, "valid_to", to);
            return new Restriction(
                    id,
                    scope,
                    scope == Restriction.Scope.MODE ? scopeId.toLowerCase(Locale.ROOT) : scopeId,
                    prefixes,
                    dangerousGoods,
                    from,
                    to,
                    new Names(
                            row.required("reason_en"), row.optional("reason_zh"), row.optional("reason_ru"), List.of()),
                    origins.of(row));
        });
    }
}
