/** Claims about the package of the same name. */
@NullMarked
package org.landbridge.web.guard;

import org.jspecify.annotations.NullMarked;
