package org.landbridge.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.landbridge.app.server.WrongInput;
import org.landbridge.feeds.NetworkArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export-network}: the published network as a folder of files, to look at or to change. */
@Command(name = "export-network", description = "Write the published network as a folder of CSV files.")
final class ExportNetworkCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A new or empty folder.")
    private Path folder = Path.of("");

    @Mixin
    private DataFolderOption dataFolder = new DataFolderOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder)) {
            if (!Files.isDirectory(folder)) {
                throw new WrongInput(folder + " is a file; name a new or empty folder");
            }
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new WrongInput(folder + " is not empty; name a new or empty folder");
                }
            }
        }
        NetworkArchive archive = Networks.publishedFiles(dataFolder.settings());
        archive.writeTo(folder);
        spec.commandLine().getOut().printf("network version %s written to %s%n", archive.version(), folder);
        return 0;
    }
}
