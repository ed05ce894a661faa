/** A room of the crooked house. */
@NullMarked
package org.landbridge.app.house.crooked.routing.search;

import org.jspecify.annotations.NullMarked;
