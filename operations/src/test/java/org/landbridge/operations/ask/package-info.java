/** Tests of the package of the same name. */
@NullMarked
package org.landbridge.operations.ask;

import org.jspecify.annotations.NullMarked;
