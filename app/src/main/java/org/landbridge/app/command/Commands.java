package org.landbridge.app.command;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.landbridge.app.command.bench.BenchCommand;
import org.landbridge.app.server.WrongInput;
import org.landbridge.model.place.Language;
import org.landbridge.store.server.StoreFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands under one name. Exit codes: 0 done, 1 failed, 2 wrongly asked. */
@Command(
        name = "landbridge",
        mixinStandardHelpOptions = true,
        version = VersionCommand.TEXT,
        synopsisSubcommandLabel = "COMMAND",
        description = "Plans, sells, runs and measures an inland hub's international freight channels.",
        subcommands = {
            DemoCommand.class,
            RouteCommand.class,
            PlacesCommand.class,
            CheckNetworkCommand.class,
            ImportCommand.class,
            ExportNetworkCommand.class,
            BenchCommand.class,
            VersionCommand.class,
            HelpCommand.class
        })
public final class Commands implements Runnable {

    /** Set, it shows where in the program an unexpected error happened. */
    static final String STACK_TRACE = "LANDBRIDGE_STACK_TRACE";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command line with all its commands, ready to run; it writes UTF-8 whatever the terminal's default is. */
    public static CommandLine commandLine(OutputStream out, OutputStream err) {
        return new CommandLine(new Commands())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Language.class, Commands::language)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(tellWhatWasWronglyAsked())
                .setExecutionExceptionHandler(tellWhatFailed());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command; landbridge --help lists them");
    }

    private static IParameterExceptionHandler tellWhatWasWronglyAsked() {
        return (e, arguments) -> {
            PrintWriter err = e.getCommandLine().getErr();
            err.println(firstLine(e));
            if (e instanceof UnmatchedArgumentException unmatched) {
                List<String> near = unmatched.getSuggestions();
                if (!near.isEmpty()) {
                    err.println("did you mean " + String.join(" or ", near.subList(0, Math.min(3, near.size()))) + "?");
                }
            }
            err.println("help: landbridge " + helpOf(e.getCommandLine()));
            return 2;
        };
    }

    private static IExecutionExceptionHandler tellWhatFailed() {
        return (e, line, parsed) -> {
            PrintWriter err = line.getErr();
            if (e instanceof WrongInput) {
                err.println(e.getMessage());
                return 2;
            }
            if (e instanceof StoreFailure || e instanceof UncheckedIOException) {
                err.println(e.getMessage());
            } else {
                err.println("something went wrong that should not: " + e + "; with " + STACK_TRACE
                        + "=1 in the environment it says where");
            }
            if (!System.getenv().getOrDefault(STACK_TRACE, "").isEmpty()) {
                e.printStackTrace(err);
            }
            return 1;
        };
    }

    private static String helpOf(CommandLine line) {
        return line.getParent() == null ? "--help" : line.getCommandName() + " --help";
    }

    /**
     * The path itself when something is there.
     *
     * @throws WrongInput when nothing is
     */
    static Path existing(Path path) {
        if (!Files.isReadable(path)) {
            throw new WrongInput(path + " is not there or cannot be read; name a folder or file that is");
        }
        return path;
    }

    private static Language language(String tag) {
        Language language = Language.of(tag);
        if (language == Language.EN && !tag.strip().toLowerCase(Locale.ROOT).startsWith("en")) {
            throw new CommandLine.TypeConversionException(
                    "'" + tag + "' is no language of Landbridge; write en, zh or ru");
        }
        return language;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
