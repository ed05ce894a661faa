/**
 * The timetable as flat arrays: services as templates with day sets, opening hours, time zones, and the overlay of what changed since
 * publication. No departure is expanded by day, so the arrays are as large for ten weeks as for ten years but for one bit a day in each
 * distinct day set.
 *
 * <p>All times are minutes UTC since midnight UTC of the network's first day ({@code int}, so about four thousand years); all days are
 * counted from the network's first day, which is day 0. A departure is the pair (service, day), where the day is the local date of departure from the
 * first call. Its time at a call is {@code day * 1440 + relative minute}; the relative minutes of a service change only where a zone on its
 * way changes its offset, and each stretch of days without such a change is a <em>period</em> of the service.
 *
 * <p>One class owns each layout and draws it in its comment: {@link org.landbridge.routing.timetable.Timetable} the services,
 * {@link org.landbridge.routing.timetable.DaySets} the days, {@link org.landbridge.routing.timetable.Zones} the offsets,
 * {@link org.landbridge.routing.timetable.OpenTimes} the hours, {@link org.landbridge.routing.timetable.Overlay} the changes.
 */
@NullMarked
package org.landbridge.routing.timetable;

import org.jspecify.annotations.NullMarked;
