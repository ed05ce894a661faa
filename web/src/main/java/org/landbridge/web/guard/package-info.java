/**
 * What stands at the door of the server: problem details for every error, a limit on what is sent in, and headers that keep pages to themselves.
 */
@NullMarked
package org.landbridge.web.guard;

import org.jspecify.annotations.NullMarked;
