package org.landbridge.model.itinerary;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.network.Rate;
import org.landbridge.model.unit.Money;

/**
 * One line of a price: quantity x unit amount, converted to the currency of the request.
 *
 * @param charge what is paid for
 * @param rateId the row of the price list
 * @param where facility, gateway or tariff the row belongs to
 * @param quantity how many of {@code basis}, such as 1 FEU, 240 kg, 2.5 unit-days
 * @param unitAmount per basis in {@code rateCurrency}
 * @param exchange text of the conversion such as {@code 1 USD = 7.20 CNY (2024)}, null when none was needed
 * @param amount in the currency of the request
 * @param sources of the rate
 */
public record CostLine(
        Rate.Charge charge,
        String rateId,
        String where,
        BigDecimal quantity,
        Rate.Basis basis,
        BigDecimal unitAmount,
        Currency rateCurrency,
        @Nullable String exchange,
        Money amount,
        List<String> sources,
        boolean illustrative) {

    public CostLine {
        sources = List.copyOf(sources);
    }
}
