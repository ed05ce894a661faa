package org.landbridge.app;

import org.landbridge.app.command.Commands;

/** Where every start begins. Hands the command line to the command asked for; Spring starts only in commands that serve. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(Commands.commandLine(System.out, System.err).execute(args));
    }
}
