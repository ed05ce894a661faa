package org.landbridge.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkArchiveTest {

    private final GoodNetwork good = GoodNetwork.create();
    private final NetworkArchive archive = NetworkArchive.of(good.zip());

    @Test
    void givesTheSameBytesWhateverTheLineEndsAndTheOrderOfTheZip() {
        List<String> names = new ArrayList<>(good.files().keySet());
        Collections.reverse(names);
        Map<String, byte[]> others = new LinkedHashMap<>();
        for (String name : names) {
            String text = "\uFEFF" + good.text(name).replace("\n", "\r\n") + "\r\n\r\n";
            others.put("a folder/" + name, text.getBytes(StandardCharsets.UTF_8));
        }
        others.put("readme.txt", new byte[] {1, 2, 3});

        NetworkArchive other = NetworkArchive.of(GoodNetwork.zip(others));

        assertThat(other.bytes()).isEqualTo(archive.bytes());
        assertThat(other.version()).isEqualTo(archive.version());
    }

    @Test
    void givesTheSameBytesWhenReadBack(@TempDir Path folder) throws IOException {
        archive.writeTo(folder.resolve("network"));
        Files.write(folder.resolve("network.zip"), archive.bytes());

        assertThat(NetworkArchive.of(folder.resolve("network")).bytes()).isEqualTo(archive.bytes());
        assertThat(NetworkArchive.of(folder.resolve("network.zip")).bytes()).isEqualTo(archive.bytes());
    }

    @Test
    void readsIntoTheSameNetwork() {
        assertThat(NetworkReader.read(archive.bytes()).getNetwork().content())
                .isEqualTo(good.read().getNetwork().content());
    }

    @Test
    void namesItsVersionByTwelveHexadecimalDigits() {
        assertThat(archive.version()).matches("[0-9a-f]{12}");
    }

    @Test
    void changesTheVersionOfThePartThatChanged() {
        assertPart("rates.csv", "tariffs");
        assertPart("emission-factors.csv", "factors");
        assertPart("currencies.csv", "exchange");
        assertPart("calls.csv", "network");
        assertPart("network.csv", "network");
    }

    private void assertPart(String file, String part) {
        byte[] content = (good.text(file) + "# more\n").getBytes(StandardCharsets.UTF_8);
        NetworkArchive changed = archive.withFile(file, content);

        assertThat(changed.version()).isNotEqualTo(archive.version());
        Map<String, String> before = archive.partVersions();
        changed.partVersions().forEach((name, version) -> assertThat(version.equals(before.get(name)))
                .as(file + " changes " + part + " alone: " + name)
                .isEqualTo(!name.equals(part)));
        assertThat(before).containsOnlyKeys("network", "tariffs", "factors", "exchange");
    }

    @Test
    void refusesAFileThatNoNetworkHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.withFile("../rates.csv", new byte[0]))
                .withMessageContaining("a network has no file ../rates.csv");
    }

    @Test
    void refusesWhatCannotBeUnpacked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkArchive.of(new byte[] {1, 2, 3}))
                .withMessageContaining("not a zip archive");
    }

    @Test
    void keepsTheBuiltInNetworkForAStartOfOnesOwn(@TempDir Path folder) {
        NetworkArchive xining = NetworkArchive.builtIn("xining");
        xining.writeTo(folder);

        assertThat(NetworkArchive.of(folder).version()).isEqualTo(xining.version());
        assertThatIllegalArgumentException().isThrownBy(() -> NetworkArchive.builtIn("nowhere"));
    }
}
