/**
 * The front door: reads the command line, chooses settings, wires the rooms together and starts what was asked
 * for.
 */
@NullMarked
package org.landbridge.app;

import org.jspecify.annotations.NullMarked;
