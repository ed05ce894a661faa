package org.landbridge.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.landbridge.app.server.Settings;
import org.landbridge.app.server.WrongInput;
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
        try {
            return Settings.of(dataDir, System.getenv());
        } catch (IllegalArgumentException e) {
            throw new WrongInput(String.valueOf(e.getMessage()));
        }
    }
}
