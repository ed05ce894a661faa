package org.landbridge.app.house.crooked.rating;

/** Keeps state in a class. */
final class Counter {

    static int rated;

    private Counter() {}
}
