/** Tests of the package of the same name. */
@NullMarked
package org.landbridge.operations.find;

import org.jspecify.annotations.NullMarked;
