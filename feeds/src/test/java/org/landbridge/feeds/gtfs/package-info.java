/** Tests of the GTFS reader and writer on feeds written as text. */
@NullMarked
package org.landbridge.feeds.gtfs;

import org.jspecify.annotations.NullMarked;
