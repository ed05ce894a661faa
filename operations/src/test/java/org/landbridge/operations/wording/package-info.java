/** Tests of the package of the same name. */
@NullMarked
package org.landbridge.operations.wording;

import org.jspecify.annotations.NullMarked;
