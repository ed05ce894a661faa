/** {@code bench}: commands that measure Landbridge on the machine they run on, with seeded inputs, so that anybody can repeat a figure of the documents. */
@NullMarked
package org.landbridge.app.command.bench;

import org.jspecify.annotations.NullMarked;
