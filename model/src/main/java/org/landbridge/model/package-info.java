/**
 * The words of the trade, as immutable values: what every room speaks and none of them owns. Sees the JDK and
 * JSpecify only, so that any room, tool or job can use it.
 */
@NullMarked
package org.landbridge.model;

import org.jspecify.annotations.NullMarked;
