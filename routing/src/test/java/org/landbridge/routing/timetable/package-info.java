/** Tests of the arrays: days, hours, zones, departures, changes. */
@NullMarked
package org.landbridge.routing.timetable;

import org.jspecify.annotations.NullMarked;
