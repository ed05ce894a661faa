package org.landbridge.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandsTest {

    /** 2 is what a shell expects of a wrong command line; 0 would let a script go on. */
    @Test
    void refusesToRunWithoutACommand() {
        CommandRun run = CommandRun.of();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("name a command").contains("--help");
    }

    @Test
    void suggestsTheNearCommand() {
        CommandRun run = CommandRun.of("dmo");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("dmo").contains("did you mean demo");
    }

    @Test
    void refusesAPortThatIsNone() {
        CommandRun run = CommandRun.of("demo", "--port", "70000");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--port 70000 is no port").doesNotContain("\tat ");
    }
}
