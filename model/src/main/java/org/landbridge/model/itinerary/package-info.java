/**
 * What is asked (request) and what is answered (itineraries, alternatives, reasons).
 */
@NullMarked
package org.landbridge.model.itinerary;

import org.jspecify.annotations.NullMarked;
