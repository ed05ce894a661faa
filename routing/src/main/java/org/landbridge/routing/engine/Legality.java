package org.landbridge.routing.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.cargo.LoadLimit;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.cargo.Restriction;
import org.landbridge.model.itinerary.RouteFilter;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Facility;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Mass;
import org.landbridge.routing.search.CargoTerms;
import org.landbridge.routing.timetable.Timetable;

/** What one request's cargo may use, rule by rule; rules in {@code waived} are not looked at. */
final class Legality {

    private final Network network;
    private final Timetable timetable;
    private final Geography geography;
    private final RouteRequest request;
    private final Cargo cargo;
    private final RouteFilter filter;
    private final Set<Rule> waived;
    private final int originCountry;
    private final int destinationCountry;
    private final boolean[] countryShut;
    private final boolean[] gatewayShut;
    private final boolean filtersCountries;
    private final boolean filtersGateways;
    private final List<Restriction> bans;

    Legality(Network network, Timetable timetable, Geography geography, RouteRequest request, Set<Rule> waived) {
        this.network = network;
        this.timetable = timetable;
        this.geography = geography;
        this.request = request;
        this.cargo = request.cargo();
        this.waived = waived;
        this.filter = waived.contains(Rule.FILTER) ? RouteFilter.NONE : request.filter();
        this.originCountry = geography.country(request.origin().place().country());
        this.destinationCountry =
                geography.country(request.destination().place().country());
        this.bans = waived.contains(Rule.BAN)
                ? List.of()
                : network.content().restrictions().stream()
                        .filter(restriction -> restriction.concerns(cargo.goods()))
                        .toList();
        this.countryShut = new boolean[geography.countryCount()];
        this.gatewayShut = new boolean[network.content().gateways().size()];
        this.filtersCountries = shutCountries();
        this.filtersGateways = shutGateways();
    }

    private boolean shutCountries() {
        if (filter.countries().isEmpty() && filter.excludedCountries().isEmpty()) {
            return false;
        }
        if (!filter.countries().isEmpty()) {
            Arrays.fill(countryShut, true);
            for (String code : filter.countries()) {
                setShut(geography.country(code), false);
            }
        }
        for (String code : filter.excludedCountries()) {
            setShut(geography.country(code), true);
        }
        setShut(originCountry, false);
        setShut(destinationCountry, false);
        return true;
    }

    private void setShut(int country, boolean shut) {
        if (country >= 0) {
            countryShut[country] = shut;
        }
    }

    private boolean shutGateways() {
        boolean any = false;
        List<Gateway> gateways = network.content().gateways();
        for (int g = 0; g < gateways.size(); g++) {
            String id = gateways.get(g).id();
            gatewayShut[g] = filter.excludedGateways().contains(id)
                    || (!filter.gateways().isEmpty() && !filter.gateways().contains(id));
            any |= gatewayShut[g];
        }
        return any;
    }

    /** The first rule that keeps the cargo off a service as a whole, or null. */
    @Nullable
    Rule refuses(Service service) {
        if (!waived.contains(Rule.FILTER) && isFiltered(service)) {
            return Rule.FILTER;
        }
        if (!waived.contains(Rule.LOAD_UNIT)
                && !service.loadUnitIds().contains(cargo.loadUnit().id())) {
            return Rule.LOAD_UNIT;
        }
        if (!waived.contains(Rule.UNIT_LIMIT) && (overUnit() || findLimit(service) != null)) {
            return Rule.UNIT_LIMIT;
        }
        Mass mass = service.capacityMass();
        if (!waived.contains(Rule.MASS_CAPACITY)
                && mass != null
                && cargo.grossMass().compareTo(mass) > 0) {
            return Rule.MASS_CAPACITY;
        }
        Integer teu = service.capacityTeuHundredths();
        if (!waived.contains(Rule.UNIT_CAPACITY) && teu != null && cargo.teuHundredths() > teu) {
            return Rule.UNIT_CAPACITY;
        }
        if (!waived.contains(Rule.VOLUME_CAPACITY)
                && service.capacityVolume() != null
                && cargo.volume().compareTo(service.capacityVolume()) > 0) {
            return Rule.VOLUME_CAPACITY;
        }
        if (!waived.contains(Rule.REEFER) && cargo.needsReefer() && !keepsCool(service)) {
            return Rule.REEFER;
        }
        if (!waived.contains(Rule.DANGEROUS_GOODS) && cargo.dangerous() && !service.dangerousGoods()) {
            return Rule.DANGEROUS_GOODS;
        }
        for (Restriction ban : bans) {
            if (ban.validFrom() == null && ban.validTo() == null && isAbout(ban, service)) {
                return Rule.BAN;
            }
        }
        return null;
    }

    private boolean isFiltered(Service service) {
        return filter.excludedModes().contains(service.mode())
                || (!filter.modes().isEmpty() && !filter.modes().contains(service.mode()))
                || filter.excludedCarriers().contains(service.carrier())
                || (!filter.carriers().isEmpty() && !filter.carriers().contains(service.carrier()));
    }

    private static boolean isAbout(Restriction ban, Service service) {
        return switch (ban.scope()) {
            case SERVICE -> ban.scopeId().equals(service.id());
            case MODE -> ban.scopeId().equals(service.mode().word());
            case GATEWAY, COUNTRY -> false;
        };
    }

    /** Whether the cargo is too much for its load unit anywhere. */
    boolean overUnit() {
        LoadUnit unit = cargo.loadUnit();
        boolean tooHeavy = unit.maxPayload() != null && cargo.massPerUnit().compareTo(unit.maxPayload()) > 0;
        boolean tooLarge = unit.innerVolume() != null
                && cargo.volume().cubicCentimeters()
                        > Math.multiplyExact(unit.innerVolume().cubicCentimeters(), cargo.units());
        return tooHeavy || tooLarge;
    }

    /** The limit of the service's class that the cargo is over, or null. */
    @Nullable
    LoadLimit findLimit(Service service) {
        Mass each = cargo.massPerUnit();
        for (LoadLimit limit : network.content().loadLimits()) {
            if (limit.serviceClass() != service.serviceClass()
                    || !limit.loadUnitId().equals(cargo.loadUnit().id())) {
                continue;
            }
            Mass tare = cargo.loadUnit().tare();
            Mass gross = tare == null ? each : each.plus(tare);
            if ((limit.maxPayload() != null && each.compareTo(limit.maxPayload()) > 0)
                    || (limit.maxGross() != null && gross.compareTo(limit.maxGross()) > 0)) {
                return limit;
            }
        }
        return null;
    }

    /** Plugs for all reefer boxes; a box that cannot cool is no good for goods that must be cooled; loose cargo needs a cool hold. */
    private boolean keepsCool(Service service) {
        LoadUnit unit = cargo.loadUnit();
        Integer plugs = service.reeferPlugs();
        if (!unit.reefer() && !unit.isLoose()) {
            return false;
        }
        return plugs == null || plugs >= cargo.units();
    }

    /** Whether the cargo may be handed in or taken out at a facility at all. */
    boolean mayHandle(Facility facility) {
        return Geography.handles(facility)
                && (waived.contains(Rule.DANGEROUS_GOODS) || !cargo.dangerous() || facility.dangerousGoods());
    }

    /** Whether the cargo may be moved from one vehicle to another at a facility: reefers need a plug meanwhile. */
    boolean mayTransfer(Facility facility) {
        return mayHandle(facility)
                && (waived.contains(Rule.REEFER) || !cargo.loadUnit().reefer() || facility.reeferPlugs());
    }

    /** Whether the section that leads to a call may never be ridden: an excluded country or gateway, a ban without dates. */
    boolean isShut(int call) {
        if (filtersCountries) {
            if (countryShut[geography.countryOfFacility(timetable.facilityOf(call))]) {
                return true;
            }
            for (int country : geography.countriesToCall(call)) {
                if (countryShut[country]) {
                    return true;
                }
            }
        }
        if (filtersGateways) {
            for (int x = timetable.firstCrossing(call); x < timetable.endCrossing(call); x++) {
                if (gatewayShut[timetable.gatewayOf(x)]) {
                    return true;
                }
            }
        }
        for (Restriction ban : bans) {
            if (ban.validFrom() == null && ban.validTo() == null && lies(ban, call)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a call's own facility is in an excluded country, so that nothing can start there. */
    boolean isOutOfBounds(int call) {
        return filtersCountries && countryShut[geography.countryOfFacility(timetable.facilityOf(call))];
    }

    /** Whether a ban at a gateway or in a country concerns the section that leads to a call. Leaving the country of the origin is no transit or entry. */
    private boolean lies(Restriction ban, int call) {
        if (ban.scope() == Restriction.Scope.GATEWAY) {
            for (int x = timetable.firstCrossing(call); x < timetable.endCrossing(call); x++) {
                if (network.content()
                        .gateways()
                        .get(timetable.gatewayOf(x))
                        .id()
                        .equals(ban.scopeId())) {
                    return true;
                }
            }
            return false;
        }
        if (ban.scope() == Restriction.Scope.COUNTRY) {
            int country = geography.country(ban.scopeId());
            if (country < 0 || country == originCountry) {
                return false;
            }
            if (geography.countryOfFacility(timetable.facilityOf(call)) == country) {
                return true;
            }
            for (int passed : geography.countriesToCall(call)) {
                if (passed == country) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Adds the dated bans of a service to the terms: opening and closing days of gateways by the day of the crossing section, restrictions by the day of boarding. */
    void addDatedBans(CargoTerms terms, int service) {
        Service row = network.content().services().get(service);
        for (int call = timetable.firstCall(service) + 1; call < timetable.endCall(service); call++) {
            if (!waived.contains(Rule.GATEWAY_DATES)) {
                for (int x = timetable.firstCrossing(call); x < timetable.endCrossing(call); x++) {
                    addGatewayDates(terms, call, network.content().gateways().get(timetable.gatewayOf(x)));
                }
            }
            for (Restriction ban : bans) {
                if ((ban.validFrom() != null || ban.validTo() != null) && (isAbout(ban, row) || lies(ban, call))) {
                    terms.ban(
                            call, day(ban.validFrom(), Integer.MIN_VALUE), day(ban.validTo(), Integer.MAX_VALUE), true);
                }
            }
        }
    }

    private void addGatewayDates(CargoTerms terms, int call, Gateway gateway) {
        if (gateway.openedOn() != null) {
            terms.ban(call, Integer.MIN_VALUE, timetable.dayOf(gateway.openedOn()) - 1, false);
        }
        if (gateway.closedOn() != null) {
            terms.ban(call, timetable.dayOf(gateway.closedOn()), Integer.MAX_VALUE, false);
        }
    }

    private int day(@Nullable LocalDate date, int open) {
        return date == null ? open : timetable.dayOf(date);
    }

    RouteRequest request() {
        return request;
    }
}
