package org.landbridge.routing.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Trucking;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.place.GeoPosition;
import org.landbridge.model.place.Place;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Distance;
import org.landbridge.routing.timetable.Timetable;

/** Where things are in one network: indices by id, countries each section passes, what a truck reaches. Immutable but for a cache. */
final class Geography {

    /** A facility in reach of a truck. */
    record Reach(int facility, int trucking, Distance road) {}

    /** Two facilities in reach of a truck. */
    record Dray(int from, int to, int trucking, Distance road) {}

    private final Network network;
    private final Map<String, Integer> facilityIndex = new HashMap<>();
    private final Map<String, Integer> placeIndex = new HashMap<>();
    private final Map<String, Integer> gatewayIndex = new HashMap<>();
    private final Map<String, Integer> countryIndex = new HashMap<>();
    private final int[] facilityCountry;
    /** Countries of the links of the section that leads to a call. */
    private final List<int[]> sectionCountries = new ArrayList<>();

    private final List<Dray> drays = new ArrayList<>();
    private final Map<GeoPosition, List<Reach>> reachCache = new ConcurrentHashMap<>();

    Geography(Network network) {
        this.network = network;
        List<Facility> facilities = network.content().facilities();
        facilityCountry = new int[facilities.size()];
        for (int f = 0; f < facilities.size(); f++) {
            facilityIndex.put(facilities.get(f).id(), f);
            facilityCountry[f] = countryOf(facilities.get(f).place().country());
        }
        network.content().places().forEach(place -> placeIndex.put(place.id(), placeIndex.size()));
        network.content().gateways().forEach(gateway -> gatewayIndex.put(gateway.id(), gatewayIndex.size()));
        for (Service service : network.content().services()) {
            for (Call call : service.calls()) {
                sectionCountries.add(call.linkIds().stream()
                        .map(id -> network.getLink(id).country())
                        .filter(country -> country != null)
                        .mapToInt(this::countryOf)
                        .distinct()
                        .toArray());
            }
        }
        findDrays(facilities);
    }

    private int countryOf(String country) {
        return countryIndex.computeIfAbsent(country, c -> countryIndex.size());
    }

    private void findDrays(List<Facility> facilities) {
        List<Integer> byLatitude = new ArrayList<>();
        for (int f = 0; f < facilities.size(); f++) {
            if (handles(facilities.get(f))) {
                byLatitude.add(f);
            }
        }
        byLatitude.sort(
                Comparator.comparingDouble(f -> facilities.get(f).position().latitude()));
        List<Trucking> rows = network.content().trucking();
        for (int t = 0; t < rows.size(); t++) {
            if (rows.get(t).scope() != Trucking.Scope.DRAYAGE) {
                continue;
            }
            // A degree of latitude is 111 km; 110 keeps the window on the safe side.
            double window = rows.get(t).maxDistance().kilometers() / 110 + 0.01;
            for (int i = 0; i < byLatitude.size(); i++) {
                for (int j = i + 1; j < byLatitude.size(); j++) {
                    Facility one = facilities.get(byLatitude.get(i));
                    Facility other = facilities.get(byLatitude.get(j));
                    if (other.position().latitude() - one.position().latitude() > window) {
                        break;
                    }
                    addDray(byLatitude.get(i), byLatitude.get(j), t, one, other);
                }
            }
        }
        drays.sort(Comparator.comparingInt(Dray::from).thenComparingInt(Dray::to));
    }

    private void addDray(int from, int to, int trucking, Facility one, Facility other) {
        Trucking row = network.content().trucking().get(trucking);
        Distance direct = one.position().greatCircleTo(other.position());
        if (direct.compareTo(row.maxDistance()) <= 0
                && one.place().country().equals(other.place().country())) {
            Distance road = row.roadDistance(direct);
            drays.add(new Dray(from, to, trucking, road));
            drays.add(new Dray(to, from, trucking, road));
        }
    }

    /** Whether cargo is loaded and discharged there between services: not at a door of one's own, not at a junction. */
    static boolean handles(Facility facility) {
        return !facility.kind().isSite() && facility.kind() != FacilityKind.JUNCTION;
    }

    int facility(String id) {
        return indexOf(facilityIndex, id, "facility");
    }

    int gateway(String id) {
        return indexOf(gatewayIndex, id, "gateway");
    }

    private static int indexOf(Map<String, Integer> index, String id, String what) {
        Integer found = index.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no " + what + " " + id + " in this network");
        }
        return found;
    }

    /** Zone of a place, in the timetable's numbers. */
    int zoneOf(Timetable timetable, Place place) {
        return timetable.placeZone(indexOf(placeIndex, place.id(), "place"));
    }

    int countryCount() {
        return countryIndex.size();
    }

    /** Index of a country, or -1 when nothing of the network lies in it. */
    int country(String code) {
        return countryIndex.getOrDefault(code, -1);
    }

    int countryOfFacility(int facility) {
        return facilityCountry[facility];
    }

    int[] countriesToCall(int call) {
        return sectionCountries.get(call);
    }

    List<Dray> drays() {
        return drays;
    }

    /** Facilities that door trucks reach from a position within its country, nearest first; one entry for each trucking row. */
    List<Reach> reachFrom(Place place, GeoPosition position) {
        return reachCache.computeIfAbsent(position, p -> findReach(place.country(), p));
    }

    private List<Reach> findReach(String country, GeoPosition position) {
        List<Reach> found = new ArrayList<>();
        List<Facility> facilities = network.content().facilities();
        List<Trucking> rows = network.content().trucking();
        for (int f = 0; f < facilities.size(); f++) {
            Facility facility = facilities.get(f);
            if (!handles(facility) || !facility.place().country().equals(country)) {
                continue;
            }
            Distance direct = position.greatCircleTo(facility.position());
            for (int t = 0; t < rows.size(); t++) {
                Trucking row = rows.get(t);
                if (row.scope() == Trucking.Scope.FIRST_LAST_MILE && direct.compareTo(row.maxDistance()) <= 0) {
                    found.add(new Reach(f, t, row.roadDistance(direct)));
                }
            }
        }
        found.sort(Comparator.comparing(Reach::road).thenComparingInt(Reach::facility));
        return List.copyOf(found);
    }
}
