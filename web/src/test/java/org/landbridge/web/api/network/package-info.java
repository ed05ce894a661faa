/** Tests of how the network is told. */
@NullMarked
package org.landbridge.web.api.network;

import org.jspecify.annotations.NullMarked;
