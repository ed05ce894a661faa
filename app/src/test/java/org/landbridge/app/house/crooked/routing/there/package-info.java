/** A room of the crooked house. */
@NullMarked
package org.landbridge.app.house.crooked.routing.there;

import org.jspecify.annotations.NullMarked;
