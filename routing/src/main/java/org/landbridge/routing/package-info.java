/**
 * Finds ways: a network and a request go in, itineraries with their reasons come out. Objects stop at the door
 * of the search, which sees flat arrays only.
 */
@NullMarked
package org.landbridge.routing;

import org.jspecify.annotations.NullMarked;
