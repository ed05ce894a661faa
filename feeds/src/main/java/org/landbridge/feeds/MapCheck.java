package org.landbridge.feeds;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.network.Link;
import org.landbridge.model.network.LinkPaths;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.GeoPosition;
import org.landbridge.model.place.Place;
import org.landbridge.model.service.Mode;
import org.landbridge.model.unit.Distance;

/** Checks where things lie: positions against zones and places, links against great circles, gauges against facilities, gateways against their sides. */
final class MapCheck {

    /** Farthest that clock and sun lie apart in degrees of longitude, with room to spare: 44 in the west of China. */
    private static final double MAX_ZONE_DEGREES = 50;

    private static final Distance MAX_FROM_PLACE = Distance.ofKilometers(200);
    /** A link may be this much of its great circle: positions are those of towns, not of sidings. */
    private static final double LEAST_CIRCUITY = 0.97;
    /** By so much more may a link be too short, for the same reason. */
    private static final double POSITION_SLACK_KM = 5;

    private static final double GREAT_CIRCUITY = 3.5;
    /** Shorter links are not blamed for detours. */
    private static final double SHORT_LINK_KM = 50;
    /** When standard offsets are compared: any day does, since no zone moves by hours. */
    private static final Instant SOME_DAY = Instant.parse("2026-01-01T00:00:00Z");

    private final Draft draft;
    private final LinkPaths paths;

    private MapCheck(Draft draft, LinkPaths paths) {
        this.draft = draft;
        this.paths = paths;
    }

    static void check(Draft draft, LinkPaths paths) {
        MapCheck check = new MapCheck(draft, paths);
        check.checkPlaces();
        check.checkFacilities();
        check.checkLinks();
        check.checkGateways();
    }

    private void checkPlaces() {
        for (Place place : draft.places().values()) {
            double zoneLongitude =
                    place.zone().getRules().getStandardOffset(SOME_DAY).getTotalSeconds() / 240.0;
            double longitude = place.position().longitude();
            double latitude = place.position().latitude();
            if (degreesApart(longitude, zoneLongitude) <= MAX_ZONE_DEGREES) {
                continue;
            }
            Row row = draft.places().row(place.id());
            if (Math.abs(longitude) <= 90 && degreesApart(latitude, zoneLongitude) <= MAX_ZONE_DEGREES) {
                row.error(
                        Code.POSITION_SWAPPED,
                        "lat",
                        place.id() + " lies at lat " + latitude + ", lon " + longitude + ", far from its zone "
                                + place.zone() + ", and near it the other way round; swap lat and lon");
            } else {
                row.error(
                        Code.ZONE_IMPLAUSIBLE,
                        "time_zone",
                        place.id() + " lies at lon " + longitude + ", the clock of " + place.zone() + " is that of lon "
                                + Math.round(zoneLongitude) + "; correct time_zone or lon");
            }
        }
    }

    private static double degreesApart(double one, double other) {
        double apart = Math.abs(one - other) % 360;
        return Math.min(apart, 360 - apart);
    }

    private void checkFacilities() {
        for (Facility facility : draft.facilities().values()) {
            GeoPosition centre = facility.place().position();
            Distance apart = facility.position().greatCircleTo(centre);
            if (apart.compareTo(MAX_FROM_PLACE) <= 0) {
                continue;
            }
            Row row = draft.facilities().row(facility.id());
            double latitude = facility.position().latitude();
            double longitude = facility.position().longitude();
            boolean swapped = Math.abs(longitude) <= 90
                    && new GeoPosition(/* latitude= */ longitude, /* longitude= */ latitude)
                                    .greatCircleTo(centre)
                                    .compareTo(MAX_FROM_PLACE)
                            <= 0;
            if (swapped) {
                row.error(
                        Code.POSITION_SWAPPED,
                        "lat",
                        facility.id() + " lies " + apart + " from its place "
                                + facility.place().id() + ", and near it the other way round; swap lat and lon");
            } else {
                row.error(
                        Code.POSITION_FAR,
                        "lat",
                        facility.id() + " lies " + apart + " from its place "
                                + facility.place().id() + "; correct lat and lon, or name a place within "
                                + MAX_FROM_PLACE);
            }
        }
    }

    private void checkLinks() {
        for (Link link : draft.links().values()) {
            Row row = draft.links().row(link.id());
            boolean crossing = paths.findGateway(link).isPresent();
            if (link.from().id().equals(link.to().id())) {
                row.error(
                        Code.LINK_LOOP,
                        "to_facility",
                        link.id() + " ends where it begins, at " + link.from().id() + "; name its other end");
                continue;
            }
            checkLength(link, row);
            if (!crossing && LinkPaths.leavesUnion(link) && !draft.gateways().hasBroken()) {
                row.warn(
                        Code.LINK_WITHOUT_GATEWAY,
                        "to_facility",
                        link.id() + " leads from " + link.from().place().country() + " to "
                                + link.to().place().country()
                                + " by no gateway, so no service can use it; add a row to gateways.csv");
            }
            if (!crossing
                    && (link.mode() == Mode.RAIL || link.mode() == Mode.ROAD)
                    && link.country() == null
                    && !draft.gateways().hasBroken()) {
                row.warn(
                        Code.VALUE_MISSING,
                        "country",
                        link.id()
                                + " crosses no gateway and names no country, so its emissions are those of any; write the country");
            }
            if (!crossing && link.mode() == Mode.RAIL) {
                checkGauge(link, link.from(), row);
                checkGauge(link, link.to(), row);
            }
        }
    }

    private static void checkLength(Link link, Row row) {
        double kilometers = link.distance().kilometers();
        double greatCircle =
                link.from().position().greatCircleTo(link.to().position()).kilometers();
        if (kilometers < LEAST_CIRCUITY * greatCircle - POSITION_SLACK_KM) {
            row.error(
                    Code.LINK_TOO_SHORT,
                    "distance_km",
                    link.id() + " has " + link.distance() + ", the great circle " + Math.round(greatCircle)
                            + " km; correct the distance, or the positions of "
                            + link.from().id() + " and "
                            + link.to().id());
        }
        if (kilometers > SHORT_LINK_KM && kilometers > GREAT_CIRCUITY * greatCircle) {
            row.warn(
                    Code.LINK_CIRCUITOUS,
                    "distance_km",
                    link.id() + " has " + link.distance() + ", more than " + GREAT_CIRCUITY
                            + " times the great circle of " + Math.round(greatCircle)
                            + " km; check the distance and the positions");
        }
    }

    private static void checkGauge(Link link, Facility end, Row row) {
        Integer gauge = link.gaugeMm();
        if (gauge == null) {
            return;
        }
        if (!end.gaugesMm().contains(gauge)) {
            row.error(
                    Code.LINK_GAUGE,
                    "gauge_mm",
                    link.id() + " has " + gauge + " mm, its end " + end.id() + " has "
                            + (end.gaugesMm().isEmpty()
                                    ? "no rail"
                                    : end.gaugesMm().stream().sorted().toList() + " mm")
                            + "; correct one of them, or let the gauge change at a gateway");
        }
    }

    private void checkGateways() {
        Set<String> joined = new HashSet<>();
        for (Link link : draft.links().values()) {
            paths.findGateway(link).ifPresent(gateway -> joined.add(gateway.id()));
        }
        for (Gateway gateway : draft.gateways().values()) {
            Row row = draft.gateways().row(gateway.id());
            Facility sideA = gateway.sideA();
            Facility sideB = gateway.sideB();
            if (sideA.id().equals(sideB.id())) {
                row.error(
                        Code.GATEWAY_SIDES,
                        "facility_b",
                        "both sides of " + gateway.id() + " are " + sideA.id() + "; name the facing facility");
                continue;
            }
            boolean commonGauge = sideA.gaugesMm().stream().anyMatch(sideB.gaugesMm()::contains);
            if (gateway.mode() == Mode.RAIL && gateway.gaugeChange() == Gateway.GaugeChange.NONE && !commonGauge) {
                row.error(
                        Code.GATEWAY_SIDES,
                        "gauge_change",
                        gateway.id() + " changes no gauge, but " + sideA.id() + " and " + sideB.id()
                                + " have none in common; write reload or bogies, or correct gauges_mm of a side");
            }
            if (!joined.contains(gateway.id()) && !draft.links().hasBroken()) {
                row.warn(
                        Code.GATEWAY_WITHOUT_LINK,
                        "facility_b",
                        "no " + gateway.mode().word() + " link joins " + sideA.id() + " and " + sideB.id()
                                + ", so no service can cross " + gateway.id() + "; add one to links.csv");
            }
        }
    }
}
