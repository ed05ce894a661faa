package org.landbridge.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.landbridge.feeds.NetworkArchive;
import org.landbridge.operations.ask.RouteQuery;

/** The built-in network, made ready once for all tests, a clock that stands still, and the question of the README. */
final class BuiltIn {

    static final NetworkArchive ARCHIVE = NetworkArchive.builtIn("xining");
    static final PublishedNetwork XINING = PublishedNetwork.of(ARCHIVE);

    /** Noon of 23 November 2026, UTC. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    static final RouteQuery GOJI = RouteQuery.of("xining", "moscow", "goji-dried", "20t")
            .withReady("2026-12-01")
            .withUnits("40HC");

    private BuiltIn() {}

    /** Another version of it: with a yuan twice as strong, whatever is priced in yuan costs twice the dollars. */
    static NetworkArchive withStrongYuan(Path folder) throws IOException {
        return with(folder, "currencies.csv", "(?m)^CNY,([0-9]{4}),[0-9.]+", "CNY,$1,3.50");
    }

    /** A version with errors: a train that is at the border before it left. */
    static NetworkArchive broken(Path folder) throws IOException {
        return with(folder, "calls.csv", "(?m)^(rail-xining-moscow-western,2,alashankou-rail),3,10:50", "$1,0,10:50");
    }

    private static NetworkArchive with(Path folder, String file, String pattern, String replacement)
            throws IOException {
        ARCHIVE.writeTo(folder);
        String text = Files.readString(folder.resolve(file));
        String changed = text.replaceAll(pattern, replacement);
        if (changed.equals(text)) {
            throw new IllegalArgumentException("nothing in " + file + " looks like " + pattern);
        }
        return ARCHIVE.withFile(file, changed.getBytes(StandardCharsets.UTF_8));
    }
}
