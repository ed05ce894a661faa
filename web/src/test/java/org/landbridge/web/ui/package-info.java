/** Claims about the package of the same name. */
@NullMarked
package org.landbridge.web.ui;

import org.jspecify.annotations.NullMarked;
