package org.landbridge.web.api;

/**
 * With what an answer was found; the same versions and the same question give the same answer.
 *
 * @param network version of the whole network
 * @param tariffs of the price list in it
 * @param factors of the emission factors
 * @param exchangeRates of the currency table
 */
public record VersionsJson(String network, String tariffs, String factors, String exchangeRates) {}
