/** Tests of the way from requests to arrays and from ways to itineraries. */
@NullMarked
package org.landbridge.routing.engine;

import org.jspecify.annotations.NullMarked;
