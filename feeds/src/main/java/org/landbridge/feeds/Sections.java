package org.landbridge.feeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.network.Link;
import org.landbridge.model.network.LinkPaths;
import org.landbridge.model.place.Facility;
import org.landbridge.model.service.Mode;

/** Finds the links a service uses between two calls: those that {@code via} names, or the shortest chain by the gateways of the row. */
final class Sections {

    private final Entries<Link> links;
    private final Entries<Gateway> gateways;
    private final LinkPaths paths;

    /** What is looked for again and again: trains of many services go the same way. */
    private record Section(String from, String to, Mode mode, List<String> gateways) {}

    private final Map<Section, Optional<List<Link>>> found = new HashMap<>();

    Sections(Entries<Link> links, Entries<Gateway> gateways) {
        this.links = links;
        this.gateways = gateways;
        this.paths = LinkPaths.of(links.values(), gateways.values());
    }

    /** The chain of a row's section; empty, with a notice, when there is none. */
    List<Link> chain(Row row, Facility from, Facility to, Mode mode, List<Gateway> crossings) {
        List<String> via = row.list("via");
        if (!via.isEmpty()) {
            return named(row, via, from, to, mode);
        }
        if (row.broken()) {
            // A gateway or facility of the row is unknown: what is missing is told already.
            return List.of();
        }
        Optional<List<Link>> chain = found.computeIfAbsent(
                new Section(
                        from.id(),
                        to.id(),
                        mode,
                        crossings.stream().map(Gateway::id).toList()),
                section -> paths.findChain(from, to, mode, crossings));
        if (chain.isEmpty() && (links.hasBroken() || gateways.hasBroken())) {
            row.spoil();
        } else if (chain.isEmpty()) {
            tellMissing(row, from, to, mode, crossings);
        }
        return chain.orElse(List.of());
    }

    private List<Link> named(Row row, List<String> via, Facility from, Facility to, Mode mode) {
        List<Link> chain = new ArrayList<>();
        Facility at = from;
        for (String id : via) {
            Link link = row.referenceTo(id, "via", links);
            if (link == null) {
                return List.of();
            }
            boolean touches = link.from().id().equals(at.id()) || link.to().id().equals(at.id());
            if (!touches || link.mode() != mode) {
                row.error(
                        Code.CHAIN_BROKEN,
                        "via",
                        "link " + id + " goes by " + link.mode().word() + " between "
                                + link.from().id() + " and " + link.to().id() + "; a " + mode.word() + " link at "
                                + at.id() + " is needed here, name the links in order");
                return List.of();
            }
            chain.add(link);
            at = link.otherEnd(at);
        }
        if (!at.id().equals(to.id())) {
            row.error(
                    Code.CHAIN_BROKEN,
                    "via",
                    "the links end at " + at.id() + ", the call is at " + to.id() + "; add the links in between");
            return List.of();
        }
        return chain;
    }

    private void tellMissing(Row row, Facility from, Facility to, Mode mode, List<Gateway> crossings) {
        String section = from.id() + " to " + to.id();
        List<Link> shortest = paths.findShortest(from, to, mode).orElse(null);
        if (shortest == null) {
            row.error(
                    Code.CHAIN_MISSING,
                    "facility_id",
                    "no chain of " + mode.word() + " links leads from " + section
                            + "; add the links, and the gateways where it changes country or gauge");
            return;
        }
        List<String> crossed = new ArrayList<>();
        for (Link link : shortest) {
            paths.findGateway(link).ifPresent(gateway -> crossed.add(gateway.id()));
        }
        if (crossings.isEmpty()) {
            row.error(
                    Code.BORDER_WITHOUT_GATEWAY,
                    "gateway_id",
                    "from " + section + " every chain crosses a gateway, but the row names none; the shortest crosses "
                            + String.join(";", crossed));
        } else {
            row.error(
                    Code.GATEWAY_NOT_CROSSED,
                    "gateway_id",
                    "no chain from " + section + " crosses "
                            + String.join(
                                    ", then ",
                                    crossings.stream().map(Gateway::id).toList())
                            + " and no other; the shortest crosses "
                            + (crossed.isEmpty() ? "none" : String.join(";", crossed))
                            + ", correct gateway_id or write via");
        }
    }
}
