/** The command line as a user meets it. */
@NullMarked
package org.landbridge.app.command;

import org.jspecify.annotations.NullMarked;
