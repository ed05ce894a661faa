/** The commands: each reads its options, asks the desks and prints. A command that serves nothing starts neither Spring nor a database. */
@NullMarked
package org.landbridge.app.command;

import org.jspecify.annotations.NullMarked;
