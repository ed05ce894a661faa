package org.landbridge.web.api.route;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.place.Language;
import org.landbridge.operations.PublishedNetwork;
import org.landbridge.operations.RouteDesk;
import org.landbridge.operations.ask.RouteQuery;
import org.landbridge.operations.wording.Wording;
import org.landbridge.web.api.ReasonJson;
import org.landbridge.web.api.Telling;
import org.landbridge.web.api.VersionsJson;

/**
 * The answer to a route request; what {@code POST /api/v1/itineraries} gives and {@code route --json} prints.
 *
 * @param itineraries the non-dominated set, earliest arrival first; empty when there is no way
 * @param shortList indices into {@code itineraries}: a few that stand for all
 * @param alternatives the best way through every channel and gateway that none of them uses
 * @param splits ways for a load too large for one departure
 * @param notOffered what one might expect and why it is missing
 * @param changes smallest changes of the request that would give an answer
 * @param versions with what it was found
 * @param request as it was understood
 * @param permalink path of the browser page that asks the same again, with the same versions
 */
public record RouteJson(
        List<ItineraryJson> itineraries,
        List<Integer> shortList,
        List<AlternativeJson> alternatives,
        List<SplitJson> splits,
        List<NotOfferedJson> notOffered,
        List<ChangeJson> changes,
        VersionsJson versions,
        RequestJson request,
        String permalink) {

    /** The best way through a channel or gateway that is not in the set, and what beats it. */
    public record AlternativeJson(ViaJson via, ItineraryJson itinerary, ReasonJson reason) {}

    /** A load over several departures. */
    public record SplitJson(List<PartJson> parts, ReasonJson reason) {}

    /** Units and cargo mass of one part, and its way. */
    public record PartJson(int units, long massKg, ItineraryJson itinerary) {}

    /** What is not offered, and why. */
    public record NotOfferedJson(ViaJson via, ReasonJson reason) {}

    /** A change that would give an answer; the link asks the changed question, null when it cannot be put as one. */
    public record ChangeJson(ReasonJson reason, @Nullable String permalink) {}

    /** Tells what the desk replied, with links that ask the same, or a changed question, again. */
    public static RouteJson tell(RouteDesk.Reply.Answered reply, RouteQuery asked, Language language) {
        RouteRequest understood = reply.answer().request();
        PublishedNetwork network = reply.network();
        Map<String, String> parts = network.partVersions();
        VersionsJson versions = new VersionsJson(
                network.version(),
                parts.getOrDefault("tariffs", ""),
                parts.getOrDefault("factors", ""),
                parts.getOrDefault("exchange", ""));
        Wording wording = Wording.in(language);
        ZoneId zone = understood.destination().place().zone();
        Telling telling = new Telling(network.network(), language, reason -> wording.sentence(reason, zone));
        return of(reply.answer(), versions, telling, new Permalink(asked, understood, network.version())::of);
    }

    /**
     * Tells an answer.
     *
     * @param permalinks the path of the page that asks a request
     */
    public static RouteJson of(
            RouteAnswer answer, VersionsJson versions, Telling telling, Function<RouteRequest, String> permalinks) {
        RequestJson request = RequestJson.of(answer.request(), telling);
        List<NotOfferedJson> notOffered = answer.notOffered().stream()
                .map(missing ->
                        new NotOfferedJson(ViaJson.of(missing.via(), telling), telling.reason(missing.reason())))
                .toList();
        String permalink = permalinks.apply(answer.request());
        return switch (answer) {
            case RouteAnswer.Found found ->
                new RouteJson(
                        found.options().stream()
                                .map(option -> ItineraryJson.of(option.itinerary(), option.reasons(), telling))
                                .toList(),
                        found.shortList(),
                        found.alternatives().stream()
                                .map(other -> new AlternativeJson(
                                        ViaJson.of(other.via(), telling),
                                        ItineraryJson.of(other.itinerary(), List.of(), telling),
                                        telling.reason(other.reason())))
                                .toList(),
                        found.splits().stream()
                                .map(split -> split(split, telling))
                                .toList(),
                        notOffered,
                        List.of(),
                        versions,
                        request,
                        permalink);
            case RouteAnswer.NoRoute none ->
                new RouteJson(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        notOffered,
                        none.changes().stream()
                                .map(change -> change(change, telling, permalinks))
                                .toList(),
                        versions,
                        request,
                        permalink);
        };
    }

    private static SplitJson split(RouteAnswer.Split split, Telling telling) {
        List<PartJson> parts = new java.util.ArrayList<>();
        for (int i = 0; i < split.parts().size(); i++) {
            Itinerary part = split.parts().get(i);
            parts.add(new PartJson(
                    split.units().get(i), split.massKilograms().get(i), ItineraryJson.of(part, List.of(), telling)));
        }
        return new SplitJson(List.copyOf(parts), telling.reason(split.reason()));
    }

    private static ChangeJson change(
            RouteAnswer.Change change, Telling telling, Function<RouteRequest, String> permalinks) {
        RouteRequest changed = change.changed();
        return new ChangeJson(telling.reason(change.reason()), changed == null ? null : permalinks.apply(changed));
    }
}
