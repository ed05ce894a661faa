/** A room of the crooked house. */
@NullMarked
package org.landbridge.app.house.crooked.operations;

import org.jspecify.annotations.NullMarked;
