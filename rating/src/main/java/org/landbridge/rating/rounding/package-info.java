/**
 * Exact rounding at the speed of doubles: the only arithmetic that money and emissions share.
 */
@NullMarked
package org.landbridge.rating.rounding;

import org.jspecify.annotations.NullMarked;
