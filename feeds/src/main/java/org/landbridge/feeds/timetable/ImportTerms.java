package org.landbridge.feeds.timetable;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.network.EmissionFactor;
import org.landbridge.model.network.ExchangeRate;
import org.landbridge.model.network.Network;

/**
 * What a foreign timetable does not say and a network needs.
 *
 * @param networkId lawful id of the network made
 * @param currency in which costs are compared; they are all 0, since timetables have no prices
 * @param factorSet name and version of the emission factors
 * @param factors emission factors, by mode
 * @param exchangeRates of the currencies people may ask for
 * @param handlingMinutes from being available off one vehicle to being handed in for the next, 0 or more
 * @param from first day to keep; null = the first the timetable has
 * @param maxDays how many days are kept at most, 1 to 3,660
 */
public record ImportTerms(
        String networkId,
        Currency currency,
        String factorSet,
        List<EmissionFactor> factors,
        List<ExchangeRate> exchangeRates,
        int handlingMinutes,
        @Nullable LocalDate from,
        int maxDays) {

    /** Time to move a load unit between vehicles when nobody says otherwise: six hours, a plain assumption. */
    public static final int DEFAULT_HANDLING_MINUTES = 360;

    /** Two years: longer calendars are cut, with a notice. */
    public static final int DEFAULT_MAX_DAYS = 732;

    public ImportTerms {
        factors = List.copyOf(factors);
        exchangeRates = List.copyOf(exchangeRates);
        if (handlingMinutes < 0 || maxDays < 1 || maxDays > 3_660) {
            throw new IllegalArgumentException("handling of " + handlingMinutes + " minutes and " + maxDays
                    + " days; write 0 or more minutes and 1 to 3,660 days");
        }
    }

    /** The currency, exchange rates and emission factors of a network at hand, and plain assumptions for the rest. */
    public static ImportTerms like(Network network, String networkId) {
        Network.Content content = network.content();
        return new ImportTerms(
                networkId,
                content.currency(),
                content.factorSet(),
                content.emissionFactors(),
                content.exchangeRates(),
                DEFAULT_HANDLING_MINUTES,
                null,
                DEFAULT_MAX_DAYS);
    }

    public ImportTerms withHandlingMinutes(int minutes) {
        return new ImportTerms(networkId, currency, factorSet, factors, exchangeRates, minutes, from, maxDays);
    }

    public ImportTerms withDays(@Nullable LocalDate firstDay, int days) {
        return new ImportTerms(networkId, currency, factorSet, factors, exchangeRates, handlingMinutes, firstDay, days);
    }
}
