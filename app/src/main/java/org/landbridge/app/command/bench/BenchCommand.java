package org.landbridge.app.command.bench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench}: measures on this machine. */
@Command(
        name = "bench",
        description = "Measure Landbridge on this machine.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = {BenchSearchCommand.class, BenchStartCommand.class})
public final class BenchCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to measure; landbridge bench --help lists it");
    }
}
