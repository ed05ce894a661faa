/**
 * What lies between two calls of a service: stretches of line with their distances, gateways crossed, days. Money and emissions both stand on it.
 */
@NullMarked
package org.landbridge.rating.leg;

import org.jspecify.annotations.NullMarked;
