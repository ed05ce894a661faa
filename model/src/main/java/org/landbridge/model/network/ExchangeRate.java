package org.landbridge.model.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.landbridge.model.place.Provenance;

/**
 * Units of a currency per US dollar from a day on, until the next row of the currency.
 *
 * @param from first day of the period
 * @param period as written: a year or a month
 * @param unitsPerUsd more than zero
 */
public record ExchangeRate(
        Currency currency, LocalDate from, String period, BigDecimal unitsPerUsd, Provenance provenance) {

    public ExchangeRate {
        if (unitsPerUsd.signum() <= 0) {
            throw new IllegalArgumentException("exchange rate of " + currency + " in " + period + " is " + unitsPerUsd
                    + "; it must be more than zero");
        }
    }
}
