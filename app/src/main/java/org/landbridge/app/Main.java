package org.landbridge.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Where every start begins. Reads the command line and hands it to the command asked for; Spring starts only in
 * commands that serve.
 */
@Command(
        name = "landbridge",
        mixinStandardHelpOptions = true,
        version = "Landbridge 0.1.0",
        description = "Plans, sells, runs and measures an inland hub's international freight channels.")
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs one command and ends the process with its exit code: 0 done, 1 failed, 2 wrongly asked. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line with all its commands, ready to parse. */
    static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command; landbridge --help lists them");
    }
}
