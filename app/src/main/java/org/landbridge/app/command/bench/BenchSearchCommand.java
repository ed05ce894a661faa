package org.landbridge.app.command.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.landbridge.feeds.NetworkReader;
import org.landbridge.model.network.Network;
import org.landbridge.routing.Router;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench search}: latency of the full front. */
@Command(
        name = "search",
        description =
                "Median and 99th percentile of the search for the full front, on the built-in network and on a generated one.")
final class BenchSearchCommand implements Callable<Integer> {

    @Option(
            names = "--searches",
            paramLabel = "N",
            defaultValue = "200",
            description = "Different questions per line. Default: 200.")
    private int searches;

    @Option(
            names = "--terminals",
            paramLabel = "N",
            defaultValue = "250",
            description = "Size of the generated network. Default: 250.")
    private int terminals;

    @Option(
            names = "--horizons",
            paramLabel = "DAYS",
            split = ",",
            defaultValue = "70,98",
            description = "Default: 70,98.")
    private List<Integer> horizons = List.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of network and questions. Default: 1.")
    private long seed;

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<SearchBench.Line> lines = new ArrayList<>();
        Network xining = NetworkReader.builtIn("xining").getNetwork();
        Router router = SearchBench.routerFor(xining);
        for (int horizon : horizons) {
            lines.add(SearchBench.ofHub("xining", xining, router, searches, horizon, seed));
        }
        Network generated = GeneratedNetwork.of(xining, terminals, seed);
        Router generatedRouter = SearchBench.routerFor(generated);
        for (int horizon : horizons) {
            lines.add(SearchBench.ofGenerated(
                    "generated, " + terminals + " terminals, "
                            + generated.content().services().size() + " services",
                    generated,
                    generatedRouter,
                    searches,
                    horizon,
                    seed));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(lines));
        } else {
            table(out, lines);
        }
        return 0;
    }

    private void table(PrintWriter out, List<SearchBench.Line> lines) {
        out.printf(
                "Full front over arrival, cost, CO2e and handlings, one ready time; %d questions a line, seed %d, warm, one thread, %d processors.%n",
                searches, seed, Runtime.getRuntime().availableProcessors());
        out.printf(
                "%-46s %7s %9s %9s %9s %9s %7s %6s %8s %6s%n",
                "network", "horizon", "cpu p50", "cpu p99", "wall p50", "wall p99", "front", "most", "labels", "none");
        for (SearchBench.Line line : lines) {
            out.printf(
                    Locale.ROOT,
                    "%-46s %5d d %6.2f ms %6.2f ms %6.2f ms %6.2f ms %7.1f %6d %8.0f %6d%n",
                    line.network(),
                    line.horizonDays(),
                    line.cpuMedianMillis(),
                    line.cpuP99Millis(),
                    line.wallMedianMillis(),
                    line.wallP99Millis(),
                    line.frontMean(),
                    line.frontMax(),
                    line.labelsMean(),
                    line.unanswered());
            if (line.truncated() > 0) {
                out.printf("  %d of them hit the label budget: their fronts are not complete%n", line.truncated());
            }
        }
    }

    private static String json(List<SearchBench.Line> lines) {
        List<String> items = new ArrayList<>();
        for (SearchBench.Line line : lines) {
            items.add(String.format(
                    Locale.ROOT,
                    "{\"network\":\"%s\",\"horizonDays\":%d,\"searches\":%d,\"unanswered\":%d,\"cpuP50Ms\":%.3f,\"cpuP99Ms\":%.3f,"
                            + "\"wallP50Ms\":%.3f,\"wallP99Ms\":%.3f,\"frontMean\":%.2f,\"frontMax\":%d,\"labelsMean\":%.0f,\"truncated\":%d}",
                    line.network(),
                    line.horizonDays(),
                    line.searches(),
                    line.unanswered(),
                    line.cpuMedianMillis(),
                    line.cpuP99Millis(),
                    line.wallMedianMillis(),
                    line.wallP99Millis(),
                    line.frontMean(),
                    line.frontMax(),
                    line.labelsMean(),
                    line.truncated()));
        }
        return "[" + String.join(",\n ", items) + "]";
    }
}
