package org.landbridge.app.house.crooked.web;

import org.junit.jupiter.api.Test;

/** Uses a library that lives in no room. */
public final class WindowEndpoint {

    @Test
    void opens() {}
}
