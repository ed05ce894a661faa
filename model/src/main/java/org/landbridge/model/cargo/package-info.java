/**
 * Goods, load units and the cargo of one consignment, with the limits and bans that hold for them.
 */
@NullMarked
package org.landbridge.model.cargo;

import org.jspecify.annotations.NullMarked;
