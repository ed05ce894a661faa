package org.landbridge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {

    /** 2 is what a shell expects of a wrong command line; 0 would let a script go on. */
    @Test
    void refusesToRunWithoutACommand() {
        var told = new StringWriter();
        CommandLine line = Main.commandLine().setErr(new PrintWriter(told));

        assertThat(line.execute()).isEqualTo(2);
        assertThat(told.toString()).contains("name a command").contains("--help");
    }
}
