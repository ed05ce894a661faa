package org.landbridge.app.house.crooked.operations.util;

/** Lives in a package that could hold anything; nothing marks it for the null checker. */
final class Odds {}
