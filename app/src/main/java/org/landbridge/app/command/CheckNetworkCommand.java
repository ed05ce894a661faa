package org.landbridge.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.landbridge.feeds.NetworkReader;
import org.landbridge.feeds.ReadNetwork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check-network}: everything wrong with a network folder. Ends with 1 when it cannot be used. */
@Command(
        name = "check-network",
        description = "List everything wrong with a network folder or archive, with file and line.",
        footer = {"", "The files are described in docs/network-format.md; export-network writes a folder to start from."
        })
final class CheckNetworkCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Folder or zip archive.")
    private Path network = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ReadNetwork read = NetworkReader.read(Commands.existing(network));
        PrintWriter out = spec.commandLine().getOut();
        NoticeText.print(read.notices(), out);
        if (read.ok()) {
            var content = read.getNetwork().content();
            out.printf(
                    "%s can be used: %d places, %d facilities, %d services, %d rates%n",
                    network,
                    content.places().size(),
                    content.facilities().size(),
                    content.services().size(),
                    content.rates().size());
            return 0;
        }
        out.printf("%s cannot be used: %s%n", network, NoticeText.count(read.notices()));
        return 1;
    }
}
