/** A room of the crooked house. */
@NullMarked
package org.landbridge.app.house.crooked.routing.back;

import org.jspecify.annotations.NullMarked;
