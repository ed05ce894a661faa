package org.landbridge.routing;

/**
 * What one search came to, for benchmarks.
 *
 * @param ways in the front
 * @param labels partial ways made
 * @param truncated the label budget ran out
 */
public record SearchFigures(int ways, int labels, boolean truncated) {}
