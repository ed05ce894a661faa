package org.landbridge.store.server;

/** Something outside the program keeps data from being stored: a locked folder, a full disk, a database that does not answer. The message says what to do. */
public final class StoreFailure extends RuntimeException {

    public StoreFailure(String message) {
        super(message);
    }

    public StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
