/**
 * The exact search over arrays: one cargo, one question, the whole set of non-dominated ways. It sees the timetable's arrays and the JDK only.
 *
 * <p>How it works: labels (partial ways) wait in a queue by the earliest time they could be at the destination; each one taken out boards the
 * next departures of the services at its facility. A label is dropped when another at the same facility and mode of arrival is at least as good in
 * everything however the way goes on (see {@link org.landbridge.routing.search.Bag}), or when a way already found beats the best that could become of it
 * (see {@link org.landbridge.routing.search.Bounds}). Later departures of a service are looked at one by one, only as long as
 * one of them might be better in anything.
 *
 * <p>What is promised, and so what a brute-force search must agree with, is written in {@code docs/routing.md}.
 */
@NullMarked
package org.landbridge.routing.search;

import org.jspecify.annotations.NullMarked;
