package org.landbridge.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path HOME = Path.of(System.getProperty("user.home"));

    @Test
    void keepsDataWhereTheSystemKeepsDataOfItsUsers() {
        assertThat(Settings.dataFolder(Map.of(), "Linux")).isEqualTo(HOME.resolve(".local/share/landbridge"));
        assertThat(Settings.dataFolder(Map.of("XDG_DATA_HOME", "/data/ann"), "Linux"))
                .isEqualTo(Path.of("/data/ann/landbridge"));
        assertThat(Settings.dataFolder(Map.of(), "Mac OS X"))
                .isEqualTo(HOME.resolve("Library/Application Support/Landbridge"));
        assertThat(Settings.dataFolder(Map.of(), "Windows 11")).isEqualTo(HOME.resolve("AppData/Local/Landbridge"));
    }

    /** By the XDG rules. */
    @Test
    void ignoresARelativeXdgFolder() {
        assertThat(Settings.dataFolder(Map.of("XDG_DATA_HOME", "data"), "Linux"))
                .isEqualTo(HOME.resolve(".local/share/landbridge"));
    }

    @Test
    void theOptionWinsOverTheEnvironment() {
        Map<String, String> environment = Map.of("LANDBRIDGE_DATA_DIR", "/data/named");

        assertThat(Settings.of(Path.of("/data/option"), environment).dataFolder())
                .isEqualTo(Path.of("/data/option"));
        assertThat(Settings.of(null, environment).dataFolder()).isEqualTo(Path.of("/data/named"));
    }

    @Test
    void takesADatabaseOfOnesOwn() {
        var database = Settings.of(null, Map.of("LANDBRIDGE_DATABASE_URL", "postgresql://ann:secret@db/land"))
                .database();

        assertThat(database).isNotNull();
        assertThat(String.valueOf(database)).isEqualTo("postgresql://db/land as ann");
        assertThat(Settings.of(null, Map.of("LANDBRIDGE_DATABASE_URL", " ")).database())
                .isNull();
    }

    @Test
    void namesTheVariableThatCannotBeReadAndNotThePassword() {
        assertThatThrownBy(() -> Settings.of(null, Map.of("LANDBRIDGE_DATABASE_URL", "mysql://ann:secret@db/land")))
                .hasMessageContaining("LANDBRIDGE_DATABASE_URL")
                .hasMessageNotContaining("secret");
    }
}
