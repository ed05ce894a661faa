/**
 * Tests of the readers: a small good network as text, and what is told when one cell of it is broken.
 */
@NullMarked
package org.landbridge.feeds;

import org.jspecify.annotations.NullMarked;
