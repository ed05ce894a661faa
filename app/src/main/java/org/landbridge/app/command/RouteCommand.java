package org.landbridge.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.landbridge.app.server.WrongInput;
import org.landbridge.feeds.FeedReader;
import org.landbridge.feeds.NetworkReader;
import org.landbridge.feeds.ReadNetwork;
import org.landbridge.feeds.Severity;
import org.landbridge.feeds.gtfs.GtfsReader;
import org.landbridge.feeds.ssim.SsimReader;
import org.landbridge.feeds.timetable.Gazetteer;
import org.landbridge.feeds.timetable.ImportTerms;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Language;
import org.landbridge.operations.LiveNetwork;
import org.landbridge.operations.NetworkSnapshot;
import org.landbridge.operations.PublishedNetwork;
import org.landbridge.operations.RouteDesk;
import org.landbridge.operations.ask.FieldError;
import org.landbridge.operations.ask.RouteQuery;
import org.landbridge.operations.wording.Wording;
import org.landbridge.web.api.JsonText;
import org.landbridge.web.api.route.RouteJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code route}: what are my ways? Answers from the published network of the data folder, without a server or database. */
@Command(
        name = "route",
        description = "Find the ways for a consignment: when they arrive, what they cost and emit, and why these.",
        footer = {
            "",
            "Example: landbridge route --from xining --to moscow --goods goji-dried --mass 20t --unit 40HC --ready 2026-12-01"
        })
final class RouteCommand implements Callable<Integer> {

    private static final int MOST_NOTICES = 20;

    /** What {@code --network} can be. */
    enum Format {
        LANDBRIDGE,
        GTFS,
        SSIM
    }

    @Option(
            names = "--from",
            required = true,
            paramLabel = "PLACE",
            description = "Town or terminal: name in any language, id, UN/LOCODE or IATA code.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "PLACE", description = "The same.")
    private String to = "";

    @Option(names = "--goods", required = true, paramLabel = "GOODS", description = "Name, id or HS code.")
    private String goods = "";

    @Option(names = "--mass", required = true, paramLabel = "MASS", description = "Gross, such as 20t or 850kg.")
    private String mass = "";

    @Option(
            names = "--volume",
            paramLabel = "VOLUME",
            defaultValue = "",
            description = "Such as 45m3; else from the goods' density.")
    private String volume = "";

    @Option(
            names = {"--unit", "--units"},
            paramLabel = "UNIT",
            defaultValue = "",
            description = "Such as 40HC, 2x40HC, 40RF or loose; else chosen by goods and amount.")
    private String units = "";

    @Option(
            names = "--ready",
            paramLabel = "DATE",
            defaultValue = "",
            description = "Such as 2026-12-01 or 2026-12-01T14:00; else today.")
    private String ready = "";

    @Option(
            names = "--arrive-by",
            paramLabel = "DATE",
            defaultValue = "",
            description = "Latest arrival; then the latest departures are looked for.")
    private String arriveBy = "";

    @Option(
            names = "--window",
            paramLabel = "DAYS",
            defaultValue = "",
            description = "It may leave so many days later; leaving later counts as better.")
    private String window = "";

    @Option(
            names = "--temperature",
            paramLabel = "RANGE",
            defaultValue = "",
            description = "Such as 2..6 or any; else that of the goods.")
    private String temperature = "";

    @Option(names = "--shelf-life", paramLabel = "DAYS", defaultValue = "", description = "Else that of the goods.")
    private String shelfLife = "";

    @Option(
            names = "--allow",
            paramLabel = "WHAT",
            split = ",",
            description = "Only these modes, countries, gateways, channels or carriers.")
    private List<String> allow = List.of();

    @Option(names = "--exclude", paramLabel = "WHAT", split = ",", description = "None of these.")
    private List<String> exclude = List.of();

    @Option(names = "--currency", paramLabel = "CODE", defaultValue = "", description = "Else that of the network.")
    private String currency = "";

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            defaultValue = "",
            description = "How long the way may take. Default: 70.")
    private String horizon = "";

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "en, zh or ru. Default: en.")
    private Language language = Language.EN;

    @Option(names = "--all", description = "Show every option instead of the short list.")
    private boolean all;

    @Option(names = "--json", description = "Print the answer as JSON, as POST /api/v1/itineraries gives it.")
    private boolean json;

    @Option(
            names = "--network",
            paramLabel = "DIR",
            description = "Search a network folder or archive instead of the published one.")
    private @Nullable Path network;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "landbridge",
            description =
                    "Of --network: landbridge, gtfs or ssim. Timetables of others have no prices: costs are 0 and marked. Default: landbridge.")
    private Format format = Format.LANDBRIDGE;

    @Mixin
    private DataFolderOption dataFolder = new DataFolderOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Wording wording = Wording.in(language);
        PublishedNetwork published =
                network == null ? Networks.published(dataFolder.settings()) : read(Commands.existing(network));
        RouteQuery query = new RouteQuery(
                from,
                to,
                goods,
                mass,
                volume,
                units,
                ready,
                arriveBy,
                window,
                temperature,
                shelfLife,
                allow,
                exclude,
                currency,
                horizon,
                "");
        RouteDesk.Reply reply = new RouteDesk(LiveNetwork.of(published), Clock.systemUTC()).find(query);
        PrintWriter out = spec.commandLine().getOut();
        switch (reply) {
            case RouteDesk.Reply.NotUnderstood(List<FieldError> errors) -> throw new WrongInput(told(errors, wording));
            case RouteDesk.Reply.Answered answered -> {
                if (json) {
                    out.println(JsonText.of(RouteJson.tell(answered, query, language)));
                } else {
                    new AnswerText(published, wording, out).print(answered.answer(), all);
                }
            }
        }
        return 0;
    }

    /** A network folder or archive as it is, a timetable of others made into a network; what is wrong with it goes to the error output. */
    private PublishedNetwork read(Path path) {
        if (format == Format.LANDBRIDGE) {
            return Networks.own(path);
        }
        Network builtIn = NetworkReader.builtIn(NetworkSnapshot.BUILT_IN).getNetwork();
        ImportTerms terms = ImportTerms.like(builtIn, format.name().toLowerCase(Locale.ROOT));
        FeedReader reader =
                format == Format.GTFS ? new GtfsReader(terms) : new SsimReader(terms, Gazetteer.of(builtIn));
        ReadNetwork read = reader.read(path);
        PrintWriter err = spec.commandLine().getErr();
        NoticeText.print(
                read.notices().stream()
                        .filter(notice -> notice.severity() != Severity.INFO)
                        .limit(MOST_NOTICES)
                        .toList(),
                err);
        if (!read.ok()) {
            throw new WrongInput(path + " cannot be used: " + NoticeText.count(read.notices()));
        }
        return PublishedNetwork.unpublished(read.getNetwork());
    }

    /** One line for each field: the option it came by, what is wrong, what may have been meant. */
    private static String told(List<FieldError> errors, Wording wording) {
        StringBuilder text = new StringBuilder();
        for (FieldError error : errors) {
            text.append(text.isEmpty() ? "" : System.lineSeparator())
                    .append(option(error.field()))
                    .append(": ")
                    .append(wording.sentence(error));
            if (!error.suggestions().isEmpty()) {
                text.append(" (");
                text.append(String.join(
                        ", ",
                        error.suggestions().stream()
                                .map(near -> near.value() + " = " + wording.name(near.names()))
                                .toList()));
                text.append(")");
            }
        }
        return text.toString();
    }

    private static String option(FieldError.Field field) {
        return switch (field) {
            case FROM -> "--from";
            case TO -> "--to";
            case GOODS -> "--goods";
            case MASS -> "--mass";
            case VOLUME -> "--volume";
            case UNITS -> "--unit";
            case READY -> "--ready";
            case ARRIVE_BY -> "--arrive-by";
            case WINDOW -> "--window";
            case TEMPERATURE -> "--temperature";
            case SHELF_LIFE -> "--shelf-life";
            case ALLOW -> "--allow";
            case EXCLUDE -> "--exclude";
            case CURRENCY -> "--currency";
            case HORIZON -> "--horizon";
            case VERSION -> "--network";
        };
    }
}
