package org.landbridge.rating.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.itinerary.CostLine;
import org.landbridge.model.network.Rate.Charge;
import org.landbridge.model.unit.Money;

/** What one load unit pays in a facility: a lift, standing, the plug of a reefer. Rows count by the day of the conversion. Immutable. */
public final class FacilityTariff {

    private static final int MINUTES_PER_DAY = 1440;

    /** Places of a day written in a line: 1e-6 day is less than a tenth of a second. */
    private static final int DAY_PLACES = 6;

    private final String facilityId;
    private final Map<Charge, RateSteps> charges;

    FacilityTariff(String facilityId, Map<Charge, RateSteps> charges) {
        this.facilityId = facilityId;
        this.charges = new EnumMap<>(charges);
    }

    /** One lift in minor units; 0 when there is no row. */
    public long handlingMinor(Quantities quantities, Conversion conversion) {
        RowChoice row = on(Charge.HANDLING, conversion);
        return row == null ? 0 : row.minor(quantities, RowChoice.On.SPOT, conversion);
    }

    public List<CostLine> handlingLines(Quantities quantities, Conversion conversion) {
        RowChoice row = on(Charge.HANDLING, conversion);
        return row == null ? List.of() : List.of(row.line(quantities, RowChoice.On.SPOT, conversion, facilityId));
    }

    /**
     * Minor units for each day of standing after the free time, rounded half-up to a whole minor unit a day; 0 when there is no row.
     *
     * @param charge storage or plug
     */
    public long minorPerDay(Charge charge, Quantities quantities, Conversion conversion) {
        RowChoice row = on(charge, conversion);
        return row == null ? 0 : row.minor(quantities, RowChoice.On.SPOT, conversion);
    }

    /** Minutes not charged; 0 when there is no row. */
    public int freeMinutes(Charge charge, Conversion conversion) {
        RowChoice row = on(charge, conversion);
        return row == null ? 0 : row.rate().freeMinutes();
    }

    /** Lines of standing for a time: storage, and the plug of a reefer; a part that costs nothing has no line. */
    public List<CostLine> standingLines(long minutes, Quantities quantities, boolean plugged, Conversion conversion) {
        List<CostLine> lines = new ArrayList<>();
        addStanding(lines, Charge.STORAGE, minutes, quantities, conversion);
        if (plugged) {
            addStanding(lines, Charge.PLUG, minutes, quantities, conversion);
        }
        return lines;
    }

    private void addStanding(
            List<CostLine> lines, Charge charge, long minutes, Quantities quantities, Conversion conversion) {
        RowChoice row = on(charge, conversion);
        long charged = row == null ? 0 : minutes - row.rate().freeMinutes();
        if (row == null || charged <= 0) {
            return;
        }
        long perDay = row.minor(quantities, RowChoice.On.SPOT, conversion);
        long minor = roundHalfUp(Math.multiplyExact(perDay, charged), MINUTES_PER_DAY);
        BigDecimal days = BigDecimal.valueOf(charged)
                .divide(BigDecimal.valueOf(MINUTES_PER_DAY), DAY_PLACES, RoundingMode.HALF_UP);
        BigDecimal quantity = quantities.of(row.basis(), false, 0, days);
        lines.add(RowChoice.line(row.rate(), quantity, new Money(conversion.target(), minor), conversion, facilityId));
    }

    private static long roundHalfUp(long dividend, long divisor) {
        return Math.floorDiv(2 * dividend + divisor, 2 * divisor);
    }

    private @Nullable RowChoice on(Charge charge, Conversion conversion) {
        RateSteps steps = charges.getOrDefault(charge, RateSteps.NONE);
        return steps.on(Math.toIntExact(conversion.asOf().toEpochDay()));
    }
}
