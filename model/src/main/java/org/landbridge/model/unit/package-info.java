/**
 * Quantities: one record for each, a whole number of the smallest unit inside, exact arithmetic, the unit in the component's name. Parsing accepts what
 * people type ("20t", "20,000 kg", "20 т", "20吨").
 */
@NullMarked
package org.landbridge.model.unit;

import org.jspecify.annotations.NullMarked;
