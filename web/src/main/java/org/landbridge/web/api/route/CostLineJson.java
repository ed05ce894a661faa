package org.landbridge.web.api.route;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.itinerary.CostLine;
import org.landbridge.web.api.MoneyJson;
import org.landbridge.web.api.Telling;

/**
 * One line of a price.
 *
 * @param charge what is paid for: {@code freight}, {@code handling}, {@code border} ...
 * @param rate row of the price list
 * @param where facility, gateway or tariff the row belongs to
 * @param whereName its name, the id itself for a tariff
 * @param quantity how many of {@code basis}
 * @param basis what is counted: {@code feu}, {@code kg}, {@code unit-day} ...
 * @param unitPrice per basis, in the currency of the price list
 * @param exchange how it was converted, null when it was not
 * @param amount in the currency of the request
 */
public record CostLineJson(
        String charge,
        String rate,
        String where,
        String whereName,
        BigDecimal quantity,
        String basis,
        MoneyJson unitPrice,
        @Nullable String exchange,
        MoneyJson amount,
        List<String> sources,
        boolean illustrative) {

    static CostLineJson of(CostLine line, Telling telling) {
        return new CostLineJson(
                line.charge().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                line.rateId(),
                line.where(),
                telling.nameOf(line.where()),
                line.quantity(),
                line.basis().word(),
                new MoneyJson(
                        line.unitAmount().toPlainString(), line.rateCurrency().getCurrencyCode()),
                line.exchange(),
                MoneyJson.of(line.amount()),
                line.sources(),
                line.illustrative());
    }
}
