/**
 * Gateways, where cargo changes country or gauge, and the channels they make up.
 */
@NullMarked
package org.landbridge.model.border;

import org.jspecify.annotations.NullMarked;
