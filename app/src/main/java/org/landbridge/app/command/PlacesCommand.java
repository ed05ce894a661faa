package org.landbridge.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.landbridge.app.server.WrongInput;
import org.landbridge.model.itinerary.Endpoint;
import org.landbridge.model.place.Language;
import org.landbridge.operations.LiveNetwork;
import org.landbridge.operations.PlaceDesk;
import org.landbridge.operations.PublishedNetwork;
import org.landbridge.operations.find.Match;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code places}: towns and terminals by any of their names. */
@Command(name = "places", description = "Find towns and terminals by name in any language, code or id.")
final class PlacesCommand implements Callable<Integer> {

    private static final int MOST = 20;

    @Parameters(paramLabel = "QUERY", description = "Such as moscow, 兰州, Алматы, XNN or CNXNT.")
    private String query = "";

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "en, zh or ru. Default: en.")
    private Language language = Language.EN;

    @Mixin
    private DataFolderOption dataFolder = new DataFolderOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PublishedNetwork published = Networks.published(dataFolder.settings());
        List<Match<Endpoint>> found = new PlaceDesk(LiveNetwork.of(published)).search(query, MOST);
        if (found.isEmpty()) {
            throw new WrongInput("no place or terminal is called '" + query + "'");
        }
        TextTable table = new TextTable(List.of(false, false, false, false));
        for (Match<Endpoint> match : found) {
            Endpoint end = match.found();
            table.add(
                    switch (end) {
                        case Endpoint.Door door ->
                            List.of(
                                    end.id(),
                                    door.place().names().in(language),
                                    door.place().country(),
                                    "town");
                        case Endpoint.AtFacility at ->
                            List.of(
                                    end.id(),
                                    at.facility().names().in(language),
                                    end.place().country(),
                                    at.facility().kind().word());
                    });
        }
        PrintWriter out = spec.commandLine().getOut();
        table.lines().forEach(out::println);
        return 0;
    }
}
