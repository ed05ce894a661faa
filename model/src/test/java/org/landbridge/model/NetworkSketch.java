package org.landbridge.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.Channel;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.Goods;
import org.landbridge.model.cargo.LoadLimit;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.cargo.Restriction;
import org.landbridge.model.network.Aircraft;
import org.landbridge.model.network.EmissionFactor;
import org.landbridge.model.network.ExchangeRate;
import org.landbridge.model.network.HandlingTime;
import org.landbridge.model.network.Link;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Rate;
import org.landbridge.model.network.Run;
import org.landbridge.model.network.Source;
import org.landbridge.model.network.Trucking;
import org.landbridge.model.place.Confidence;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.place.GeoPosition;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.OpeningHours;
import org.landbridge.model.place.Place;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;
import org.landbridge.model.service.ServiceClass;
import org.landbridge.model.unit.Distance;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.TemperatureRange;
import org.landbridge.model.unit.Volume;

/**
 * A network being drawn for a test: short words for the usual, {@code add} for anything else, {@code change} for a variant of a row. Rows refer to rows added
 * before them. Not shared by threads.
 */
public final class NetworkSketch {

    /** A fact that is to be shown without a mark. */
    public static final Provenance FACT = new Provenance(List.of("test"), Confidence.HIGH, false, "");

    /** A fact that is to be shown as illustrative. */
    public static final Provenance ASSUMED = new Provenance(List.of("GK"), Confidence.LOW, true, "");

    public static final Currency USD = Currency.getInstance("USD");

    private final String id;
    private LocalDate firstDay = LocalDate.of(2026, 11, 2);
    private LocalDate lastDay = LocalDate.of(2027, 2, 28);
    private Currency currency = USD;
    private @Nullable String hubPlaceId;
    private String factorSet = "test factors 1";
    private final List<Source> sources = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Facility> facilities = new ArrayList<>();
    private final List<Gateway> gateways = new ArrayList<>();
    private final List<Channel> channels = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final List<Trucking> trucking = new ArrayList<>();
    private final List<Goods> goods = new ArrayList<>();
    private final List<LoadUnit> loadUnits = new ArrayList<>();
    private final List<LoadLimit> loadLimits = new ArrayList<>();
    private final List<Restriction> restrictions = new ArrayList<>();
    private final List<HandlingTime> handlingTimes = new ArrayList<>();
    private final List<Rate> rates = new ArrayList<>();
    private final List<ExchangeRate> exchangeRates = new ArrayList<>();
    private final List<EmissionFactor> emissionFactors = new ArrayList<>();
    private final List<Aircraft> aircraft = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    public NetworkSketch(String id) {
        this.id = id;
    }

    /** A sketch that begins with all rows of a network, to be changed. */
    public static NetworkSketch of(Network network) {
        Network.Content from = network.content();
        NetworkSketch sketch = new NetworkSketch(from.id());
        sketch.firstDay = from.firstDay();
        sketch.lastDay = from.lastDay();
        sketch.currency = from.currency();
        sketch.hubPlaceId = from.hubPlaceId();
        sketch.factorSet = from.factorSet();
        sketch.sources.addAll(from.sources());
        sketch.places.addAll(from.places());
        sketch.facilities.addAll(from.facilities());
        sketch.gateways.addAll(from.gateways());
        sketch.channels.addAll(from.channels());
        sketch.links.addAll(from.links());
        sketch.services.addAll(from.services());
        sketch.trucking.addAll(from.trucking());
        sketch.goods.addAll(from.goods());
        sketch.loadUnits.addAll(from.loadUnits());
        sketch.loadLimits.addAll(from.loadLimits());
        sketch.restrictions.addAll(from.restrictions());
        sketch.handlingTimes.addAll(from.handlingTimes());
        sketch.rates.addAll(from.rates());
        sketch.exchangeRates.addAll(from.exchangeRates());
        sketch.emissionFactors.addAll(from.emissionFactors());
        sketch.aircraft.addAll(from.aircraft());
        sketch.runs.addAll(from.runs());
        return sketch;
    }

    public Network build() {
        String hub = hubPlaceId == null ? places.getFirst().id() : hubPlaceId;
        return new Network(new Network.Content(
                id,
                Names.ofEnglish(id),
                firstDay,
                lastDay,
                currency,
                hub,
                factorSet,
                sources,
                places,
                facilities,
                gateways,
                channels,
                links,
                services,
                trucking,
                goods,
                loadUnits,
                loadLimits,
                restrictions,
                handlingTimes,
                rates,
                exchangeRates,
                emissionFactors,
                aircraft,
                runs));
    }

    // ---- the frame

    public NetworkSketch days(LocalDate first, LocalDate last) {
        firstDay = first;
        lastDay = last;
        return this;
    }

    public NetworkSketch currency(String code) {
        currency = Currency.getInstance(code);
        return this;
    }

    public NetworkSketch hub(String placeId) {
        hubPlaceId = placeId;
        return this;
    }

    // ---- places and lines

    public NetworkSketch place(String placeId, String country, String zone, double latitude, double longitude) {
        return add(new Place(
                placeId,
                Names.ofEnglish(placeId),
                country,
                new GeoPosition(latitude, longitude),
                ZoneId.of(zone),
                null,
                FACT));
    }

    /** An always open facility at its place's position, with reefer plugs, without dangerous goods. */
    public NetworkSketch facility(String facilityId, String placeId, FacilityKind kind, Integer... gaugesMm) {
        Place place = row(places, Place::id, placeId);
        return add(new Facility(
                facilityId,
                place,
                Names.ofEnglish(facilityId),
                kind,
                Set.of(gaugesMm),
                place.position(),
                null,
                null,
                OpeningHours.ALWAYS,
                true,
                false,
                FACT));
    }

    public NetworkSketch hours(String facilityId, String openingHours) {
        return change(
                facilities,
                Facility::id,
                facilityId,
                f -> new Facility(
                        f.id(),
                        f.place(),
                        f.names(),
                        f.kind(),
                        f.gaugesMm(),
                        f.position(),
                        f.iata(),
                        f.icao(),
                        OpeningHours.parse(openingHours),
                        f.reeferPlugs(),
                        f.dangerousGoods(),
                        f.provenance()));
    }

    /** A rail gateway, always open, stressed time twice the typical. */
    public NetworkSketch gateway(
            String gatewayId, String sideA, String sideB, Gateway.GaugeChange gaugeChange, int typicalHours) {
        return add(new Gateway(
                gatewayId,
                Names.ofEnglish(gatewayId),
                getFacility(sideA),
                getFacility(sideB),
                Mode.RAIL,
                "",
                gaugeChange,
                typicalHours * 60,
                typicalHours * 120,
                null,
                null,
                null,
                null,
                FACT));
    }

    /** A trunk channel by rail: groups as in the network files, such as {@code gw-a;gw-b|gw-c}. */
    public NetworkSketch channel(String channelId, String groups, String colour) {
        List<List<String>> gatewayGroups = Arrays.stream(groups.split(";", -1))
                .map(group -> List.of(group.split("\\|", -1)))
                .toList();
        return add(new Channel(channelId, Names.ofEnglish(channelId), gatewayGroups, Mode.RAIL, colour, FACT));
    }

    /** A link of known distance; running time unknown. */
    public NetworkSketch link(
            String linkId,
            String from,
            String to,
            Mode mode,
            @Nullable String country,
            Link.Traction traction,
            int kilometers,
            String distanceBasis) {
        return add(new Link(
                linkId,
                getFacility(from),
                getFacility(to),
                mode,
                country,
                null,
                traction,
                Distance.ofKilometers(kilometers),
                distanceBasis,
                null,
                FACT));
    }

    /** Begins a service; it is in the network once {@link ServiceSketch#done()} is called. */
    public ServiceSketch service(String serviceId, Mode mode, ServiceClass serviceClass) {
        return new ServiceSketch(this, serviceId, mode, serviceClass);
    }

    // ---- cargo

    /** Harmless goods of a density, without limits of temperature or life. */
    public NetworkSketch goods(String goodsId, String hsCode, int densityKgPerM3) {
        return goods(goodsId, hsCode, densityKgPerM3, TemperatureRange.ANY, null);
    }

    public NetworkSketch goods(
            String goodsId,
            String hsCode,
            int densityKgPerM3,
            TemperatureRange temperature,
            @Nullable Integer shelfLifeDays) {
        return add(new Goods(
                goodsId,
                Names.ofEnglish(goodsId),
                "HS2022",
                hsCode,
                List.of(),
                Goods.Direction.BOTH,
                densityKgPerM3,
                null,
                temperature,
                shelfLifeDays,
                Set.of(),
                null,
                "",
                false,
                FACT));
    }

    public NetworkSketch box(
            String loadUnitId, int teuHundredths, int tareKg, int maxPayloadKg, int volumeM3, boolean reefer) {
        return add(new LoadUnit(
                loadUnitId,
                Names.ofEnglish(loadUnitId),
                LoadUnit.Kind.CONTAINER,
                teuHundredths,
                Mass.ofKilograms(tareKg),
                Mass.ofKilograms(maxPayloadKg),
                new Volume(volumeM3 * 1_000_000L),
                reefer,
                FACT));
    }

    /** Loose cargo as a load unit. */
    public NetworkSketch loose(String loadUnitId) {
        return add(new LoadUnit(
                loadUnitId, Names.ofEnglish(loadUnitId), LoadUnit.Kind.LOOSE, 0, null, null, null, false, FACT));
    }

    public NetworkSketch handling(
            String handlingId,
            @Nullable FacilityKind kind,
            @Nullable String facilityId,
            @Nullable Mode from,
            @Nullable Mode to,
            LoadUnit.@Nullable Kind loadKind,
            int minutes) {
        return add(new HandlingTime(handlingId, kind, facilityId, from, to, loadKind, minutes, FACT));
    }

    public NetworkSketch trucking(
            String truckingId,
            Trucking.Scope scope,
            int maxKilometers,
            int detourFactorPct,
            int kilometersPerDay,
            int fixedMinutes,
            String tariff,
            String... loadUnitIds) {
        return add(new Trucking(
                truckingId,
                scope,
                Distance.ofKilometers(maxKilometers),
                detourFactorPct,
                kilometersPerDay,
                fixedMinutes,
                OpeningHours.ALWAYS,
                Set.of(loadUnitIds),
                tariff,
                FACT));
    }

    // ---- money and emissions

    /** Begins a rate of a tariff; it is in the network once {@link RateSketch#done()} is called. */
    public RateSketch rate(String rateId, Rate.Charge charge, String tariff, Rate.Basis basis, String amount) {
        return new RateSketch(this, rateId, charge, Rate.Scope.TARIFF, tariff, basis, amount);
    }

    /** Begins a rate of a facility, a kind of facility or a gateway. */
    public RateSketch rate(
            String rateId, Rate.Charge charge, Rate.Scope scope, String scopeId, Rate.Basis basis, String amount) {
        return new RateSketch(this, rateId, charge, scope, scopeId, basis, amount);
    }

    /** A dated rate of exchange; {@code period} is a year or {@code YYYY-MM}. */
    public NetworkSketch exchange(String currencyCode, String period, String unitsPerUsd) {
        LocalDate from = LocalDate.parse(period.length() == 4 ? period + "-01-01" : period + "-01");
        return add(
                new ExchangeRate(Currency.getInstance(currencyCode), from, period, new BigDecimal(unitsPerUsd), FACT));
    }

    /** A factor of which only the whole is known. */
    public NetworkSketch factor(
            String factorId,
            EmissionFactor.Kind kind,
            @Nullable Mode mode,
            @Nullable String country,
            String use,
            String unit,
            String wellToWheel) {
        return add(new EmissionFactor(
                factorId,
                mode,
                kind,
                country,
                use,
                factorId,
                unit,
                null,
                null,
                new BigDecimal(wellToWheel),
                null,
                null,
                FACT));
    }

    /** An intensity of transport in gCO2e/tkm, from its two parts. */
    public NetworkSketch transportFactor(
            String factorId, Mode mode, String use, String tankToWheel, String wellToTank) {
        BigDecimal ttw = new BigDecimal(tankToWheel);
        BigDecimal wtt = new BigDecimal(wellToTank);
        return add(new EmissionFactor(
                factorId,
                mode,
                EmissionFactor.Kind.TRANSPORT,
                null,
                use,
                factorId,
                "gCO2e/tkm",
                ttw,
                wtt,
                ttw.add(wtt),
                null,
                null,
                FACT));
    }

    // ---- any row

    public NetworkSketch add(Source row) {
        sources.add(row);
        return this;
    }

    public NetworkSketch add(Place row) {
        places.add(row);
        return this;
    }

    public NetworkSketch add(Facility row) {
        facilities.add(row);
        return this;
    }

    public NetworkSketch add(Gateway row) {
        gateways.add(row);
        return this;
    }

    public NetworkSketch add(Channel row) {
        channels.add(row);
        return this;
    }

    public NetworkSketch add(Link row) {
        links.add(row);
        return this;
    }

    public NetworkSketch add(Service row) {
        services.add(row);
        return this;
    }

    public NetworkSketch add(Trucking row) {
        trucking.add(row);
        return this;
    }

    public NetworkSketch add(Goods row) {
        goods.add(row);
        return this;
    }

    public NetworkSketch add(LoadUnit row) {
        loadUnits.add(row);
        return this;
    }

    public NetworkSketch add(LoadLimit row) {
        loadLimits.add(row);
        return this;
    }

    public NetworkSketch add(Restriction row) {
        restrictions.add(row);
        return this;
    }

    public NetworkSketch add(HandlingTime row) {
        handlingTimes.add(row);
        return this;
    }

    public NetworkSketch add(Rate row) {
        rates.add(row);
        return this;
    }

    public NetworkSketch add(ExchangeRate row) {
        exchangeRates.add(row);
        return this;
    }

    public NetworkSketch add(EmissionFactor row) {
        emissionFactors.add(row);
        return this;
    }

    public NetworkSketch add(Aircraft row) {
        aircraft.add(row);
        return this;
    }

    public NetworkSketch add(Run row) {
        runs.add(row);
        return this;
    }

    public NetworkSketch changeService(String serviceId, UnaryOperator<Service> change) {
        return change(services, Service::id, serviceId, change);
    }

    public NetworkSketch changeGateway(String gatewayId, UnaryOperator<Gateway> change) {
        return change(gateways, Gateway::id, gatewayId, change);
    }

    public NetworkSketch removeService(String serviceId) {
        services.remove(row(services, Service::id, serviceId));
        return this;
    }

    public NetworkSketch removeRate(String rateId) {
        rates.remove(row(rates, Rate::id, rateId));
        return this;
    }

    public NetworkSketch removeFactor(String factorId) {
        emissionFactors.remove(row(emissionFactors, EmissionFactor::id, factorId));
        return this;
    }

    Facility getFacility(String facilityId) {
        return row(facilities, Facility::id, facilityId);
    }

    private static <T> T row(List<T> rows, Function<T, String> idOf, String rowId) {
        return rows.stream()
                .filter(row -> idOf.apply(row).equals(rowId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the sketch has no row " + rowId + "; add it first"));
    }

    private <T> NetworkSketch change(List<T> rows, Function<T, String> idOf, String rowId, UnaryOperator<T> change) {
        T old = row(rows, idOf, rowId);
        rows.set(rows.indexOf(old), change.apply(old));
        return this;
    }
}
