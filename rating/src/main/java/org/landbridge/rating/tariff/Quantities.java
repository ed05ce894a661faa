package org.landbridge.rating.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.Rate.Basis;

/**
 * How much of each basis a cargo is. A FEU is two TEU, so a 20-foot box is 0.5 FEU and a 45-foot box 1.125; a unit is a load unit, for loose cargo each 20 t
 * begun; kilograms are gross, in the air chargeable: the greater of gross mass and volume / 6,000 cm3 per kg, counted to the gram (upwards). Immutable.
 */
public final class Quantities {

    /** Grams of loose cargo that one truck takes. */
    private static final long TRUCKLOAD_GRAMS = 20_000_000;

    /** cm3 that count as one gram in the air: 6,000 cm3 per kg. */
    private static final long AIR_CM3_PER_GRAM = 6;

    private final BigDecimal units;
    private final BigDecimal teu;
    private final BigDecimal feu;
    private final BigDecimal grossKilograms;
    private final BigDecimal airKilograms;
    private final BigDecimal tonnes;
    private final double unitCount;
    private final double teuCount;
    private final double tonneCount;
    private final double grossKilogramCount;
    private final double airKilogramCount;

    public Quantities(Cargo cargo) {
        LoadUnit unit = cargo.loadUnit();
        long grams = cargo.grossMass().grams();
        long airGrams = Math.max(grams, Math.ceilDiv(cargo.volume().cubicCentimeters(), AIR_CM3_PER_GRAM));
        this.units = BigDecimal.valueOf(unit.isLoose() ? Math.ceilDiv(grams, TRUCKLOAD_GRAMS) : cargo.units());
        this.teu = BigDecimal.valueOf(cargo.teuHundredths(), 2);
        this.feu = BigDecimal.valueOf(cargo.teuHundredths() * 5L, 3);
        this.grossKilograms = BigDecimal.valueOf(grams, 3);
        this.airKilograms = BigDecimal.valueOf(airGrams, 3);
        this.tonnes = BigDecimal.valueOf(grams, 6);
        this.unitCount = units.doubleValue();
        this.teuCount = teu.doubleValue();
        this.tonneCount = tonnes.doubleValue();
        this.grossKilogramCount = grossKilograms.doubleValue();
        this.airKilogramCount = airKilograms.doubleValue();
    }

    /** Chargeable kilograms in the air. */
    public BigDecimal airKilograms() {
        return airKilograms;
    }

    /**
     * The quantity of a basis.
     *
     * @param byAir whether kilograms are chargeable ones
     * @param meters distance of the leg
     * @param days days of the leg or of the standing, for bases by the day
     */
    public BigDecimal of(Basis basis, boolean byAir, long meters, BigDecimal days) {
        BigDecimal quantity =
                switch (basis) {
                    case FEU -> feu;
                    case TEU -> teu;
                    case UNIT -> units;
                    case KG -> byAir ? airKilograms : grossKilograms;
                    case UNIT_KM -> units.multiply(BigDecimal.valueOf(meters, 3));
                    case TKM -> tonnes.multiply(BigDecimal.valueOf(meters, 3));
                    case CONSIGNMENT -> BigDecimal.ONE;
                    case UNIT_DAY -> units.multiply(days);
                    case FEU_DAY -> feu.multiply(days);
                    case KG_DAY -> grossKilograms.multiply(days);
                };
        BigDecimal plain = quantity.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }

    /** The same as a double, correct to a few units of the last place. */
    double near(Basis basis, boolean byAir, long meters, double days) {
        return switch (basis) {
            case FEU -> teuCount / 2;
            case TEU -> teuCount;
            case UNIT -> unitCount;
            case KG -> byAir ? airKilogramCount : grossKilogramCount;
            case UNIT_KM -> unitCount * (meters / 1e3);
            case TKM -> tonneCount * (meters / 1e3);
            case CONSIGNMENT -> 1;
            case UNIT_DAY -> unitCount * days;
            case FEU_DAY -> teuCount / 2 * days;
            case KG_DAY -> grossKilogramCount * days;
        };
    }

    /**
     * How well a basis tells the price of a load unit, no two alike; the highest that a tariff has is used. Containers: unit, then FEU or TEU by the box's own
     * size, then the other, then unit-km, tkm, kg. Loose cargo: kg, unit, unit-km, tkm; FEU and TEU do not fit it. A basis without the day goes before the same by the day.
     *
     * @return 0 when the basis does not fit the load unit
     */
    static int fit(Basis basis, LoadUnit unit) {
        boolean loose = unit.isLoose();
        if (loose || unit.teuHundredths() == 0) {
            return switch (basis) {
                case KG -> loose ? 10 : 2;
                case KG_DAY -> loose ? 9 : 1;
                case UNIT -> 8;
                case UNIT_DAY -> 7;
                case UNIT_KM -> 5;
                case TKM -> 4;
                case CONSIGNMENT -> 3;
                case FEU, TEU, FEU_DAY -> 0;
            };
        }
        boolean small = unit.teuHundredths() < 200;
        return switch (basis) {
            case UNIT -> 10;
            case UNIT_DAY -> 9;
            case FEU -> small ? 6 : 8;
            case TEU -> small ? 8 : 6;
            case FEU_DAY -> 7;
            case UNIT_KM -> 5;
            case TKM -> 4;
            case KG -> 3;
            case KG_DAY -> 2;
            case CONSIGNMENT -> 1;
        };
    }
}
