/**
 * Localities and the facilities in them, their names in three languages, positions, opening hours, and where each fact comes from.
 */
@NullMarked
package org.landbridge.model.place;

import org.jspecify.annotations.NullMarked;
