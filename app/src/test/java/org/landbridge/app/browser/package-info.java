/**
 * The pages in a real Chromium, served by a real server over a database of its own. Without a browser on the machine these tests are skipped with a message;
 * with {@code LANDBRIDGE_BROWSER=required} its absence is a failure.
 */
@NullMarked
package org.landbridge.app.browser;

import org.jspecify.annotations.NullMarked;
