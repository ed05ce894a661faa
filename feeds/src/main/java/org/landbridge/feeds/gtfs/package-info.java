/**
 * GTFS schedules, in and out. {@link org.landbridge.feeds.gtfs.GtfsReader} reads a zip or folder into {@link org.landbridge.feeds.gtfs.GtfsFeed}, whose stop times
 * are int columns, and {@link org.landbridge.feeds.gtfs.GtfsToNetwork} makes a network of it; {@link org.landbridge.feeds.gtfs.GtfsWriter} writes a network's
 * timetable. What happens to every file and field of the reference stands in {@link org.landbridge.feeds.gtfs.GtfsReference} and in docs/gtfs.md.
 *
 * <p>Rows go from the archive through a byte counter, a strict UTF-8 decoder and the CSV parser into one reused {@link
 * org.landbridge.feeds.gtfs.GtfsRow}; no text is made of a field unless somebody keeps it. Everything is bounded by {@link
 * org.landbridge.feeds.gtfs.GtfsLimits}: a hostile archive ends in a notice, not in a full memory.
 */
@NullMarked
package org.landbridge.feeds.gtfs;

import org.jspecify.annotations.NullMarked;
