package org.landbridge.operations.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.cargo.Goods;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.itinerary.Endpoint;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.place.Place;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Service;

/**
 * The indexes of one network.
 *
 * @param endpoints doors of all places, and all facilities but junctions
 */
public record Finders(NameIndex<Endpoint> endpoints, NameIndex<Goods> goods, NameIndex<LoadUnit> loadUnits) {

    /** Reads all names of a network. */
    public static Finders of(Network network) {
        return new Finders(endpoints(network), goods(network), loadUnits(network));
    }

    /**
     * Goods whose code, or a code other countries use for them, begins with these digits or is their beginning.
     *
     * @param digits two or more, without dots
     */
    public static List<Goods> byHsCode(Network network, String digits) {
        String code = digits.substring(0, Math.min(6, digits.length()));
        List<Goods> found = new ArrayList<>();
        for (Goods goods : network.content().goods()) {
            boolean own = goods.hsCode() != null && goods.hsCode().startsWith(code);
            if (own || goods.hsAliases().stream().anyMatch(alias -> alias.startsWith(code))) {
                found.add(goods);
            }
        }
        return List.copyOf(found);
    }

    private static NameIndex<Endpoint> endpoints(Network network) {
        Map<String, Integer> services = servicesByFacility(network);
        Map<String, Integer> servicesOfPlace = new HashMap<>();
        network.content()
                .facilities()
                .forEach(facility -> servicesOfPlace.merge(
                        facility.place().id(), services.getOrDefault(facility.id(), 0), Integer::sum));
        var builder = new NameIndex.Builder<Endpoint>();
        for (Place place : network.content().places()) {
            // a place comes before its facilities
            int weight = 2 * servicesOfPlace.getOrDefault(place.id(), 0) + 1;
            builder.add(new Endpoint.Door(place), codes(place.id(), place.unlocode()), place.names(), weight);
        }
        for (Facility facility : network.content().facilities()) {
            if (facility.kind() != FacilityKind.JUNCTION) {
                builder.add(
                        new Endpoint.AtFacility(facility),
                        codes(facility.id(), facility.iata(), facility.icao()),
                        facility.names(),
                        2 * services.getOrDefault(facility.id(), 0));
            }
        }
        return builder.build();
    }

    private static Map<String, Integer> servicesByFacility(Network network) {
        Map<String, Integer> counts = new HashMap<>();
        for (Service service : network.content().services()) {
            Set<String> seen = new HashSet<>();
            for (Call call : service.calls()) {
                if (seen.add(call.facility().id())) {
                    counts.merge(call.facility().id(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static NameIndex<Goods> goods(Network network) {
        var builder = new NameIndex.Builder<Goods>();
        for (Goods goods : network.content().goods()) {
            builder.add(goods, codes(goods.id()), goods.names(), 0);
        }
        return builder.build();
    }

    private static NameIndex<LoadUnit> loadUnits(Network network) {
        var builder = new NameIndex.Builder<LoadUnit>();
        for (LoadUnit unit : network.content().loadUnits()) {
            builder.add(unit, codes(unit.id()), unit.names(), 0);
        }
        return builder.build();
    }

    private static List<@Nullable String> codes(@Nullable String... codes) {
        return Arrays.asList(codes);
    }
}
