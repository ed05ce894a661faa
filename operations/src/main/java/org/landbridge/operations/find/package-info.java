/** Finds things by what people type: codes, names in three scripts, beginnings, and names with a slip of the finger. */
@NullMarked
package org.landbridge.operations.find;

import org.jspecify.annotations.NullMarked;
