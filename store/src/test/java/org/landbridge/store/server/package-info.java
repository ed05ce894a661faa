/** Tests of the data folder and the server in it. */
@NullMarked
package org.landbridge.store.server;

import org.jspecify.annotations.NullMarked;
