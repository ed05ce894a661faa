/**
 * IATA SSIM chapter 7: schedules of airlines in fixed records of 200 bytes, read into services with the cargo capacity of their aircraft. The layout follows
 * published descriptions and samples; the standard itself is sold by IATA.
 *
 * <p>{@link org.landbridge.feeds.ssim.SsimReader} goes through the records, {@link org.landbridge.feeds.ssim.SsimLeg} is a leg as it stands in one, {@link
 * org.landbridge.feeds.ssim.SsimFlights} joins the legs of a flight and finds the day each of them departs and arrives.
 */
@NullMarked
package org.landbridge.feeds.ssim;

import org.jspecify.annotations.NullMarked;
