package org.landbridge.rating.tariff;

import java.math.BigDecimal;
import java.util.List;
import org.landbridge.model.itinerary.CostLine;
import org.landbridge.model.network.Rate;
import org.landbridge.model.network.Rate.Basis;
import org.landbridge.model.unit.Money;
import org.landbridge.rating.rounding.HalfUp;

/**
 * The row that counts, or the rows alike but for their weight breaks, lowest first. With breaks the charge is the least of: chargeable mass at the row whose break
 * it has reached, and the whole of a higher break at that break's row. Immutable.
 */
final class RowChoice {

    private final List<Rate> rows;
    private final double[] amount;
    private final int[] currency;

    RowChoice(List<Rate> rows, Exchange exchange) {
        this.rows = rows;
        this.amount = new double[rows.size()];
        this.currency = new int[rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            amount[r] = rows.get(r).amount().doubleValue();
            currency[r] = exchange.indexOf(rows.get(r).currency());
        }
    }

    /** What a row is charged on: the mode, the distance and whole days of a leg. */
    record On(boolean byAir, long meters, int days) {
        /** A lift, or a day of standing. */
        static final On SPOT = new On(false, 0, 1);
    }

    Basis basis() {
        return rows.getFirst().basis();
    }

    /** The charge in minor units of the target. */
    long minor(Quantities quantities, On on, Conversion conversion) {
        if (rows.size() == 1 && rows.getFirst().fromKilograms() == 0) {
            double near = quantities.near(basis(), on.byAir(), on.meters(), on.days());
            long minor = conversion.minorIfSure(amount[0], near, currency[0]);
            return minor != HalfUp.UNSURE
                    ? minor
                    : conversion.minor(
                            rows.getFirst().amount(),
                            quantity(quantities, on),
                            rows.getFirst().currency());
        }
        BigDecimal quantity = quantity(quantities, on);
        int reached = reached(quantity);
        long least = Long.MAX_VALUE;
        for (int r = Math.max(0, reached); r < rows.size(); r++) {
            least = Math.min(least, minor(r, atRow(r, reached, quantity), conversion));
        }
        return least;
    }

    private BigDecimal quantity(Quantities quantities, On on) {
        return quantities.of(basis(), on.byAir(), on.meters(), BigDecimal.valueOf(on.days()));
    }

    /** The same as a line. */
    CostLine line(Quantities quantities, On on, Conversion conversion, String where) {
        BigDecimal quantity = quantity(quantities, on);
        int reached = reached(quantity);
        int best = Math.max(0, reached);
        long least = Long.MAX_VALUE;
        for (int r = best; r < rows.size(); r++) {
            BigDecimal charged = atRow(r, reached, quantity);
            long minor =
                    conversion.minor(rows.get(r).amount(), charged, rows.get(r).currency());
            if (minor < least) {
                least = minor;
                best = r;
            }
        }
        Rate rate = rows.get(best);
        return line(rate, atRow(best, reached, quantity), new Money(conversion.target(), least), conversion, where);
    }

    static CostLine line(Rate rate, BigDecimal quantity, Money amount, Conversion conversion, String where) {
        return new CostLine(
                rate.charge(),
                rate.id(),
                where,
                quantity,
                rate.basis(),
                rate.amount(),
                rate.currency(),
                conversion.text(rate.currency()),
                amount,
                rate.provenance().sources(),
                rate.provenance().illustrative());
    }

    /** The only row of a choice without breaks, or the first. */
    Rate rate() {
        return rows.getFirst();
    }

    /** Index of the highest break not above the quantity, -1 when it is below the lowest. */
    private int reached(BigDecimal quantity) {
        int reached = -1;
        if (basis() != Basis.KG) {
            return 0;
        }
        for (int r = 0; r < rows.size(); r++) {
            if (BigDecimal.valueOf(rows.get(r).fromKilograms()).compareTo(quantity) <= 0) {
                reached = r;
            }
        }
        return reached;
    }

    private BigDecimal atRow(int row, int reached, BigDecimal quantity) {
        return row == reached ? quantity : BigDecimal.valueOf(rows.get(row).fromKilograms());
    }

    private long minor(int row, BigDecimal quantity, Conversion conversion) {
        long minor = conversion.minorIfSure(amount[row], quantity.doubleValue(), currency[row]);
        return minor != HalfUp.UNSURE
                ? minor
                : conversion.minor(
                        rows.get(row).amount(), quantity, rows.get(row).currency());
    }
}
