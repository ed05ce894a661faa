/**
 * A second opinion on the search: small random worlds in records of their own, and a search that tries every way of them by the text of
 * {@code docs/routing.md}. It shares no code with the engine; only {@link org.landbridge.routing.oracle.WorldArrays} knows both sides.
 */
@NullMarked
package org.landbridge.routing.oracle;

import org.jspecify.annotations.NullMarked;
