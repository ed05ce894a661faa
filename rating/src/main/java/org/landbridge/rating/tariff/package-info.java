/**
 * Money: the price list compiled by tariff, pair, load unit and date; quantities of a cargo; dated exchange of currencies. Every amount is rounded half-up to the
 * minor unit once, on its own line.
 */
@NullMarked
package org.landbridge.rating.tariff;

import org.jspecify.annotations.NullMarked;
