/** A room of the crooked house. */
@NullMarked
package org.landbridge.app.house.crooked.rating;

import org.jspecify.annotations.NullMarked;
