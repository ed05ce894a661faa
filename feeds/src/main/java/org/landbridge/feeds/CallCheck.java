package org.landbridge.feeds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;

/** Checks that cargo can be loaded and discharged where a service says so, and that there is something to board for. */
final class CallCheck {

    private CallCheck() {}

    static void check(Draft draft) {
        for (Service service : draft.services().services().values()) {
            List<Row> rows = draft.services().rowsOf(service);
            List<Call> calls = service.calls();
            boolean used = false;
            boolean boarded = false;
            for (int i = 0; i < calls.size(); i++) {
                Call call = calls.get(i);
                used |= boarded && call.alight();
                boarded |= call.board();
                checkHandled(service, call, rows.get(i));
                boolean idle = (i == 0 && call.alight()) || (i == calls.size() - 1 && call.board());
                if (idle) {
                    rows.get(i)
                            .warn(
                                    Code.CALL_USELESS,
                                    i == 0 ? "alight" : "board",
                                    i == 0
                                            ? "nothing can be discharged at the first call of " + service.id()
                                                    + "; leave alight empty"
                                            : "nothing can be loaded at the last call of " + service.id()
                                                    + "; leave board empty");
                }
            }
            if (!used) {
                draft.services()
                        .services()
                        .row(service.id())
                        .error(
                                Code.CALL_USELESS,
                                "service_id",
                                "no cargo can use " + service.id()
                                        + ": nowhere can it board and later alight; write yes under board and alight in calls.csv");
            }
        }
    }

    private static void checkHandled(Service service, Call call, Row row) {
        if (!call.board() && !call.alight()) {
            return;
        }
        String lack = lack(service.mode(), call.facility());
        if (lack != null) {
            row.error(
                    Code.CALL_NOT_HANDLED,
                    call.board() ? "board" : "alight",
                    service.id() + " cannot load or discharge at "
                            + call.facility().id() + ": " + lack
                            + "; leave board and alight empty, or correct the facility");
        }
    }

    private static @Nullable String lack(Mode mode, Facility facility) {
        if (facility.kind() == FacilityKind.JUNCTION) {
            return "a junction is only passed";
        }
        return switch (mode) {
            case RAIL -> facility.gaugesMm().isEmpty() ? "no rail lies there" : null;
            case AIR -> facility.kind() == FacilityKind.AIRPORT ? null : "it is no airport";
            case SEA -> facility.kind() == FacilityKind.SEAPORT ? null : "it is no seaport";
            case ROAD -> null;
        };
    }
}
