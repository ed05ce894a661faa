package org.landbridge.routing.search;

/** The working arrays of one search at a time: made once, used again and again, never by two threads at once. */
public final class Workspace {

    final Labels labels = new Labels();
    final Bag bag = new Bag(labels);
    final Targets targets = new Targets();
    final Agenda agenda = new Agenda();
    final Bounds bounds = new Bounds();
    final int[] readyByMode = new int[org.landbridge.routing.timetable.Timetable.MODES];
    int[] egressFirst = {};
    int[] drayFirst = {};
}
