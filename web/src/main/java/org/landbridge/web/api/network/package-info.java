/**
 * The network as JSON: its channels, gateways, facilities and lines as a map draws them, the sources its facts come from, the versions that were published.
 */
@NullMarked
package org.landbridge.web.api.network;

import org.jspecify.annotations.NullMarked;
