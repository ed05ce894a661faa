package org.landbridge.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laws about files hold for this project, and each is seen to fail on files that break it. */
class SourcesTest {

    private static final SourceRules PROJECT = new SourceRules(Checkout.ofThisProject());

    @TempDir
    private Path folder;

    @Test
    void noFileIsLong() {
        assertThat(PROJECT.longFiles()).isEmpty();
    }

    @Test
    void noWorkIsPutOff() {
        assertThat(PROJECT.notesToSelf()).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(PROJECT.unexplainedPackages()).isEmpty();
    }

    @Test
    void pomsListTheArrowsOfTheHouse() {
        assertThat(PROJECT.wrongArrows()).isEmpty();
    }

    @Test
    void noticesAFileOfMoreThan600Lines() throws IOException {
        write("model/src/Fits.java", "\n".repeat(600));
        write("model/src/Long.java", "\n".repeat(601));
        write("model/target/Generated.java", "\n".repeat(9_000));

        assertThat(crooked().longFiles())
                .containsExactly("model/src/Long.java has 601 lines, at most 600; split it by idea");
    }

    @Test
    void noticesWorkPutOff() throws IOException {
        write("web/search.js", "// TO" + "DO later\n");
        write("web/SearchTest.java", "@Dis" + "abled\nclass SearchTest {}\n");
        write("web/Search.java", "/** The to-do list of a forwarder. */\n");

        assertThat(crooked().notesToSelf()).hasSize(2).allMatch(fault -> fault.contains("do it, or take it out"));
    }

    @Test
    void noticesAPackageThatDoesNotSayWhatItIs() throws IOException {
        write("model/src/main/java/said/A.java", "package said;\n");
        write(
                "model/src/main/java/said/package-info.java",
                "/** Quantities with their units, as whole numbers. */\npackage said;\n");
        write("model/src/main/java/brief/A.java", "package brief;\n");
        write("model/src/main/java/brief/package-info.java", "/** Things. */\npackage brief;\n");
        write("model/src/main/java/silent/A.java", "package silent;\n");

        assertThat(crooked().unexplainedPackages())
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("model/src/main/java/brief "),
                        fault -> assertThat(fault).startsWith("model/src/main/java/silent "));
    }

    @Test
    void noticesAnArrowThatIsNotInThePlan() throws IOException {
        for (Room room : Room.ALL) {
            write(
                    room.name() + "/pom.xml",
                    room.sees().stream()
                            .map(seen -> "<dependency><artifactId>landbridge-" + seen + "</artifactId></dependency>\n")
                            .collect(Collectors.joining()));
        }
        assertThat(crooked().wrongArrows()).isEmpty();

        write("feeds/pom.xml", "<artifactId>landbridge-model</artifactId><artifactId>landbridge-store</artifactId>");

        assertThat(crooked().wrongArrows())
                .singleElement()
                .asString()
                .startsWith("feeds/pom.xml names the rooms [model, store], the plan of the house [model]");
    }

    private SourceRules crooked() {
        return new SourceRules(new Checkout(folder));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
