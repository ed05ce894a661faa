/**
 * What people choose from while they type: places, goods, load units.
 */
@NullMarked
package org.landbridge.web.api.find;

import org.jspecify.annotations.NullMarked;
