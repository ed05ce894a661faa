/**
 * What the readers of foreign timetables share: a draft of a network that grows by stops and timed runs ({@link
 * org.landbridge.feeds.timetable.NetworkDraft}), the way from moments to local times on either side of a change of clocks ({@link
 * org.landbridge.feeds.timetable.LocalRuns}), sets of dates as calendar rules, lawful ids, and the terms a timetable comes without: prices, handling
 * times, emission factors. Also the way out as a spreadsheet.
 */
@NullMarked
package org.landbridge.feeds.timetable;

import org.jspecify.annotations.NullMarked;
