package org.landbridge.app.house.crooked.routing.back;

import java.util.List;
import org.landbridge.app.house.crooked.routing.there.Going;

/** The other half of a cycle. */
public record Coming(List<Going> goings) {}
