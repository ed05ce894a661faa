/**
 * Where things are kept on this machine: the data folder with its lock, and the PostgreSQL server that runs inside it. The server comes with the product, is
 * unpacked on first use, listens on the loopback address only and lets nobody in without the password that lies beside its data.
 */
@NullMarked
package org.landbridge.store.server;

import org.jspecify.annotations.NullMarked;
