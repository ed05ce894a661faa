package org.landbridge.feeds;

import org.landbridge.model.network.LinkPaths;

/** Everything that is checked once the rows are read: the sound rows are looked at even when others are broken, so that one reading tells all. */
final class Checks {

    private Checks() {}

    static void run(Draft draft) {
        LinkPaths paths = LinkPaths.of(draft.links().values(), draft.gateways().values());
        MapCheck.check(draft, paths);
        CallCheck.check(draft);
        Heading heading = draft.heading();
        if (heading == null) {
            // Without the days of the timetable nothing can be said of dates.
            return;
        }
        ServiceDays days = new ServiceDays(heading.firstDay(), heading.lastDay());
        WayCheck.check(draft, paths, days);
        ClockCheck.check(draft, days);
        CalendarCheck.check(draft, days);
        RateCheck.check(draft, days);
    }
}
