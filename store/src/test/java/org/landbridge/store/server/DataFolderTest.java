package org.landbridge.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @Test
    void isHeldByOneAtATimeAndSaysByWhom(@TempDir Path parent) {
        Path path = parent.resolve("not/yet/there");
        try (DataFolder folder = DataFolder.open(path)) {
            folder.sayWhere("http://127.0.0.1:8080");
            assertThatThrownBy(() -> DataFolder.open(path))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("in use by another Landbridge (process "
                            + ProcessHandle.current().pid() + ", http://127.0.0.1:8080)")
                    .hasMessageContaining("--data-dir");
        }
        try (DataFolder again = DataFolder.open(path)) {
            assertThat(again.path()).isEqualTo(path);
        }
    }

    @Test
    void saysWhenItCannotBeWritten(@TempDir Path parent) throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("cannot write in the data folder " + file.resolve("data"));
    }
}
