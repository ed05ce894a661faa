/**
 * What carriage costs: money, emissions and border time for a leg, each amount openable into the lines it came
 * from.
 */
@NullMarked
package org.landbridge.rating;

import org.jspecify.annotations.NullMarked;
