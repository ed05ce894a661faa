/** Claims about the package of the same name. */
@NullMarked
package org.landbridge.web.api;

import org.jspecify.annotations.NullMarked;
