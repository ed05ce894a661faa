package org.landbridge.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.landbridge.rating.Rated.DECEMBER;
import static org.landbridge.rating.Rated.JANUARY;
import static org.landbridge.rating.Rated.USD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.landbridge.model.NetworkSketch;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.itinerary.EmissionLine;
import org.landbridge.model.network.EmissionFactor;
import org.landbridge.model.network.Link.Traction;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.ServiceClass;
import org.landbridge.model.unit.Distance;

/** Emissions in the small world: 20 t unless said otherwise; grid x energy is 17.6 g/tkm in CN, 11.2 in RU, 20.8 in KZ; diesel 35 of which 28 tank-to-wheel. */
class EmissionTest {

    private static final Rated BOX = Rated.of("berries", 20_000, "40hc", 1);

    private static String text(EmissionLine line) {
        Distance distance = line.distance();
        return line.element() + " | " + line.factorId() + " | "
                + line.gridFactorId() + " | " + (distance == null ? "-" : distance.meters() / 1_000) + " | "
                + line.distanceBasis() + " | " + line.factor().toPlainString() + " | "
                + line.emission().wellToWheelGrams() + " | "
                + line.emission().tankToWheelGrams();
    }

    @Test
    void multipliesMassDistanceAndIntensityOfEveryCountryAndTraction() {
        // CN electric 20 x 1,000 x 17.6; the crossing at gw-north counts to CN: 20 x 10 x 35;
        // MN 1,000 + 20 of the crossing at gw-lake: 20 x 1,020 x 35; RU electric 20 x 5,000 x 11.2
        assertThat(BOX.emissionLines("central", 0, 3))
                .extracting(EmissionTest::text)
                .containsExactly(
                        "rail CN electric, 0.032 kWh/tkm x 550 gCO2/kWh | energy-rail | grid-cn | 1000 | line-km | 17.6 | 352000 | 0",
                        "rail CN diesel | rail-diesel | null | 10 | approx | 35 | 7000 | 5600",
                        "rail MN diesel | rail-diesel | null | 1020 | reported;approx | 35 | 714000 | 571200",
                        "rail RU electric, 0.032 kWh/tkm x 350 gCO2/kWh | energy-rail | grid-ru | 5000 | line-km | 11.2 | 1120000 | 0");
        assertThat(BOX.grams("central", 0, 3)).isEqualTo(2_193_000);
    }

    @Test
    void splitsAMixedLineByTheElectricShareOfTheCountry() {
        // CN 1,200 km at 0.9: 1,080 electric, 120 diesel; KZ 3,000 km at 0.5; one reload at gw-west 20 t x 1.2 kg
        assertThat(BOX.emissionLines("western", 0, 3))
                .extracting(EmissionTest::text)
                .containsExactly(
                        "rail CN electric, 0.032 kWh/tkm x 550 gCO2/kWh | energy-rail | grid-cn | 800 | line-km | 17.6 | 281600 | 0",
                        "rail CN electric, 0.032 kWh/tkm x 550 gCO2/kWh, part of a mixed line, electric share 0.9 (share-cn)"
                                + " | energy-rail | grid-cn | 1080 | line-km | 17.6 | 380160 | 0",
                        "rail CN diesel, part of a mixed line, electric share 0.9 (share-cn)"
                                + " | rail-diesel | null | 120 | line-km | 35 | 84000 | 67200",
                        "rail CN diesel | rail-diesel | null | 10 | approx | 35 | 7000 | 5600",
                        "rail KZ electric, 0.032 kWh/tkm x 650 gCO2/kWh, part of a mixed line, electric share 0.5 (share-kz)"
                                + " | energy-rail | grid-kz | 1500 | reported | 20.8 | 624000 | 0",
                        "rail KZ diesel, part of a mixed line, electric share 0.5 (share-kz)"
                                + " | rail-diesel | null | 1500 | reported | 35 | 1050000 | 840000",
                        "hub transload, gauge change at gw-west | hub-transload | null | - |  | 1.2 | 24000 | 0");
        assertThat(BOX.grams("western", 0, 3)).isEqualTo(2_450_760);
    }

    @Test
    void emitsTheSameOnTheWayBack() {
        assertThat(BOX.grams("western-back", 0, 3)).isEqualTo(BOX.grams("western", 0, 3));
    }

    @Test
    void addsTheEnergyOfAReeferByRailAndSea() {
        Rated reefer = Rated.of("fish", 20_000, "40rf", 1);
        // 2,193,000 x 1.25; vessel 20 x 1,800 x 45 x 1.25
        assertThat(reefer.grams("central", 0, 3)).isEqualTo(2_741_250);
        assertThat(reefer.grams("vessel", 0, 1)).isEqualTo(2_025_000);
        EmissionLine line = reefer.emissionLines("vessel", 0, 1).getFirst();
        assertThat(line.element()).isEqualTo("sea feeder, cooled x 1.25 (uplift-sea)");
        // tank-to-wheel 37 x 1.25 x 20 x 1,800
        assertThat(line.emission().tankToWheelGrams()).isEqualTo(1_665_000);
    }

    @Test
    void tellsFeederDeepSeaAndFerryApart() {
        // 20 x 1,800 x 45
        assertThat(BOX.grams("vessel", 0, 1)).isEqualTo(1_620_000);
        Network network = SmallWorld.sketch()
                .service("liner", Mode.SEA, ServiceClass.LINER)
                .carries("40hc")
                .weekly("1......")
                .from("coast-port", "10:00")
                .via("l-sea")
                .to("isle-port", 4, "10:00")
                .done()
                .service("ferry-train", Mode.RAIL, ServiceClass.BLOCK)
                .carries("40hc")
                .weekly("1......")
                .from("coast-port", "10:00")
                .via("l-sea")
                .to("isle-port", 4, "10:00")
                .done()
                .build();
        Rated rated = Rated.in(network, "berries", 20_000, "40hc", 1);
        // deep sea 15.5: 558,000; wagons on a ferry 63: 2,268,000
        assertThat(rated.grams("liner", 0, 1)).isEqualTo(558_000);
        assertThat(rated.grams("ferry-train", 0, 1)).isEqualTo(2_268_000);
    }

    @Test
    void fliesByTheLengthOfTheHaulAndShowsRadiativeForcingApart() {
        Rated parcel = Rated.of("berries", 1_000, "loose", 1);
        EmissionLine line = parcel.emissionLines("flight", 0, 1).getFirst();
        // 1 t x 5,095 km x 665, tank-to-wheel 530; forcing 370 apart
        assertThat(text(line))
                .isEqualTo("air long-haul | air-long | null | 5095 | great-circle+95 | 665 | 3388175 | 2700350");
        assertThat(line.radiativeForcingGrams()).isEqualTo(1_885_150);
        assertThat(parcel.grams("flight", 0, 1)).isEqualTo(3_388_175);

        Network network = SmallWorld.sketch()
                .facility("coast-air", "coast", FacilityKind.AIRPORT)
                .link("l-hop", "hub-air", "coast-air", Mode.AIR, null, Traction.JET, 1_500, "great-circle+95")
                .service("hop", Mode.AIR, ServiceClass.BELLY)
                .tariff("flight")
                .carries("loose")
                .weekly("1......")
                .from("hub-air", "10:00")
                .via("l-hop")
                .to("coast-air", 0, "12:30")
                .done()
                .build();
        // about 1,400 km of great circle: short haul 960 x 1,500 km x 1 t
        assertThat(Rated.in(network, "berries", 1_000, "loose", 1).grams("hop", 0, 1))
                .isEqualTo(1_440_000);
    }

    @Test
    void drivesByTheUseOfTheTruck() {
        // 20 x 1,600 x 95; cooled 1 x 1,600 x 110
        assertThat(BOX.grams("truck-line", 0, 1)).isEqualTo(3_040_000);
        assertThat(Rated.of("fish", 1_000, "loose", 1).grams("truck-line", 0, 1))
                .isEqualTo(176_000);
        Distance road = Distance.ofKilometers(100);
        assertThat(BOX.rating().truckGrams(BOX.trucking("door"), road)).isEqualTo(190_000);
        EmissionLine line =
                BOX.rating().truckEmissionLines(BOX.trucking("door"), road).getFirst();
        assertThat(text(line)).isEqualTo("road | road-average | null | 100 | derived | 95 | 190000 | 154000");
    }

    @Test
    void countsEveryHub() {
        // boxes are lifted: 1.2 kg/t; at a site they go through the warehouse: 2, cold 6
        assertThat(BOX.rating().handlingGrams(BOX.facility("hub-rail"))).isEqualTo(24_000);
        assertThat(BOX.rating().handlingGrams(BOX.facility("suburb-site"))).isEqualTo(40_000);
        Rated reefer = Rated.of("fish", 20_000, "40rf", 1);
        assertThat(reefer.rating().handlingGrams(reefer.facility("hub-rail"))).isEqualTo(24_000);
        assertThat(reefer.rating().handlingGrams(reefer.facility("suburb-site")))
                .isEqualTo(120_000);
        // loose cargo goes through a shed
        Rated parcel = Rated.of("berries", 1_000, "loose", 1);
        assertThat(parcel.rating().handlingGrams(parcel.facility("hub-air"))).isEqualTo(2_000);
        Rated cold = Rated.of("fish", 1_000, "loose", 1);
        assertThat(cold.rating().handlingGrams(cold.facility("hub-air"))).isEqualTo(6_000);
        assertThat(cold.rating().handlingEmissionLines(cold.facility("hub-air")))
                .extracting(EmissionLine::element)
                .containsExactly("hub cold at hub-air");
    }

    @Test
    void countsOnTheCargoWithoutItsBoxes() {
        assertThat(BOX.emissionLines("central", 0, 3))
                .allSatisfy(line -> assertThat(line.mass().kilograms()).isEqualTo(20_000));
        // the same goods in two boxes emit the same
        assertThat(Rated.of("berries", 20_000, "40hc", 2).grams("central", 0, 3))
                .isEqualTo(BOX.grams("central", 0, 3));
    }

    @Test
    void saysWhatIsModelledAndWhatIsDefault() {
        assertThat(BOX.emissionLines("central", 0, 3))
                .extracting(EmissionLine::dataType)
                .containsExactly("modelled", "default", "default", "modelled");
        assertThat(BOX.emissionLines("central", 0, 3)).noneMatch(EmissionLine::illustrative);
    }

    @Test
    void fallsBackToDieselWhereAGridIsUnknownAndMarksIt() {
        Rated rated = Rated.in(SmallWorld.sketch().removeFactor("grid-ru").build(), "berries", 20_000, "40hc", 1);
        EmissionLine line = rated.emissionLines("central", 2, 3).getFirst();
        // 20 x 5,000 x 35
        assertThat(text(line))
                .isEqualTo("rail RU electric, no grid factor for RU: diesel default"
                        + " | rail-diesel | null | 5000 | line-km | 35 | 3500000 | 2800000");
        assertThat(line.illustrative()).isTrue();
        Rated noShare = Rated.in(SmallWorld.sketch().removeFactor("share-kz").build(), "berries", 20_000, "40hc", 1);
        // 20 x 3,000 x 35, all of it diesel
        assertThat(noShare.grams("shuttle", 0, 1)).isEqualTo(2_100_000);
        assertThat(noShare.emissionLines("shuttle", 0, 1).getFirst().illustrative())
                .isTrue();
    }

    @Test
    void prefersAPublishedElectricIntensityOnlyWhereTheGridIsUnknown() {
        NetworkSketch sketch = SmallWorld.sketch()
                .factor(
                        "rail-electric-ru",
                        EmissionFactor.Kind.TRANSPORT,
                        Mode.RAIL,
                        "RU",
                        "electric",
                        "gCO2e/tkm",
                        "12");
        assertThat(Rated.in(sketch.build(), "berries", 20_000, "40hc", 1).grams("central", 2, 3))
                .isEqualTo(1_120_000);
        assertThat(Rated.in(sketch.removeFactor("grid-ru").build(), "berries", 20_000, "40hc", 1)
                        .grams("central", 2, 3))
                .isEqualTo(1_200_000);
    }

    @Test
    void takesTheFactorsValidOnTheDay() {
        Network network = SmallWorld.sketch()
                .add(new EmissionFactor(
                        "grid-cn-2027",
                        null,
                        EmissionFactor.Kind.GRID,
                        "CN",
                        "",
                        "cleaner",
                        "gCO2/kWh",
                        null,
                        null,
                        new BigDecimal("500"),
                        LocalDate.of(2027, 1, 1),
                        null,
                        NetworkSketch.FACT))
                .build();
        var cargo = SmallWorld.berries(network);
        // 20 x 1,500 x 0.032 x 550 and x 500
        assertThat(Rated.of(network, cargo, USD, DECEMBER).grams("coast-train", 0, 1))
                .isEqualTo(528_000);
        assertThat(Rated.of(network, cargo, USD, JANUARY).grams("coast-train", 0, 1))
                .isEqualTo(480_000);
    }

    @Test
    void marksASectionWithoutLinksAsAssumed() {
        Network network = SmallWorld.sketch()
                .service("guess", Mode.RAIL, ServiceClass.BLOCK)
                .tariff("coast")
                .carries("40hc")
                .weekly("1......")
                .from("metro-rail", "10:00")
                .to("lake-rail", 7, "10:00")
                .done()
                .build();
        Rated rated = Rated.in(network, "berries", 20_000, "40hc", 1);
        EmissionLine line = rated.emissionLines("guess", 0, 1).getFirst();
        assertThat(line.illustrative()).isTrue();
        assertThat(line.distanceBasis()).isEqualTo("great-circle");
        assertThat(line.distance())
                .isEqualTo(network.getFacility("metro-rail")
                        .position()
                        .greatCircleTo(network.getFacility("lake-rail").position()));
    }

    @Test
    void countsAHubWithoutAFactorAsZeroButNotSilently() {
        Rated rated = Rated.in(SmallWorld.sketch().removeFactor("hub-transload").build(), "berries", 20_000, "40hc", 1);
        assertThat(rated.rating().handlingGrams(rated.facility("hub-rail"))).isZero();
        List<EmissionLine> lines = rated.rating().handlingEmissionLines(rated.facility("hub-rail"));
        assertThat(lines)
                .extracting(EmissionLine::element)
                .containsExactly("hub transload, no factor in the set: counted as zero at hub-rail");
        assertThat(lines.getFirst().illustrative()).isTrue();
    }

    @Test
    void refusesAFactorSetWithoutAnythingForAModeInUse() {
        Network network = SmallWorld.sketch()
                .removeFactor("sea-average")
                .removeFactor("sea-feeder")
                .build();
        assertThatThrownBy(() -> Rater.of(network))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no transport factor for sea");
    }
}
