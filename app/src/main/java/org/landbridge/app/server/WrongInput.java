package org.landbridge.app.server;

/** What was asked cannot be done as it was put. The message says what to write instead. */
public final class WrongInput extends RuntimeException {

    public WrongInput(String message) {
        super(message);
    }
}
