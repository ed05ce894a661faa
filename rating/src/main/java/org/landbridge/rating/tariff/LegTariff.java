package org.landbridge.rating.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.itinerary.CostLine;
import org.landbridge.model.network.Rate.Charge;
import org.landbridge.model.service.Mode;
import org.landbridge.rating.leg.ServiceLegs;

/**
 * What one load unit pays from one call of a service to another: freight or the minimum, the supplement of a reefer, and the charges of every gateway crossed
 * between (through rates are for carriage only, so these are always added). Rows count by the local date of departure from the boarding call. Immutable.
 */
public final class LegTariff {

    /** Answer of {@link #minor} where no row fits. */
    public static final long NO_RATE = -1;

    private static final int[] ALWAYS = {Integer.MIN_VALUE};

    private final String tariff;
    private final RateSteps freight;
    private final RateSteps minimum;
    private final RateSteps reefer;
    private final RateSteps subsidy;
    private final List<AtGateway> gateways;
    private final RowChoice.On on;
    private final int[] fromDay;

    private record AtGateway(String gatewayId, RateSteps charge) {}

    private LegTariff(
            String tariff,
            RateSteps freight,
            RateSteps minimum,
            RateSteps reefer,
            RateSteps subsidy,
            List<AtGateway> gateways,
            RowChoice.On on) {
        this.tariff = tariff;
        this.freight = freight;
        this.minimum = minimum;
        this.reefer = reefer;
        this.subsidy = subsidy;
        this.gateways = List.copyOf(gateways);
        this.on = on;
        this.fromDay = days(freight, minimum, reefer, gateways);
    }

    private static int[] days(RateSteps freight, RateSteps minimum, RateSteps reefer, List<AtGateway> gateways) {
        boolean dated = freight.count() + minimum.count() + reefer.count() > 3;
        for (AtGateway gateway : gateways) {
            dated |= gateway.charge().count() > 1;
        }
        if (!dated) {
            return ALWAYS;
        }
        TreeSet<Integer> days = new TreeSet<>();
        freight.addDays(days);
        minimum.addDays(days);
        reefer.addDays(days);
        gateways.forEach(gateway -> gateway.charge().addDays(days));
        return days.stream().mapToInt(Integer::intValue).toArray();
    }

    static LegTariff of(
            PriceList prices, ServiceLegs legs, int board, int alight, String from, String to, LoadUnit unit) {
        String tariff = legs.service().tariff();
        List<AtGateway> atGateways = new ArrayList<>();
        for (Gateway gateway : legs.gateways(board, alight)) {
            for (Charge charge : List.of(Charge.BORDER, Charge.GAUGE_CHANGE)) {
                RateSteps steps = prices.gateway(charge, gateway.id(), unit);
                if (!steps.isNever()) {
                    atGateways.add(new AtGateway(gateway.id(), steps));
                }
            }
        }
        return new LegTariff(
                tariff,
                prices.tariff(Charge.FREIGHT, tariff, from, to, unit),
                prices.tariff(Charge.MINIMUM, tariff, from, to, unit),
                prices.tariff(Charge.REEFER, tariff, from, to, unit),
                prices.tariff(Charge.SUBSIDY, tariff, from, to, unit),
                atGateways,
                new RowChoice.On(
                        legs.service().mode() == Mode.AIR, legs.meters(board, alight), legs.days(board, alight)));
    }

    /** Number of steps by date, at least 1. */
    public int steps() {
        return fromDay.length;
    }

    /** First epoch day of a step; {@link Integer#MIN_VALUE} for step 0. */
    public int fromDay(int step) {
        return fromDay[step];
    }

    /** The charge of a departure on a day in minor units, {@link #NO_RATE} when no freight row fits. */
    public long minor(int epochDay, Quantities quantities, boolean cooled, Conversion conversion) {
        RowChoice row = freight.on(epochDay);
        if (row == null) {
            return NO_RATE;
        }
        long sum = row.minor(quantities, on, conversion);
        RowChoice least = minimum.on(epochDay);
        if (least != null) {
            sum = Math.max(sum, least.minor(quantities, on, conversion));
        }
        RowChoice supplement = cooled ? reefer.on(epochDay) : null;
        if (supplement != null) {
            sum += supplement.minor(quantities, on, conversion);
        }
        for (AtGateway gateway : gateways) {
            RowChoice charge = gateway.charge().on(epochDay);
            if (charge != null) {
                sum += charge.minor(quantities, on, conversion);
            }
        }
        return sum;
    }

    /** The same as lines; none when no freight row fits. A minimum that exceeds the freight stands in its place. */
    public List<CostLine> lines(int epochDay, Quantities quantities, boolean cooled, Conversion conversion) {
        RowChoice row = freight.on(epochDay);
        if (row == null) {
            return List.of();
        }
        List<CostLine> lines = new ArrayList<>();
        lines.add(greater(
                row.line(quantities, on, conversion, tariff),
                minimum.on(epochDay),
                quantities,
                on,
                conversion,
                tariff));
        if (cooled) {
            addLine(lines, reefer.on(epochDay), quantities, conversion, tariff);
        }
        for (AtGateway gateway : gateways) {
            addLine(lines, gateway.charge().on(epochDay), quantities, conversion, gateway.gatewayId());
        }
        return lines;
    }

    /** What public bodies give back for a departure on a day; never part of the charge. */
    public List<CostLine> subsidyLines(int epochDay, Quantities quantities, Conversion conversion) {
        List<CostLine> lines = new ArrayList<>();
        addLine(lines, subsidy.on(epochDay), quantities, conversion, tariff);
        return lines;
    }

    /** Whether freight has a row on a day. */
    public boolean hasFreight(LocalDate departure) {
        return freight.on(Math.toIntExact(departure.toEpochDay())) != null;
    }

    /** Whether freight has a row on any day. */
    public boolean everHasFreight() {
        return !freight.isNever();
    }

    static CostLine greater(
            CostLine freight,
            @Nullable RowChoice minimum,
            Quantities quantities,
            RowChoice.On on,
            Conversion conversion,
            String tariff) {
        if (minimum == null) {
            return freight;
        }
        CostLine least = minimum.line(quantities, on, conversion, tariff);
        return least.amount().minor() > freight.amount().minor() ? least : freight;
    }

    private void addLine(
            List<CostLine> lines, @Nullable RowChoice row, Quantities quantities, Conversion conversion, String where) {
        if (row != null) {
            lines.add(row.line(quantities, on, conversion, where));
        }
    }
}
