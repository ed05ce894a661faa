/** What runs for long: the settings of an installation, the rooms wired together, and the server with its orderly start and stop. */
@NullMarked
package org.landbridge.app.server;

import org.jspecify.annotations.NullMarked;
