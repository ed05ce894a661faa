package org.landbridge.routing.search;

import org.landbridge.routing.timetable.Timetable;

/** The working arrays of one search at a time: made once, used again and again, never by two threads at once. */
public final class Workspace {

    final Labels labels = new Labels();
    final Bag bag = new Bag(labels);
    final Targets targets = new Targets();
    final Agenda agenda = new Agenda();
    final Bounds bounds = new Bounds();
    final Bundles bundles = new Bundles();
    final int[] readyByMode = new int[Timetable.MODES];
    int[] egressFirst = {};
    int[] drayFirst = {};
}
