package org.landbridge.feeds;

/** How much a notice matters. */
public enum Severity {
    /** A journey planned on it would be wrong: nothing is published. */
    ERROR,
    /** Suspicious, or without effect: worth a look. */
    WARNING,
    /** Told for completeness. */
    INFO
}
