/** Tests of the router as a whole, on the small world of the model. */
@NullMarked
package org.landbridge.routing;

import org.jspecify.annotations.NullMarked;
