/**
 * The answer to a route request as JSON, and the endpoint that gives it. The same records are what the command line prints with {@code --json}.
 */
@NullMarked
package org.landbridge.web.api.route;

import org.jspecify.annotations.NullMarked;
