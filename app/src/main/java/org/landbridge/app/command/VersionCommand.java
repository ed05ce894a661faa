package org.landbridge.app.command;

import org.landbridge.feeds.NetworkArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code version}: of the program, the Java it runs on, and the network it answers from. */
@Command(name = "version", description = "Print the version of Landbridge and of the published network.")
final class VersionCommand implements Runnable {

    /** Of the program. */
    static final String TEXT = "Landbridge 0.1.0";

    @Mixin
    private DataFolderOption dataFolder = new DataFolderOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        NetworkArchive network = Networks.publishedFiles(dataFolder.settings());
        spec.commandLine()
                .getOut()
                .printf("%s%nJava %s%nnetwork %s%n", TEXT, System.getProperty("java.version"), network.version());
    }
}
