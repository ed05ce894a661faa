/** A room of the crooked house. */
@NullMarked
package org.landbridge.app.house.crooked.web;

import org.jspecify.annotations.NullMarked;
