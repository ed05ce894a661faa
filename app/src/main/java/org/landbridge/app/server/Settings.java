package org.landbridge.app.server;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.landbridge.store.server.DatabaseAddress;

/**
 * What an installation is told from outside.
 *
 * @param dataFolder where everything is kept
 * @param database of one's own, null = the embedded one in the data folder
 */
public record Settings(Path dataFolder, @Nullable DatabaseAddress database) {

    /** Names a database of one's own. */
    public static final String DATABASE_URL = "LANDBRIDGE_DATABASE_URL";

    /** Names the data folder where no option does. */
    public static final String DATA_DIR = "LANDBRIDGE_DATA_DIR";

    /**
     * From an option and the environment.
     *
     * @param dataDir the option, null = not given
     * @throws IllegalArgumentException when the database address cannot be read
     */
    public static Settings of(@Nullable Path dataDir, Map<String, String> environment) {
        String url = environment.getOrDefault(DATABASE_URL, "");
        return new Settings(
                dataDir == null ? dataFolder(environment, System.getProperty("os.name", "")) : dataDir,
                url.isBlank() ? null : databaseAddress(url));
    }

    private static DatabaseAddress databaseAddress(String url) {
        try {
            return DatabaseAddress.parse(url);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(DATABASE_URL + ": " + e.getMessage(), e);
        }
    }

    /** Where data of a user's programs is kept by the convention of his system. */
    static Path dataFolder(Map<String, String> environment, String system) {
        String named = environment.getOrDefault(DATA_DIR, "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        Path home = Path.of(System.getProperty("user.home", "."));
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("mac")) {
            return home.resolve("Library/Application Support/Landbridge");
        }
        if (os.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return local.isBlank()
                    ? home.resolve("AppData/Local/Landbridge")
                    : Path.of(local).resolve("Landbridge");
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        // by the XDG rules a relative path is to be ignored
        return xdg.startsWith("/") ? Path.of(xdg).resolve("landbridge") : home.resolve(".local/share/landbridge");
    }
}
