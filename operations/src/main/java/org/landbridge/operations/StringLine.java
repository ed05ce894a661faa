package org.landbridge.operations;

import java.time.Instant;
import java.util.List;
import org.landbridge.model.border.Channel;
import org.landbridge.model.place.Facility;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Distance;

/**
 * Departures of a channel drawn by distance and time.
 *
 * @param axis the service whose calls are the stations of the distance axis
 * @param axes services that can stand for the axis, the fullest first
 * @param stations by distance from the first
 * @param lines one for each departure with two or more calls at these stations, by time
 */
public record StringLine(Channel channel, Service axis, List<Service> axes, List<Station> stations, List<Line> lines) {

    public StringLine {
        axes = List.copyOf(axes);
        stations = List.copyOf(stations);
        lines = List.copyOf(lines);
    }

    /** A facility at its distance along the axis. */
    public record Station(Facility facility, Distance distance) {}

    /** A departure as a line; where it stands at a station it has two points. */
    public record Line(Departure departure, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** Where it is when. */
    public record Point(Instant at, Distance distance, Facility facility) {}
}
