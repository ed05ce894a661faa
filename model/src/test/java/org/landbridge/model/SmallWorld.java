package org.landbridge.model;

import static org.landbridge.model.network.EmissionFactor.Kind.ELECTRIC_SHARE;
import static org.landbridge.model.network.EmissionFactor.Kind.ENERGY;
import static org.landbridge.model.network.EmissionFactor.Kind.GRID;
import static org.landbridge.model.network.EmissionFactor.Kind.HUB;
import static org.landbridge.model.network.EmissionFactor.Kind.RADIATIVE_FORCING;
import static org.landbridge.model.network.EmissionFactor.Kind.UPLIFT;
import static org.landbridge.model.network.Rate.Basis.CONSIGNMENT;
import static org.landbridge.model.network.Rate.Basis.FEU;
import static org.landbridge.model.network.Rate.Basis.FEU_DAY;
import static org.landbridge.model.network.Rate.Basis.KG;
import static org.landbridge.model.network.Rate.Basis.KG_DAY;
import static org.landbridge.model.network.Rate.Basis.TEU;
import static org.landbridge.model.network.Rate.Basis.TKM;
import static org.landbridge.model.network.Rate.Basis.UNIT;
import static org.landbridge.model.network.Rate.Basis.UNIT_DAY;
import static org.landbridge.model.network.Rate.Basis.UNIT_KM;
import static org.landbridge.model.network.Rate.Charge.BORDER;
import static org.landbridge.model.network.Rate.Charge.FREIGHT;
import static org.landbridge.model.network.Rate.Charge.GAUGE_CHANGE;
import static org.landbridge.model.network.Rate.Charge.HANDLING;
import static org.landbridge.model.network.Rate.Charge.MINIMUM;
import static org.landbridge.model.network.Rate.Charge.PLUG;
import static org.landbridge.model.network.Rate.Charge.REEFER;
import static org.landbridge.model.network.Rate.Charge.STORAGE;
import static org.landbridge.model.network.Rate.Charge.SUBSIDY;
import static org.landbridge.model.network.Rate.Scope.FACILITY;
import static org.landbridge.model.network.Rate.Scope.FACILITY_KIND;
import static org.landbridge.model.network.Rate.Scope.GATEWAY;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.cargo.Goods;
import org.landbridge.model.cargo.LoadLimit;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.cargo.Restriction;
import org.landbridge.model.network.Link.Traction;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Trucking;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.place.Names;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.ServiceClass;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.TemperatureRange;
import org.landbridge.model.unit.Volume;

/**
 * A network small enough to be worked out by hand: tests derive the numbers they expect from it. Timetable from Monday 2026-11-02 to Sunday 2027-02-28.
 *
 * <pre>
 *                 north-rail =gw-north= steppe-south --- steppe-north =gw-lake= lake-rail
 *                /  (CN, bogies)        (MN, diesel 1,000 km)    (no gauge break)   \  5,000 km RU electric
 *      1,000 km /                                                                    \
 *    hub-rail --+-- fork (junction) --- west-rail =gw-west= sands-rail --------------- metro-rail   suburb-site
 *        |  \      800 km     1,200 km  (CN)  (reload)     (KZ)     3,000 km KZ mixed               (50 km north)
 *        |   \ 1,500 km rail, 1,600 km road
 *    hub-air  coast-port ~~~ 1,800 km sea ~~~ isle-port              metro-air (5,095 km by air from hub-air)
 * </pre>
 *
 * Zones: hub, north, west, coast +8; steppe +8; lake (Irkutsk) +8; sands (Almaty) +5; metro, suburb (Moscow) +3; isle (Tokyo) +9. None of them changes its
 * clock within the timetable.
 */
public final class SmallWorld {

    private SmallWorld() {}

    public static Network network() {
        return sketch().build();
    }

    /** The same as a sketch, for variants. */
    public static NetworkSketch sketch() {
        NetworkSketch sketch = new NetworkSketch("small-world").hub("hub");
        addPlaces(sketch);
        addLinks(sketch);
        addCargo(sketch);
        addRail(sketch);
        addOtherServices(sketch);
        addTrucksAndHandling(sketch);
        addCarriageRates(sketch);
        addTerminalRates(sketch);
        addFactors(sketch);
        return sketch;
    }

    /** Cargo of a goods of the network in equal load units; volume from the density, rounded up to the cubic centimetre. */
    public static Cargo cargo(Network network, String goodsId, int grossKg, String loadUnitId, int units) {
        Goods goods = network.getGoods(goodsId);
        LoadUnit unit = network.getLoadUnit(loadUnitId);
        long cubicCentimeters = Math.ceilDiv(grossKg * 1_000_000L, (long) goods.densityKgPerM3());
        Integer days = goods.shelfLifeDays();
        return new Cargo(
                goods,
                Mass.ofKilograms(grossKg),
                new Volume(cubicCentimeters),
                unit,
                units,
                goods.temperature(),
                days == null ? null : Duration.ofDays(days));
    }

    /** 20 t of berries in one 40-foot box. */
    public static Cargo berries(Network network) {
        return cargo(network, "berries", 20_000, "40hc", 1);
    }

    private static void addPlaces(NetworkSketch sketch) {
        sketch.place("hub", "CN", "Asia/Shanghai", 36.6, 101.8)
                .place("north", "CN", "Asia/Shanghai", 43.6, 112.0)
                .place("steppe", "MN", "Asia/Ulaanbaatar", 47.9, 106.9)
                .place("lake", "RU", "Asia/Irkutsk", 50.4, 106.1)
                .place("west", "CN", "Asia/Shanghai", 45.2, 82.6)
                .place("sands", "KZ", "Asia/Almaty", 45.3, 82.4)
                .place("metro", "RU", "Europe/Moscow", 55.75, 37.6)
                // 0.45 degrees of latitude = 0.45 x 111.195 km = 50.04 km from metro
                .place("suburb", "RU", "Europe/Moscow", 56.2, 37.6)
                .place("coast", "CN", "Asia/Shanghai", 39.0, 117.7)
                .place("isle", "JP", "Asia/Tokyo", 35.6, 139.8);
        sketch.facility("hub-rail", "hub", FacilityKind.RAIL_TERMINAL, 1435)
                .facility("hub-air", "hub", FacilityKind.AIRPORT)
                .facility("north-rail", "north", FacilityKind.BORDER_RAIL, 1435)
                .facility("steppe-south", "steppe", FacilityKind.BORDER_RAIL, 1435, 1520)
                .facility("steppe-north", "steppe", FacilityKind.BORDER_RAIL, 1520)
                .facility("lake-rail", "lake", FacilityKind.BORDER_RAIL, 1520)
                .facility("metro-rail", "metro", FacilityKind.RAIL_TERMINAL, 1520)
                .facility("metro-air", "metro", FacilityKind.AIRPORT)
                .facility("suburb-site", "suburb", FacilityKind.OVERSEAS_SITE)
                .facility("fork", "west", FacilityKind.JUNCTION, 1435)
                .facility("west-rail", "west", FacilityKind.BORDER_RAIL, 1435)
                .facility("sands-rail", "sands", FacilityKind.BORDER_RAIL, 1435, 1520)
                .facility("coast-port", "coast", FacilityKind.SEAPORT, 1435)
                .facility("isle-port", "isle", FacilityKind.SEAPORT)
                .hours("hub-rail", "Mo-Su 06:00-22:00");
        sketch.gateway("gw-north", "north-rail", "steppe-south", Gateway.GaugeChange.BOGIES, 12)
                .gateway("gw-lake", "steppe-north", "lake-rail", Gateway.GaugeChange.NONE, 6)
                .gateway("gw-west", "west-rail", "sands-rail", Gateway.GaugeChange.RELOAD, 14)
                .channel("central", "gw-north;gw-lake", "central")
                .channel("western", "gw-west", "western");
    }

    private static void addLinks(NetworkSketch sketch) {
        sketch.link("l-hub-north", "hub-rail", "north-rail", Mode.RAIL, "CN", Traction.ELECTRIC, 1_000, "line-km")
                .link("l-north-steppe", "north-rail", "steppe-south", Mode.RAIL, null, Traction.DIESEL, 10, "approx")
                .link("l-steppe", "steppe-south", "steppe-north", Mode.RAIL, "MN", Traction.DIESEL, 1_000, "reported")
                .link("l-steppe-lake", "steppe-north", "lake-rail", Mode.RAIL, null, Traction.DIESEL, 20, "approx")
                .link("l-lake-metro", "lake-rail", "metro-rail", Mode.RAIL, "RU", Traction.ELECTRIC, 5_000, "line-km")
                .link("l-hub-fork", "hub-rail", "fork", Mode.RAIL, "CN", Traction.ELECTRIC, 800, "line-km")
                .link("l-fork-west", "fork", "west-rail", Mode.RAIL, "CN", Traction.MIXED, 1_200, "line-km")
                .link("l-west-sands", "west-rail", "sands-rail", Mode.RAIL, null, Traction.DIESEL, 10, "approx")
                .link("l-sands-metro", "sands-rail", "metro-rail", Mode.RAIL, "KZ", Traction.MIXED, 3_000, "reported")
                .link("l-hub-coast", "hub-rail", "coast-port", Mode.RAIL, "CN", Traction.ELECTRIC, 1_500, "line-km")
                .link("l-road-coast", "hub-rail", "coast-port", Mode.ROAD, "CN", Traction.DIESEL, 1_600, "approx")
                .link("l-sea", "coast-port", "isle-port", Mode.SEA, null, Traction.SHIP, 1_800, "approx")
                .link("l-air", "hub-air", "metro-air", Mode.AIR, null, Traction.JET, 5_095, "great-circle+95");
    }

    private static void addCargo(NetworkSketch sketch) {
        sketch.box("20gp", 100, 2_200, 28_000, 33, false)
                .box("40hc", 200, 3_900, 28_600, 76, false)
                .box("40rf", 200, 4_600, 27_000, 67, true)
                .loose("loose");
        sketch.goods("berries", "081340", 500)
                .goods("roots", "121190", 125)
                .goods("fish", "030289", 600, new TemperatureRange(0, 40), 15)
                .add(new Goods(
                        "cells",
                        Names.ofEnglish("cells"),
                        "HS2022",
                        "850760",
                        List.of(),
                        Goods.Direction.EXPORT,
                        1_000,
                        null,
                        TemperatureRange.ANY,
                        null,
                        Set.of("dg"),
                        "9",
                        "",
                        false,
                        NetworkSketch.FACT));
        sketch.add(new LoadLimit(
                        "limit-40",
                        ServiceClass.TIMETABLED,
                        "40hc",
                        Mass.ofKilograms(21_000),
                        null,
                        NetworkSketch.FACT))
                .add(new LoadLimit(
                        "limit-20",
                        ServiceClass.TIMETABLED,
                        "20gp",
                        null,
                        Mass.ofKilograms(24_000),
                        NetworkSketch.FACT))
                .add(new Restriction(
                        "no-fish-west",
                        Restriction.Scope.GATEWAY,
                        "gw-west",
                        List.of("03"),
                        false,
                        null,
                        null,
                        Names.ofEnglish("no veterinary post at gw-west"),
                        NetworkSketch.FACT))
                .add(new Restriction(
                        "no-dg-air",
                        Restriction.Scope.MODE,
                        "air",
                        List.of(),
                        true,
                        null,
                        null,
                        Names.ofEnglish("dangerous goods do not fly"),
                        NetworkSketch.FACT));
    }

    private static void addRail(NetworkSketch sketch) {
        // Tue, Fri 18:00 (10:00Z); metro on day 12, 12:00 (09:00Z): 11 d 23 h; 7,030 km
        sketch.service("central", Mode.RAIL, ServiceClass.SINGLE_CENTRAL)
                .channel("central")
                .carrier("north-lines")
                .carries("20gp", "40hc", "40rf")
                .capacityTeu(100)
                .plugs(4)
                .weekly(".2..5..")
                .cutoffHours(6)
                .availableHours(4)
                .from("hub-rail", "18:00")
                .via("l-hub-north")
                .pass("north-rail", 1, "14:00", 1, "20:00")
                .via("l-north-steppe", "l-steppe", "l-steppe-lake")
                .crossing("gw-north", "gw-lake")
                .call("lake-rail", 4, "08:00", 4, "20:00")
                .via("l-lake-metro")
                .to("metro-rail", 12, "12:00")
                .done();
        // Mon, Wed 20:00 (12:00Z); sands day 3, 10:00 (05:00Z); metro day 9, 08:00 (05:00Z): 8 d 17 h; 5,010 km
        sketch.service("western", Mode.RAIL, ServiceClass.SINGLE_WESTERN)
                .channel("western")
                .carrier("west-lines")
                .carries("20gp", "40hc", "40rf")
                .capacityTeu(100)
                .plugs(2)
                .weekly("1.3....")
                .cutoffHours(6)
                .availableHours(4)
                .from("hub-rail", "20:00")
                .via("l-hub-fork", "l-fork-west")
                .pass("west-rail", 2, "12:00", 2, "20:00")
                .via("l-west-sands")
                .crossing("gw-west")
                .call("sands-rail", 3, "10:00", 4, "10:00")
                .via("l-sands-metro")
                .to("metro-rail", 9, "08:00")
                .done();
        sketch.service("western-back", Mode.RAIL, ServiceClass.SINGLE_WESTERN)
                .channel("western")
                .carrier("west-lines")
                .tariff("western")
                .carries("20gp", "40hc", "40rf")
                .capacityTeu(100)
                .plugs(2)
                .weekly("..3....")
                .cutoffHours(6)
                .availableHours(4)
                .from("metro-rail", "12:00")
                .via("l-sands-metro")
                .call("sands-rail", 5, "14:00", 6, "02:00")
                .via("l-west-sands")
                .crossing("gw-west")
                .pass("west-rail", 6, "20:00", 7, "06:00")
                .via("l-fork-west", "l-hub-fork")
                .to("hub-rail", 8, "22:00")
                .done();
        // Mon, Thu 22:00 (17:00Z); metro day 4, 06:00 (03:00Z): 3 d 10 h; 3,000 km; 21 t in a 40-foot box
        sketch.service("shuttle", Mode.RAIL, ServiceClass.TIMETABLED)
                .carrier("fast-lines")
                .carries("20gp", "40hc")
                .capacityTeu(80)
                .plugs(0)
                .weekly("1..4...")
                .cutoffHours(4)
                .availableHours(3)
                .from("sands-rail", "22:00")
                .via("l-sands-metro")
                .to("metro-rail", 4, "06:00")
                .done();
        // daily 08:00; coast on day 2, 06:00: 46 h; 1,500 km
        sketch.service("coast-train", Mode.RAIL, ServiceClass.BLOCK)
                .carrier("coast-lines")
                .tariff("coast")
                .carries("20gp", "40hc", "40rf")
                .capacityTeu(60)
                .plugs(10)
                .weekly("1234567")
                .cutoffHours(2)
                .availableHours(2)
                .from("hub-rail", "08:00")
                .via("l-hub-coast")
                .to("coast-port", 2, "06:00")
                .done();
    }

    private static void addOtherServices(NetworkSketch sketch) {
        // Tue, Thu, Sat 09:00 (01:00Z); metro-air same day 11:30 (08:30Z): 7.5 h
        sketch.service("flight", Mode.AIR, ServiceClass.BELLY)
                .carrier("sky")
                .carries("loose")
                .capacityKg(4_000)
                .capacityM3(20)
                .weekly(".2.4.6.")
                .cutoffHours(3)
                .availableHours(2)
                .from("hub-air", "09:00")
                .via("l-air")
                .to("metro-air", 0, "11:30")
                .done();
        // Fri 16:00 (08:00Z); isle on day 4, 08:00 (23:00Z of day 3): 3 d 15 h; 1,800 km
        sketch.service("vessel", Mode.SEA, ServiceClass.FEEDER)
                .carrier("blue-water")
                .carries("20gp", "40hc", "40rf")
                .capacityTeu(500)
                .plugs(50)
                .dangerousGoods()
                .weekly("....5..")
                .cutoffHours(24)
                .availableHours(12)
                .from("coast-port", "16:00")
                .via("l-sea")
                .to("isle-port", 4, "08:00")
                .done();
        // Mon-Fri 10:00; coast on day 2, 02:00: 40 h; 1,600 km by road
        sketch.service("truck-line", Mode.ROAD, ServiceClass.TRUCK_LINE)
                .carrier("wheels")
                .carries("20gp", "40hc", "loose")
                .capacityTeu(8)
                .weekly("12345..")
                .cutoffHours(1)
                .from("hub-rail", "10:00")
                .via("l-road-coast")
                .to("coast-port", 2, "02:00")
                .done();
    }

    private static void addTrucksAndHandling(NetworkSketch sketch) {
        sketch.trucking(
                        "door",
                        Trucking.Scope.FIRST_LAST_MILE,
                        600,
                        130,
                        600,
                        120,
                        "door",
                        "20gp",
                        "40hc",
                        "40rf",
                        "loose")
                .trucking(
                        "drayage", Trucking.Scope.DRAYAGE, 120, 130, 480, 60, "door", "20gp", "40hc", "40rf", "loose");
        sketch.handling("ht-any", null, null, null, null, null, 240)
                .handling("ht-truck-out", null, null, null, Mode.ROAD, LoadUnit.Kind.CONTAINER, 60)
                .handling("ht-truck-in", null, null, Mode.ROAD, null, LoadUnit.Kind.CONTAINER, 60)
                .handling("ht-port", FacilityKind.SEAPORT, null, null, null, null, 480)
                .handling("ht-air", FacilityKind.AIRPORT, null, null, null, LoadUnit.Kind.LOOSE, 180)
                .handling("ht-sands", null, "sands-rail", Mode.RAIL, Mode.RAIL, null, 300);
    }

    private static void addCarriageRates(NetworkSketch sketch) {
        sketch.rate("central-2026", FREIGHT, "central", FEU, "4000")
                .between("hub-rail", "metro-rail")
                .valid("", "2026-12-31")
                .done();
        sketch.rate("central-2027", FREIGHT, "central", FEU, "4400")
                .between("hub-rail", "metro-rail")
                .valid("2027-01-01", "")
                .done();
        sketch.rate("central-lake", FREIGHT, "central", FEU, "2600")
                .between("hub-rail", "lake-rail")
                .done();
        sketch.rate("central-any", FREIGHT, "central", FEU, "2000").done();
        sketch.rate("central-subsidy", SUBSIDY, "central", FEU, "1000")
                .between("hub-rail", "metro-rail")
                .valid("", "2026-12-31")
                .assumed()
                .done();
        sketch.rate("western-through", FREIGHT, "western", FEU, "3600")
                .between("hub-rail", "metro-rail")
                .done();
        sketch.rate("western-through-20", FREIGHT, "western", TEU, "2000")
                .between("hub-rail", "metro-rail")
                .done();
        sketch.rate("western-km", FREIGHT, "western", UNIT_KM, "0.80").done();
        sketch.rate("western-least", MINIMUM, "western", CONSIGNMENT, "1800").done();
        sketch.rate("western-reefer", REEFER, "western", UNIT, "500").done();
        sketch.rate("shuttle-tkm", FREIGHT, "shuttle", TKM, "0.05").assumed().done();
        sketch.rate("coast-teu", FREIGHT, "coast", TEU, "3500").in("CNY").done();
        sketch.rate("flight-0", FREIGHT, "flight", KG, "32").in("CNY").done();
        sketch.rate("flight-100", FREIGHT, "flight", KG, "28")
                .fromKg(100)
                .in("CNY")
                .done();
        sketch.rate("flight-500", FREIGHT, "flight", KG, "25")
                .fromKg(500)
                .in("CNY")
                .done();
        sketch.rate("flight-least", MINIMUM, "flight", CONSIGNMENT, "320")
                .in("CNY")
                .done();
        sketch.rate("vessel-feu", FREIGHT, "vessel", FEU, "500").done();
        sketch.rate("vessel-teu", FREIGHT, "vessel", TEU, "300").done();
        sketch.rate("vessel-reefer", REEFER, "vessel", UNIT_DAY, "60").done();
        sketch.rate("truck-line-km", FREIGHT, "truck-line", UNIT_KM, "8")
                .in("CNY")
                .done();
        sketch.rate("door-km", FREIGHT, "door", UNIT_KM, "10").in("CNY").done();
        sketch.rate("door-least", MINIMUM, "door", CONSIGNMENT, "600").in("CNY").done();
        sketch.exchange("CNY", "2026", "7.20")
                .exchange("CNY", "2026-12", "7.00")
                .exchange("RUB", "2026", "80")
                .exchange("JPY", "2026", "150");
    }

    private static void addTerminalRates(NetworkSketch sketch) {
        sketch.rate("lift-rail", HANDLING, FACILITY_KIND, "rail-terminal", FEU, "80")
                .done();
        sketch.rate("lift-border", HANDLING, FACILITY_KIND, "border-rail", FEU, "60")
                .done();
        sketch.rate("lift-sands", HANDLING, FACILITY, "sands-rail", UNIT, "100").done();
        sketch.rate("lift-port", HANDLING, FACILITY_KIND, "seaport", TEU, "400")
                .in("CNY")
                .done();
        sketch.rate("lift-air", HANDLING, FACILITY_KIND, "airport", KG, "1.50")
                .in("CNY")
                .done();
        sketch.rate("gauge-north", GAUGE_CHANGE, GATEWAY, "gw-north", UNIT, "120")
                .done();
        sketch.rate("gauge-west", GAUGE_CHANGE, GATEWAY, "gw-west", UNIT, "329").done();
        sketch.rate("border-north", BORDER, GATEWAY, "gw-north", UNIT, "193").done();
        sketch.rate("border-lake", BORDER, GATEWAY, "gw-lake", UNIT, "50").done();
        sketch.rate("border-west", BORDER, GATEWAY, "gw-west", FEU, "200").done();
        sketch.rate("stand-rail", STORAGE, FACILITY_KIND, "rail-terminal", UNIT_DAY, "15")
                .freeHours(72)
                .done();
        sketch.rate("stand-sands", STORAGE, FACILITY, "sands-rail", FEU_DAY, "20")
                .freeHours(48)
                .done();
        sketch.rate("stand-port", STORAGE, FACILITY_KIND, "seaport", UNIT_DAY, "100")
                .freeHours(96)
                .in("CNY")
                .done();
        sketch.rate("stand-air", STORAGE, FACILITY_KIND, "airport", KG_DAY, "0.70")
                .freeHours(24)
                .in("CNY")
                .done();
        sketch.rate("plug-rail", PLUG, FACILITY_KIND, "rail-terminal", UNIT_DAY, "30")
                .done();
        sketch.rate("plug-port", PLUG, FACILITY_KIND, "seaport", UNIT_DAY, "200")
                .freeHours(24)
                .in("CNY")
                .done();
    }

    private static void addFactors(NetworkSketch sketch) {
        sketch.transportFactor("road-average", Mode.ROAD, "average", "77", "18")
                .transportFactor("road-reefer", Mode.ROAD, "reefer", "89", "21")
                .transportFactor("rail-diesel", Mode.RAIL, "diesel", "28", "7")
                .transportFactor("air-short", Mode.AIR, "short-haul", "755", "205")
                .transportFactor("air-long", Mode.AIR, "long-haul", "530", "135")
                .transportFactor("sea-average", Mode.SEA, "average", "16", "4")
                .transportFactor("sea-feeder", Mode.SEA, "feeder", "37", "8")
                .transportFactor("sea-deep", Mode.SEA, "deep-sea", "12.5", "3")
                .transportFactor("sea-roro", Mode.SEA, "roro", "52", "11")
                .factor("air-rf", RADIATIVE_FORCING, Mode.AIR, null, "", "gCO2e/tkm", "370")
                .factor("energy-rail", ENERGY, Mode.RAIL, null, "electric", "kWh/tkm", "0.032")
                .factor("grid-cn", GRID, null, "CN", "", "gCO2/kWh", "550")
                .factor("grid-ru", GRID, null, "RU", "", "gCO2/kWh", "350")
                .factor("grid-kz", GRID, null, "KZ", "", "gCO2/kWh", "650")
                .factor("share-cn", ELECTRIC_SHARE, Mode.RAIL, "CN", "", "fraction", "0.9")
                .factor("share-kz", ELECTRIC_SHARE, Mode.RAIL, "KZ", "", "fraction", "0.5")
                .factor("uplift-rail", UPLIFT, Mode.RAIL, null, "reefer", "fraction", "0.25")
                .factor("uplift-sea", UPLIFT, Mode.SEA, null, "reefer", "fraction", "0.25")
                .factor("hub-transload", HUB, null, null, "transload", "kgCO2e/t", "1.2")
                .factor("hub-warehouse", HUB, null, null, "warehouse", "kgCO2e/t", "2.0")
                .factor("hub-cold", HUB, null, null, "cold", "kgCO2e/t", "6.0");
    }
}
