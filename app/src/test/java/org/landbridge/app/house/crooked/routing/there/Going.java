package org.landbridge.app.house.crooked.routing.there;

import org.landbridge.app.house.crooked.routing.back.Coming;

/** One half of a cycle. */
public record Going(Coming coming) {}
