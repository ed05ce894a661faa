package org.landbridge.feeds.timetable;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.OpeningHours;
import org.landbridge.model.place.Place;

/** Makes a place and a facility in a draft the first time a code of a timetable is met. */
public final class CodedFacilities {

    /** Index of a code that the gazetteer does not know. */
    public static final int UNKNOWN = -1;

    private final Gazetteer gazetteer;
    private final NetworkDraft draft;
    private final LawfulIds placeIds = new LawfulIds();
    private final LawfulIds facilityIds = new LawfulIds();
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<ZoneId, Integer> zones = new LinkedHashMap<>();

    public CodedFacilities(Gazetteer gazetteer, NetworkDraft draft) {
        this.gazetteer = gazetteer;
        this.draft = draft;
    }

    /**
     * Index of the facility of a code in the draft; {@link #UNKNOWN} when the gazetteer does not have it.
     *
     * @param terminal told apart within the code, may be empty
     */
    public int of(String code, String terminal, FacilityKind kind) {
        String key = code + "/" + terminal;
        Integer index = known.get(key);
        if (index == null) {
            index = gazetteer
                    .find(code)
                    .map(entry -> add(entry, terminal, kind))
                    .orElse(UNKNOWN);
            known.put(key, index);
        }
        return index;
    }

    private int add(Gazetteer.Entry entry, String terminal, FacilityKind kind) {
        String unlocode = entry.code().length() == 5 ? entry.code() : null;
        String iata = kind == FacilityKind.AIRPORT ? entry.code() : null;
        Place place = new Place(
                placeIds.give("place-" + entry.code() + terminal, "place"),
                entry.names(),
                entry.country(),
                entry.position(),
                entry.zone(),
                unlocode,
                draft.provenance());
        draft.addPlace(place);
        zones.putIfAbsent(entry.zone(), zones.size());
        Names names = terminal.isEmpty()
                ? new Names(
                        entry.names().english(),
                        entry.names().chinese(),
                        entry.names().russian(),
                        List.of(entry.code()))
                : new Names(
                        entry.names().english() + " " + terminal, null, null, List.of(entry.code() + " " + terminal));
        return draft.addFacility(new Facility(
                facilityIds.give(
                        (iata == null ? "" : "air-") + entry.code() + (terminal.isEmpty() ? "" : "-" + terminal),
                        "stop"),
                place,
                names,
                kind,
                Set.of(),
                entry.position(),
                iata,
                null,
                OpeningHours.ALWAYS,
                true,
                true,
                draft.provenance()));
    }

    /** The zones met so far; their order is what {@link #zone} counts by. */
    public List<ZoneId> zones() {
        return List.copyOf(zones.keySet());
    }

    /** Index of the facility's zone in {@link #zones}. */
    public int zone(int facility) {
        return zones.getOrDefault(draft.facility(facility).place().zone(), 0);
    }
}
