package org.landbridge.app.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.Reason;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Place;
import org.landbridge.operations.PublishedNetwork;
import org.landbridge.operations.wording.Formats;
import org.landbridge.operations.wording.Wording;

/** An answer as text for a terminal: a table of ways, under each its legs and reasons, then what else there is and what is not offered. */
final class AnswerText {

    private final PublishedNetwork published;
    private final Network network;
    private final Wording wording;
    private final Formats formats;
    private final PrintWriter out;

    AnswerText(PublishedNetwork published, Wording wording, PrintWriter out) {
        this.published = published;
        this.network = published.network();
        this.wording = wording;
        this.formats = wording.formats();
        this.out = out;
    }

    /**
     * Prints an answer.
     *
     * @param all every option instead of the short list
     */
    void print(RouteAnswer answer, boolean all) {
        question(answer.request());
        boolean illustrative =
                switch (answer) {
                    case RouteAnswer.Found found -> found(found, all);
                    case RouteAnswer.NoRoute none -> noRoute(none);
                };
        notOffered(answer);
        out.println();
        if (illustrative) {
            out.println(wording.text("answer.illustrative"));
        }
        Map<String, String> parts = published.partVersions();
        out.println(wording.text(
                "answer.versions",
                Map.of(
                        "network",
                        published.version(),
                        "tariffs",
                        parts.getOrDefault("tariffs", ""),
                        "factors",
                        parts.getOrDefault("factors", ""),
                        "exchange",
                        parts.getOrDefault("exchange", ""))));
        out.flush();
    }

    private void question(RouteRequest request) {
        Cargo cargo = request.cargo();
        String units = cargo.loadUnit().isLoose()
                ? wording.text("answer.loose", Map.of("volume", cargo.volume()))
                : wording.text(
                        "answer.units",
                        Map.of("count", cargo.units(), "unit", cargo.loadUnit().names()));
        String asked = wording.text(
                "answer.question",
                Map.of(
                        "from",
                        nameOf(request.origin().id(), request.origin().place()),
                        "to",
                        nameOf(request.destination().id(), request.destination().place()),
                        "mass",
                        cargo.grossMass(),
                        "goods",
                        cargo.goods().names(),
                        "units",
                        units));
        String when =
                switch (request.timing()) {
                    case Timing.ReadyAt ready ->
                        wording.text(
                                "answer.ready",
                                Map.of(
                                        "date",
                                        moment(
                                                ready.readyAt(),
                                                request.origin().place().zone())));
                    case Timing.ArriveBy by ->
                        wording.text(
                                "answer.arriveBy",
                                Map.of(
                                        "date",
                                        moment(
                                                by.arriveBy(),
                                                request.destination().place().zone())));
                };
        out.println(wording.text("answer.also", Map.of("one", asked, "other", when)));
        out.println();
    }

    private boolean found(RouteAnswer.Found found, boolean all) {
        List<Integer> shown =
                all ? IntStream.range(0, found.options().size()).boxed().toList() : found.shortList();
        List<Itinerary> ways =
                shown.stream().map(i -> found.options().get(i).itinerary()).toList();
        List<String> numbers = shown.stream().map(i -> Integer.toString(i + 1)).toList();
        List<List<Reason>> reasons =
                shown.stream().map(i -> found.options().get(i).reasons()).toList();
        boolean illustrative = ways(numbers, ways, reasons);
        int hidden = found.options().size() - shown.size();
        if (hidden > 0) {
            out.println(wording.text("answer.more", Map.of("count", hidden)));
        }
        if (!found.alternatives().isEmpty()) {
            out.println();
            out.println(wording.text("answer.alternatives"));
            illustrative |= ways(
                    found.alternatives().stream()
                            .map(other -> wording.via(other.via()))
                            .toList(),
                    found.alternatives().stream()
                            .map(RouteAnswer.Alternative::itinerary)
                            .toList(),
                    found.alternatives().stream()
                            .map(other -> List.of(other.reason()))
                            .toList());
        }
        for (RouteAnswer.Split split : found.splits()) {
            out.println();
            out.println(wording.text("answer.splits"));
            out.println("  "
                    + wording.sentence(
                            split.reason(), found.request().origin().place().zone()));
            boolean loose = found.request().cargo().loadUnit().isLoose();
            List<String> parts = IntStream.range(0, split.parts().size())
                    .mapToObj(i -> wording.text(
                            "answer.part",
                            Map.of(
                                    "units",
                                    loose ? 0 : split.units().get(i),
                                    "mass",
                                    org.landbridge.model.unit.Mass.ofKilograms(
                                            split.massKilograms().get(i)))))
                    .toList();
            illustrative |= ways(
                    parts,
                    split.parts(),
                    split.parts().stream().map(part -> List.<Reason>of()).toList());
        }
        return illustrative;
    }

    private boolean noRoute(RouteAnswer.NoRoute none) {
        out.println(wording.text("answer.none"));
        if (!none.changes().isEmpty()) {
            out.println(wording.text("answer.changes"));
            ZoneId zone = none.request().origin().place().zone();
            none.changes().forEach(change -> out.println("  " + wording.sentence(change.reason(), zone)));
        }
        return false;
    }

    private void notOffered(RouteAnswer answer) {
        if (answer.notOffered().isEmpty()) {
            return;
        }
        out.println();
        out.println(wording.text("answer.notOffered"));
        TextTable table = new TextTable(List.of(false, false));
        ZoneId zone = answer.request().destination().place().zone();
        for (RouteAnswer.NotOffered missing : answer.notOffered()) {
            table.add(List.of("  " + wording.via(missing.via()), wording.sentence(missing.reason(), zone)));
        }
        table.lines().forEach(out::println);
    }

    /** A table of ways, the legs and reasons of each below its row; whether any rests on illustrative data. */
    private boolean ways(List<String> names, List<Itinerary> ways, List<List<Reason>> reasons) {
        TextTable table = new TextTable(List.of(false, false, false, true, true, true, true, false));
        table.add(List.of(
                wording.text("answer.no"),
                wording.text("answer.leaves"),
                wording.text("answer.arrives"),
                wording.text("answer.takes"),
                wording.text("answer.cost"),
                wording.text("answer.emission"),
                wording.text("answer.handlings"),
                wording.text("answer.channel")));
        boolean illustrative = false;
        for (int i = 0; i < ways.size(); i++) {
            Itinerary way = ways.get(i);
            illustrative |= way.illustrative();
            table.add(List.of(
                    names.get(i) + (way.illustrative() ? "*" : ""),
                    moment(way.departAt(), way.legs().getFirst().from().place().zone()),
                    moment(way.arriveAt(), way.legs().getLast().to().place().zone()),
                    formats.duration(way.duration()),
                    formats.roundedMoney(way.cost()),
                    formats.emission(way.emission().wellToWheelGrams()),
                    Integer.toString(way.handlings()),
                    channels(way)));
        }
        List<String> lines = table.lines();
        out.println(lines.getFirst());
        for (int i = 0; i < ways.size(); i++) {
            out.println(lines.get(i + 1));
            for (Step.Leg leg : ways.get(i).legs()) {
                out.println("     " + leg(leg));
            }
            List<String> said = new ArrayList<>();
            ZoneId zone = ways.get(i).legs().getLast().to().place().zone();
            for (Reason reason : reasons.get(i)) {
                said.add(wording.sentence(reason, zone));
            }
            if (!said.isEmpty()) {
                String together = said.getFirst();
                for (String one : said.subList(1, said.size())) {
                    together = wording.text("answer.also", Map.of("one", together, "other", one));
                }
                out.println("     > " + together);
            }
        }
        return illustrative;
    }

    private String leg(Step.Leg leg) {
        return wording.text(
                "answer.leg",
                Map.of(
                        "mode",
                        wording.mode(leg.mode()),
                        "service",
                        leg.service() == null
                                ? wording.text("answer.truck")
                                : leg.service().names(),
                        "from",
                        name(leg.from()),
                        "departs",
                        moment(leg.departAt(), leg.from().place().zone()),
                        "to",
                        name(leg.to()),
                        "arrives",
                        moment(leg.arriveAt(), leg.to().place().zone())));
    }

    private String channels(Itinerary way) {
        List<String> names = way.channelIds().stream()
                .map(id -> wording.name(network.getChannel(id).names()))
                .toList();
        return String.join(", ", names);
    }

    private String name(Step.Point point) {
        Names names = point.facility() == null
                ? point.place().names()
                : point.facility().names();
        return wording.name(names);
    }

    private String nameOf(String id, Place place) {
        return network.findFacility(id)
                .map(facility -> wording.name(facility.names()))
                .orElseGet(() -> wording.name(place.names()));
    }

    private String moment(Instant instant, ZoneId zone) {
        return formats.dateTime(instant, zone);
    }
}
