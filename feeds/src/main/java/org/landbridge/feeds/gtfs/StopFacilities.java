package org.landbridge.feeds.gtfs;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.feeds.timetable.LawfulIds;
import org.landbridge.feeds.timetable.NetworkDraft;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.place.GeoPosition;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.OpeningHours;
import org.landbridge.model.place.Place;
import org.landbridge.model.service.Mode;

/** Makes a facility of each stop that a usable trip calls at, and a place of its station. */
final class StopFacilities {

    /** GTFS says nothing of countries; this is the code ISO 3166-1 leaves to users for it. */
    private static final String UNKNOWN_COUNTRY = "ZZ";

    private final GtfsFeed feed;
    private final NetworkDraft draft;
    private final int[] facilityOf;
    /** By stop and by station: the facilities there. */
    private final Map<Integer, List<Integer>> byStop = new HashMap<>();

    private int count;

    StopFacilities(GtfsFeed feed, NetworkDraft draft) {
        this.feed = feed;
        this.draft = draft;
        this.facilityOf = new int[feed.stops().size()];
        Arrays.fill(facilityOf, GtfsFeed.NONE);
    }

    void add() {
        List<EnumSet<Mode>> modes = modesByStop();
        LawfulIds placeIds = new LawfulIds();
        LawfulIds facilityIds = new LawfulIds();
        Map<Integer, Place> places = new HashMap<>();
        for (int stop = 0; stop < facilityOf.length; stop++) {
            if (modes.get(stop).isEmpty()) {
                continue;
            }
            GtfsFeed.Stop row = feed.stops().get(stop);
            int station = row.station() == GtfsFeed.NONE ? stop : row.station();
            Place place = places.get(station);
            if (place == null) {
                place = place(station, stop, placeIds);
                places.put(station, place);
                draft.addPlace(place);
            }
            Names names = names(stop, aliases(row));
            facilityOf[stop] = draft.addFacility(new Facility(
                    facilityIds.give(row.id(), "stop"),
                    place,
                    names,
                    kind(modes.get(stop)),
                    Set.of(),
                    new GeoPosition(row.latitude(), row.longitude()),
                    null,
                    null,
                    OpeningHours.ALWAYS,
                    true,
                    true,
                    draft.provenance()));
            byStop.computeIfAbsent(stop, any -> new ArrayList<>()).add(facilityOf[stop]);
            if (station != stop) {
                byStop.computeIfAbsent(station, any -> new ArrayList<>()).add(facilityOf[stop]);
            }
            count++;
        }
    }

    private List<EnumSet<Mode>> modesByStop() {
        List<EnumSet<Mode>> modes = new ArrayList<>(facilityOf.length);
        for (int i = 0; i < facilityOf.length; i++) {
            modes.add(EnumSet.noneOf(Mode.class));
        }
        GtfsStopTimes times = feed.stopTimes();
        for (int trip = 0; trip < feed.trips().size(); trip++) {
            if (times.isUsable(trip)) {
                Mode mode = feed.routes().get(feed.trips().get(trip).route()).mode();
                for (int row = times.firstRow(trip); row < times.endRow(trip); row++) {
                    modes.get(times.stop(row)).add(mode);
                }
            }
        }
        return modes;
    }

    private Place place(int station, int stop, LawfulIds ids) {
        GtfsFeed.Stop row = feed.stops().get(station);
        GtfsFeed.Stop placed = Double.isNaN(row.latitude()) ? feed.stops().get(stop) : row;
        ZoneId zone = row.zone();
        return new Place(
                ids.give("place-" + row.id(), "place"),
                names(station, List.of()),
                UNKNOWN_COUNTRY,
                new GeoPosition(placed.latitude(), placed.longitude()),
                zone == null ? feed.agencies().getFirst().zone() : zone,
                null,
                draft.provenance());
    }

    private static List<String> aliases(GtfsFeed.Stop row) {
        List<String> aliases = new ArrayList<>();
        aliases.add(row.id());
        if (!row.code().isEmpty() && !row.code().equals(row.id())) {
            aliases.add(row.code());
        }
        return aliases;
    }

    private Names names(int stop, List<String> aliases) {
        GtfsFeed.Stop row = feed.stops().get(stop);
        String platform = row.platform().isEmpty() || row.name().endsWith(row.platform()) ? "" : " " + row.platform();
        String name = row.name() + platform;
        String spoken = feed.info().language();
        String english = translated(stop, "en");
        String chinese = translated(stop, "zh");
        String russian = translated(stop, "ru");
        return new Names(
                english == null ? name : english,
                chinese == null && spoken.startsWith("zh") ? name : chinese,
                russian == null && spoken.startsWith("ru") ? name : russian,
                aliases);
    }

    private @Nullable String translated(int stop, String language) {
        for (Map.Entry<String, String> name :
                feed.names().getOrDefault(stop, Map.of()).entrySet()) {
            if (name.getKey().startsWith(language)) {
                return name.getValue();
            }
        }
        return null;
    }

    private static FacilityKind kind(Set<Mode> modes) {
        if (modes.contains(Mode.AIR)) {
            return FacilityKind.AIRPORT;
        }
        if (modes.contains(Mode.SEA)) {
            return FacilityKind.SEAPORT;
        }
        return modes.contains(Mode.RAIL) ? FacilityKind.RAIL_TERMINAL : FacilityKind.DRY_PORT;
    }

    int count() {
        return count;
    }

    /** Index of the stop's facility; {@link GtfsFeed#NONE} when no trip calls there. */
    int of(int stop) {
        return facilityOf[stop];
    }

    /** The facilities of a stop, or of all stops of a station. */
    List<Integer> at(int stop) {
        return byStop.getOrDefault(stop, List.of());
    }

    Map<String, String> idsByStop() {
        Map<String, String> ids = new HashMap<>();
        for (int stop = 0; stop < facilityOf.length; stop++) {
            if (facilityOf[stop] != GtfsFeed.NONE) {
                ids.put(
                        feed.stops().get(stop).id(),
                        draft.facility(facilityOf[stop]).id());
            }
        }
        return ids;
    }
}
