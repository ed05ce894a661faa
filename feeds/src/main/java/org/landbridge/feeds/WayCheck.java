package org.landbridge.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.CustomsUnion;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.network.Link;
import org.landbridge.model.network.LinkPaths;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;

/** Walks the links of every service: each change of country or gauge must be at a gateway that the call names, and that is open when the service comes. */
final class WayCheck {

    private final Draft draft;
    private final LinkPaths paths;
    private final ServiceDays days;

    private WayCheck(Draft draft, LinkPaths paths, ServiceDays days) {
        this.draft = draft;
        this.paths = paths;
        this.days = days;
    }

    static void check(Draft draft, LinkPaths paths, ServiceDays days) {
        WayCheck check = new WayCheck(draft, paths, days);
        for (Service service : draft.services().services().values()) {
            check.checkService(service);
        }
    }

    private void checkService(Service service) {
        List<Row> rows = draft.services().rowsOf(service);
        Link last = null;
        for (int i = 1; i < service.calls().size(); i++) {
            Call call = service.calls().get(i);
            Row row = rows.get(i);
            List<String> crossed = new ArrayList<>();
            for (String id : call.linkIds()) {
                Link link = draft.links().value(id);
                if (link == null) {
                    continue;
                }
                Gateway gateway = paths.findGateway(link).orElse(null);
                if (gateway == null) {
                    checkBorder(service, link, row);
                    checkGauge(service, last, link, row);
                    last = link;
                } else {
                    crossed.add(gateway.id());
                    checkOpen(service, gateway, call, row);
                    last = null;
                }
            }
            checkNamed(service, call, crossed, row);
        }
    }

    private static void checkBorder(Service service, Link link, Row row) {
        String from = link.from().place().country();
        String to = link.to().place().country();
        if (from.equals(to) || (link.mode() != Mode.RAIL && link.mode() != Mode.ROAD)) {
            return;
        }
        String message = service.id() + " goes by " + link.id() + " from " + from + " to " + to
                + " where there is no gateway; add the gateway with its two sides, or go another way";
        if (CustomsUnion.joins(from, to)) {
            row.warn(Code.BORDER_WITHOUT_GATEWAY, "via", message);
        } else {
            row.error(Code.BORDER_WITHOUT_GATEWAY, "via", message);
        }
    }

    private static void checkGauge(Service service, @Nullable Link last, Link link, Row row) {
        if (last != null && link.mode() == Mode.RAIL && LinkPaths.gaugesDiffer(last, link)) {
            row.error(
                    Code.GAUGE_WITHOUT_GATEWAY,
                    "via",
                    service.id() + " comes by " + last.id() + " (" + last.gaugeMm() + " mm) and goes on by " + link.id()
                            + " (" + link.gaugeMm()
                            + " mm) without a gateway between them; add one where the gauge changes");
        }
    }

    private void checkNamed(Service service, Call call, List<String> crossed, Row row) {
        List<String> missing = new ArrayList<>(crossed);
        call.gatewayIds().forEach(missing::remove);
        List<String> idle = new ArrayList<>(call.gatewayIds());
        crossed.forEach(idle::remove);
        if (!missing.isEmpty()) {
            String message = service.id() + " crosses " + String.join(", ", missing) + " before "
                    + call.facility().id() + ", but gateway_id does not say so; add it";
            if (service.mode() == Mode.SEA) {
                row.warn(Code.BORDER_WITHOUT_GATEWAY, "gateway_id", message);
            } else {
                row.error(Code.BORDER_WITHOUT_GATEWAY, "gateway_id", message);
            }
        }
        if (!idle.isEmpty()) {
            row.error(
                    Code.GATEWAY_NOT_CROSSED,
                    "gateway_id",
                    "the links of " + service.id() + " before "
                            + call.facility().id() + " do not cross " + String.join(", ", idle)
                            + "; correct gateway_id or via");
        }
        if (missing.isEmpty() && idle.isEmpty() && !crossed.equals(call.gatewayIds())) {
            row.warn(
                    Code.GATEWAY_NOT_CROSSED,
                    "gateway_id",
                    service.id() + " crosses its gateways in the order " + String.join(";", crossed)
                            + "; write them so");
        }
    }

    private void checkOpen(Service service, Gateway gateway, Call call, Row row) {
        LocalDate opened = gateway.openedOn();
        LocalDate closed = gateway.closedOn();
        if (opened == null && closed == null) {
            return;
        }
        int count = 0;
        LocalDate first = null;
        for (LocalDate date : days.all(service)) {
            LocalDate there = date.plusDays(call.arriveDay());
            if ((opened != null && there.isBefore(opened)) || (closed != null && !there.isBefore(closed))) {
                count++;
                first = first == null ? date : first;
            }
        }
        if (first != null) {
            row.error(
                    Code.GATEWAY_CLOSED,
                    "gateway_id",
                    service.id() + " crosses " + gateway.id() + " while it is shut, on " + count
                            + " of its departures, the first on " + first + " (opened "
                            + (opened == null ? "ever" : opened) + ", closed "
                            + (closed == null ? "never" : closed) + "); correct first_run, last_run or the calendar");
        }
    }
}
