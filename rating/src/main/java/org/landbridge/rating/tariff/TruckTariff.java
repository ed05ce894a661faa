package org.landbridge.rating.tariff;

import java.util.ArrayList;
import java.util.List;
import org.landbridge.model.itinerary.CostLine;

/** What one load unit pays a truck on demand: freight or the minimum, and the supplement of a reefer. Rows count by the day of the conversion. Immutable. */
public final class TruckTariff {

    private final String tariff;
    private final RateSteps freight;
    private final RateSteps minimum;
    private final RateSteps reefer;

    TruckTariff(String tariff, RateSteps freight, RateSteps minimum, RateSteps reefer) {
        this.tariff = tariff;
        this.freight = freight;
        this.minimum = minimum;
        this.reefer = reefer;
    }

    /**
     * The charge in minor units, {@link LegTariff#NO_RATE} when no freight row fits.
     *
     * @param meters by road
     * @param days begun on the way
     */
    public long minor(long meters, int days, Quantities quantities, boolean cooled, Conversion conversion) {
        int day = Math.toIntExact(conversion.asOf().toEpochDay());
        RowChoice.On on = new RowChoice.On(false, meters, days);
        RowChoice row = freight.on(day);
        if (row == null) {
            return LegTariff.NO_RATE;
        }
        long sum = row.minor(quantities, on, conversion);
        RowChoice least = minimum.on(day);
        if (least != null) {
            sum = Math.max(sum, least.minor(quantities, on, conversion));
        }
        RowChoice supplement = cooled ? reefer.on(day) : null;
        return supplement == null ? sum : sum + supplement.minor(quantities, on, conversion);
    }

    /** The same as lines; none when no freight row fits. */
    public List<CostLine> lines(long meters, int days, Quantities quantities, boolean cooled, Conversion conversion) {
        int day = Math.toIntExact(conversion.asOf().toEpochDay());
        RowChoice.On on = new RowChoice.On(false, meters, days);
        RowChoice row = freight.on(day);
        if (row == null) {
            return List.of();
        }
        List<CostLine> lines = new ArrayList<>();
        lines.add(LegTariff.greater(
                row.line(quantities, on, conversion, tariff), minimum.on(day), quantities, on, conversion, tariff));
        RowChoice supplement = cooled ? reefer.on(day) : null;
        if (supplement != null) {
            lines.add(supplement.line(quantities, on, conversion, tariff));
        }
        return lines;
    }
}
