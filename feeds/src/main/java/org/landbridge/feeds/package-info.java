/**
 * The formats of others: one reader or writer each, turning files into the words of {@code model} and counted,
 * typed notices with file and line.
 */
@NullMarked
package org.landbridge.feeds;

import org.jspecify.annotations.NullMarked;
