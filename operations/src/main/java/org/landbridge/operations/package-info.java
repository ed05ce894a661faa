/**
 * The desks: what people do with freight. Each public method of a desk is one piece of work and, where it
 * changes something, one transaction.
 */
@NullMarked
package org.landbridge.operations;

import org.jspecify.annotations.NullMarked;
