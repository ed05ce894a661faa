package org.landbridge.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.landbridge.app.server.OpenStore;
import org.landbridge.app.server.WrongInput;
import org.landbridge.feeds.NetworkArchive;
import org.landbridge.feeds.NetworkReader;
import org.landbridge.feeds.ReadNetwork;
import org.landbridge.operations.NetworkDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: publishes a network of one's own, or the published one with another factor set. A bad one changes nothing. */
@Command(
        name = "import",
        description =
                "Publish a network folder or archive, or another set of emission factors; bad files change nothing.",
        footer = {"", "Stop a running demo first: it holds the data folder. Older versions are kept."})
final class ImportCommand implements Callable<Integer> {

    private static final String FACTORS = "emission-factors.csv";

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "Folder or zip archive of a network.")
    private @Nullable Path network;

    @Option(
            names = "--factors",
            paramLabel = "FILE",
            description = "Emission factors in the form of emission-factors.csv, put in the published network.")
    private @Nullable Path factors;

    @Mixin
    private DataFolderOption dataFolder = new DataFolderOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if ((network == null) == (factors == null)) {
            throw new WrongInput("name a network folder to import, or a file with --factors");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (network != null) {
            ReadNetwork read = NetworkReader.read(Commands.existing(network));
            if (!read.ok()) {
                NoticeText.print(read.notices(), out);
                out.printf("%s was not imported: %s; nothing was changed%n", network, NoticeText.count(read.notices()));
                return 1;
            }
        }
        byte[] factorRows = factors == null ? new byte[0] : Files.readAllBytes(Commands.existing(factors));
        try (OpenStore store = OpenStore.open(dataFolder.settings())) {
            NetworkDesk desk = store.networkDesk();
            NetworkArchive archive =
                    network == null ? store.published().withFile(FACTORS, factorRows) : NetworkArchive.of(network);
            String label = String.valueOf((network == null ? factors : network));
            return switch (desk.publish(archive, label)) {
                case NetworkDesk.Publication.Refused refused -> {
                    NoticeText.print(refused.notices(), out);
                    out.printf("not imported: %s; nothing was changed%n", NoticeText.count(refused.notices()));
                    yield 1;
                }
                case NetworkDesk.Publication.Published published -> {
                    NoticeText.print(published.notices(), out);
                    out.printf(
                            "imported as version %s; it answers from now on%n",
                            published.version().version());
                    yield 0;
                }
            };
        }
    }
}
