/** A room of the crooked house. */
@NullMarked
package org.landbridge.app.house.crooked.model.service;

import org.jspecify.annotations.NullMarked;
