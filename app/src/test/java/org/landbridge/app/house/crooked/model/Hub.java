package org.landbridge.app.house.crooked.model;

import org.landbridge.app.house.crooked.web.WindowEndpoint;

/** Ground floor, looks up to the roof. */
record Hub(WindowEndpoint window) {}
