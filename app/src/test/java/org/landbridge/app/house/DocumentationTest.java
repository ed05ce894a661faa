package org.landbridge.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents point at is there, down to the classes that ARCHITECTURE.md walks past. */
class DocumentationTest {

    @TempDir
    private Path folder;

    @Test
    void everyLinkOfTheProjectLeadsSomewhere() {
        assertThat(new Links(Checkout.ofThisProject()).broken()).isEmpty();
    }

    @Test
    void noticesLinksThatLeadNowhere() throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/there.md"), "# Rooms & words, 2nd part\n");
        Files.writeString(folder.resolve("README.md"), """
                [good](docs/there.md), [good too](docs/there.md#rooms--words-2nd-part), [outside](https://example.org/x)
                [no file](docs/Gone.java) [no heading](docs/there.md#cellar) ![no picture](docs/gone.png "Title")
                <img src="docs/gone.svg"> [outside the project](../secret.md) `[code](is/not/a/link)`

                [listed]: docs/gone.txt

                ```
                [code](is/not/a/link/either)
                ```
                """);

        assertThat(new Links(new Checkout(folder)).broken())
                .containsExactly(
                        "README.md links to docs/Gone.java, which is not there",
                        "README.md links to docs/there.md#cellar, which is not there",
                        "README.md links to docs/gone.png, which is not there",
                        "README.md links to docs/gone.svg, which is not there",
                        "README.md links to ../secret.md, which is not there",
                        "README.md links to docs/gone.txt, which is not there");
    }
}
