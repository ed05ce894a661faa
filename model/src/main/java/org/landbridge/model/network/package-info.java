/**
 * One version of a hub's network as a whole: everything a network folder says, by id and by index.
 */
@NullMarked
package org.landbridge.model.network;

import org.jspecify.annotations.NullMarked;
