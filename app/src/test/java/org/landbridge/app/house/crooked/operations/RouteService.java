package org.landbridge.app.house.crooked.operations;

/** A layer for a name. */
final class RouteService {}
