package org.landbridge.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.landbridge.app.server.Settings;
import picocli.CommandLine.Option;

/** The option that says where everything is kept. */
final class DataFolderOption {

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = {
                "Where everything is kept.",
                "Else LANDBRIDGE_DATA_DIR, else the user's folder for data (Linux: ~/.local/share/landbridge)."
            })
    private @Nullable Path dataDir;

    Settings settings() {
        return Settings.of(dataDir, System.getenv());
    }
}
