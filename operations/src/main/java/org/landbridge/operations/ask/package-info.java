/**
 * Reads a question as people type it ("20t", "1 дек", "兰州", "2x40HC") into a request the router can answer, or says field by field what cannot be understood
 * and what may have been meant.
 */
@NullMarked
package org.landbridge.operations.ask;

import org.jspecify.annotations.NullMarked;
