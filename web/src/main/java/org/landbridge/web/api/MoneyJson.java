package org.landbridge.web.api;

import org.landbridge.model.unit.Money;

/**
 * An amount of money.
 *
 * @param amount decimal, as a string so that no reader rounds it
 * @param currency ISO 4217
 */
public record MoneyJson(String amount, String currency) {

    public static MoneyJson of(Money money) {
        return new MoneyJson(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }
}
