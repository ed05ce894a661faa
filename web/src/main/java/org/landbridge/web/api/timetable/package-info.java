/**
 * The timetable as JSON: services with their calls and calendars, dated departures, and the string-lines of a channel.
 */
@NullMarked
package org.landbridge.web.api.timetable;

import org.jspecify.annotations.NullMarked;
