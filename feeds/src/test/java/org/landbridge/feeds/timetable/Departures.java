package org.landbridge.feeds.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Facility;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Service;

/** Every departure of a network written out in moments: what must stay the same on the way through a foreign format. */
public final class Departures {

    private Departures() {}

    /** One line for each departure, such as {@code rail | xining+ 2026-12-01T00:00:00Z 2026-12-01T03:00:00Z -lanzhou |}. */
    public static Set<String> of(Network network) {
        return between(network, network.content().firstDay(), network.content().lastDay());
    }

    /** Those that leave their first call on a date from one to another, both included. */
    public static Set<String> between(Network network, LocalDate first, LocalDate last) {
        Set<String> lines = new TreeSet<>();
        for (Service service : network.content().services()) {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                if (service.runsOn(day)) {
                    lines.add(line(service, day));
                }
            }
        }
        return lines;
    }

    private static String line(Service service, LocalDate day) {
        StringBuilder line = new StringBuilder(service.mode().word());
        for (Call call : service.calls()) {
            line.append(' ')
                    .append(moment(call.facility(), day.plusDays(call.arriveDay()), call.arriveTime()))
                    .append(call.alight() ? " -" : " ")
                    .append(call.facility().id())
                    .append(call.board() ? "+ " : " ")
                    .append(moment(call.facility(), day.plusDays(call.departDay()), call.departTime()));
        }
        return line.toString();
    }

    private static String moment(Facility facility, LocalDate date, @Nullable LocalTime time) {
        if (time == null) {
            return "|";
        }
        Instant moment = date.atTime(time).atZone(facility.place().zone()).toInstant();
        return moment.toString();
    }
}
