package org.landbridge.app.command;

import java.util.concurrent.Callable;
import org.landbridge.app.server.RunningServer;
import org.landbridge.app.server.Settings;
import org.landbridge.app.server.WrongInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: everything on this machine, with the built-in network. */
@Command(
        name = "demo",
        description = "Start Landbridge on this machine: own database, built-in network, browser and API on 127.0.0.1.")
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "Default: 8080.")
    private int port;

    @Mixin
    private DataFolderOption dataFolder = new DataFolderOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        if (port < 1 || port > 65_535) {
            throw new WrongInput("--port " + port + " is no port; choose one of 1024 to 65535");
        }
        Settings settings = dataFolder.settings();
        var out = spec.commandLine().getOut();
        long start = System.nanoTime();
        try (RunningServer server = RunningServer.start(settings, port)) {
            out.printf(
                    "Landbridge is at %s (started in %.1f s; data in %s). Ctrl-C stops it.%n",
                    server.address(), (System.nanoTime() - start) / 1e9, settings.dataFolder());
            out.flush();
            server.awaitStop();
        }
        return 0;
    }
}
