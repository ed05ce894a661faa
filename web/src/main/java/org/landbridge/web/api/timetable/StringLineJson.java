package org.landbridge.web.api.timetable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.service.Service;
import org.landbridge.operations.StringLine;
import org.landbridge.web.api.NamedJson;
import org.landbridge.web.api.Telling;

/**
 * Departures of a channel by distance and time, as dispatchers draw them.
 *
 * @param axis id of the service whose calls are the stations
 * @param axes services that can stand for the axis, the fullest first
 * @param stations by distance from the first
 * @param lines one for each departure that is under way between the dates
 */
public record StringLineJson(
        String channel,
        LocalDate from,
        LocalDate to,
        String axis,
        List<NamedJson> axes,
        List<StationJson> stations,
        List<LineJson> lines) {

    /**
     * A station of the axis.
     *
     * @param km from the first station
     * @param border whether it is a border station
     */
    public record StationJson(
            String id, String name, @Nullable String localName, String zone, BigDecimal km, boolean border) {}

    /**
     * One departure.
     *
     * @param direction {@code out} away from the first station, {@code back} towards it
     */
    public record LineJson(
            String service, String serviceName, LocalDate serviceDay, String direction, List<PassingJson> points) {}

    /** Where it is when, local time there; a stop gives two points. */
    public record PassingJson(String station, BigDecimal km, OffsetDateTime at) {}

    /** @param shownFrom lines that end before this moment are left out */
    static StringLineJson of(StringLine diagram, LocalDate from, LocalDate to, Instant shownFrom, Telling telling) {
        List<LineJson> lines = new ArrayList<>();
        for (StringLine.Line line : diagram.lines()) {
            if (line.points().getLast().at().isAfter(shownFrom)) {
                lines.add(line(line, telling));
            }
        }
        return new StringLineJson(
                diagram.channel().id(),
                from,
                to,
                diagram.axis().id(),
                diagram.axes().stream()
                        .map(service -> new NamedJson(service.id(), telling.name(service.names())))
                        .toList(),
                diagram.stations().stream()
                        .map(station -> station(station, telling))
                        .toList(),
                List.copyOf(lines));
    }

    private static StationJson station(StringLine.Station station, Telling telling) {
        Facility facility = station.facility();
        boolean border = facility.kind() == FacilityKind.BORDER_RAIL || facility.kind() == FacilityKind.BORDER_ROAD;
        return new StationJson(
                facility.id(),
                telling.name(facility.names()),
                telling.localName(facility.names(), facility.place().country()),
                facility.place().zone().getId(),
                km(station.distance().meters()),
                border);
    }

    private static LineJson line(StringLine.Line line, Telling telling) {
        Service service = line.departure().service();
        StringLine.Point first = line.points().getFirst();
        StringLine.Point last = line.points().getLast();
        return new LineJson(
                service.id(),
                telling.name(service.names()),
                line.departure().serviceDay(),
                first.distance().compareTo(last.distance()) <= 0 ? "out" : "back",
                line.points().stream()
                        .map(point -> new PassingJson(
                                point.facility().id(),
                                km(point.distance().meters()),
                                Telling.at(point.at(), point.facility().place())))
                        .toList());
    }

    private static BigDecimal km(long meters) {
        return BigDecimal.valueOf(meters, 3);
    }
}
