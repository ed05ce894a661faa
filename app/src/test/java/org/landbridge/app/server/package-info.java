/** The server as a process of its own. */
@NullMarked
package org.landbridge.app.server;

import org.jspecify.annotations.NullMarked;
