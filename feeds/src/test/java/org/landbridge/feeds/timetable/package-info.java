/** Tests of what the readers of foreign timetables share. */
@NullMarked
package org.landbridge.feeds.timetable;

import org.jspecify.annotations.NullMarked;
