package org.landbridge.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells people to type. */
class ReadmeTest {

    /** Words the script itself knows. */
    private static final Set<String> OF_THE_SCRIPT = Set.of("verify", "screenshots", "COMMAND");

    private static final Pattern COMMAND = Pattern.compile("\\./landbridge ([A-Za-z-]+)");

    @TempDir
    Path dataFolder;

    private static String readme() throws IOException {
        return Files.readString(Path.of("..", "README.md"));
    }

    @Test
    void namesOnlyCommandsThatThereAre() throws IOException {
        Set<String> known = Commands.commandLine(new ByteArrayOutputStream(), new ByteArrayOutputStream())
                .getSubcommands()
                .keySet();
        Set<String> named = new TreeSet<>();
        Matcher matcher = COMMAND.matcher(readme());
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        named.removeAll(OF_THE_SCRIPT);

        assertThat(named).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void asksAQuestionThatIsAnswered() throws IOException {
        List<String> lines = readme().lines()
                .filter(line -> line.startsWith("./landbridge route "))
                .toList();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            String[] words = line.substring("./landbridge ".length()).split(" ");
            String[] arguments = Arrays.copyOf(words, words.length + 2);
            arguments[words.length] = "--data-dir";
            arguments[words.length + 1] = dataFolder.toString();

            CommandRun run = CommandRun.of(arguments);

            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).contains("Western channel").contains("Central channel");
        }
    }
}
