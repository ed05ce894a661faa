package org.landbridge.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.landbridge.model.NetworkSketch;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Rate;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.ServiceClass;
import org.landbridge.rating.Rater;

/** Traps that other engines fell into, each on the small world. */
class NamedTrapsTest {

    private static List<Itinerary> find(Network network, RouteRequest request) {
        RouteAnswer answer = Router.of(network, Rater.of(network)).find(request);
        return ((RouteAnswer.Found) answer)
                .options().stream().map(RouteAnswer.Option::itinerary).toList();
    }

    private static List<Itinerary> find(NetworkSketch sketch, String from, String to, String ready) {
        Network network = sketch.build();
        return find(network, Ask.terminals(network, SmallWorld.berries(network), from, to, ready));
    }

    @Test
    void boardsARunThatBeganBeforeTheQueryDay() {
        // At sands-rail on Thursday 5 November 12:00Z; Wednesday's western (from hub on the 4th) calls there on day 3
        // and leaves on day 4 at 10:00 (05:00Z), the 8th.
        List<Itinerary> ways = find(SmallWorld.sketch(), "sands-rail", "metro-rail", "2026-11-06T12:00:00Z");
        assertThat(ways.stream().flatMap(w -> w.legs().stream()).map(l -> l.serviceDay()))
                .contains(LocalDate.of(2026, 11, 4));
    }

    @Test
    void boardsNoRunFromBeforeTheCalendarStarts() {
        // The timetable starts on Monday 2 November; Wednesday 28 October's western would call at sands-rail on 1
        // November.
        List<Itinerary> ways = find(SmallWorld.sketch(), "sands-rail", "metro-rail", "2026-10-30T00:00:00Z");
        assertThat(ways.stream().flatMap(w -> w.legs().stream()).map(l -> l.serviceDay()))
                .allMatch(day -> day != null && !day.isBefore(LocalDate.of(2026, 11, 2)));
    }

    /** A vessel from coast-port to isle-port that takes 26 days, on Wednesdays. */
    private static NetworkSketch withSlowVessel() {
        return SmallWorld.sketch()
                .removeService("vessel")
                .service("slow", Mode.SEA, ServiceClass.LINER)
                .carrier("blue-water")
                .tariff("vessel")
                .carries("40hc")
                .weekly("..3....")
                .cutoffHours(24)
                .availableHours(12)
                .from("coast-port", "16:00")
                .via("l-sea")
                .to("isle-port", 26, "08:00")
                .done();
    }

    @Test
    void ridesLegsOfMoreThanTwentyDaysAcrossMonthEnds() {
        // Leaves Wednesday 4 November 08:00Z; day 26 is Monday 30 November 08:00 in Tokyo = 29 November 23:00Z; 12 h to
        // take it out.
        List<Itinerary> ways = find(withSlowVessel(), "coast-port", "isle-port", "2026-11-02T00:00:00Z");
        assertThat(ways.getFirst().arriveAt()).isEqualTo(Instant.parse("2026-11-30T11:00:00Z"));
    }

    @Test
    void findsJourneysOfMoreThanAMonth() {
        // Ready on Monday 30 November 00:00Z: the coast-train of 1 December is there on the 3rd, a day after the
        // vessel; the next one leaves on the 9th and is in isle on
        // 4 January 08:00 (3rd, 23:00Z), taken out 12 h later.
        List<Itinerary> ways = find(withSlowVessel(), "hub-rail", "isle-port", "2026-11-30T00:00:00Z");
        assertThat(ways.getFirst().arriveAt()).isEqualTo(Instant.parse("2027-01-04T11:00:00Z"));
        assertThat(Duration.between(
                        Instant.parse("2026-11-30T00:00:00Z"), ways.getFirst().arriveAt()))
                .isGreaterThan(Duration.ofDays(31));
    }

    @Test
    void keepsLocalTimesWhenTheClocksChange() {
        // Too far for a truck on demand. Berlin goes forward on 28 March 2027: a daily train at 12:00 leaves at 11:00Z
        // on the 27th and at 10:00Z on
        // the 28th.
        NetworkSketch sketch = SmallWorld.sketch()
                .days(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 30))
                .place("spree", "DE", "Europe/Berlin", 52.5, 13.4)
                .place("elbe", "DE", "Europe/Berlin", 45.5, 10.0)
                .facility("spree-rail", "spree", FacilityKind.RAIL_TERMINAL, 1435)
                .facility("elbe-rail", "elbe", FacilityKind.RAIL_TERMINAL, 1435)
                .link(
                        "l-spree",
                        "spree-rail",
                        "elbe-rail",
                        Mode.RAIL,
                        "DE",
                        org.landbridge.model.network.Link.Traction.DIESEL,
                        290,
                        "line-km")
                .service("spree-elbe", Mode.RAIL, ServiceClass.BLOCK)
                .carrier("north-lines")
                .tariff("central")
                .carries("40hc")
                .weekly("1234567")
                .from("spree-rail", "12:00")
                .via("l-spree")
                .to("elbe-rail", 0, "20:00")
                .done();
        Network network = sketch.build();
        assertThat(find(
                                network,
                                Ask.terminals(
                                        network,
                                        SmallWorld.berries(network),
                                        "spree-rail",
                                        "elbe-rail",
                                        "2027-03-27T00:00:00Z"))
                        .getFirst()
                        .legs()
                        .getFirst()
                        .departAt())
                .isEqualTo(Instant.parse("2027-03-27T11:00:00Z"));
        assertThat(find(
                                network,
                                Ask.terminals(
                                        network,
                                        SmallWorld.berries(network),
                                        "spree-rail",
                                        "elbe-rail",
                                        "2027-03-27T12:00:00Z"))
                        .getFirst()
                        .legs()
                        .getFirst()
                        .departAt())
                .isEqualTo(Instant.parse("2027-03-28T10:00:00Z"));
    }

    @Test
    void keepsACheaperLaterSailingOfTheSameService() {
        // The vessel costs 500 a FEU until 20 November and 200 from then on: the sailing of Friday 27 November is 300
        // cheaper than that of the 6th.
        NetworkSketch sketch = SmallWorld.sketch()
                .removeRate("vessel-feu")
                .rate("vessel-dear", Rate.Charge.FREIGHT, "vessel", Rate.Basis.FEU, "500")
                .valid("", "2026-11-20")
                .done()
                .rate("vessel-cheap", Rate.Charge.FREIGHT, "vessel", Rate.Basis.FEU, "200")
                .valid("2026-11-21", "")
                .done();
        List<Itinerary> ways = find(sketch, "coast-port", "isle-port", "2026-11-02T00:00:00Z");
        assertThat(ways.stream().map(w -> w.legs().getFirst().serviceDay()))
                .containsExactly(LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 27));
        assertThat(ways.getFirst().cost().minus(ways.getLast().cost()).minor()).isEqualTo(30_000);
    }

    @Test
    void takesAServiceThatOvertakesAnEarlierOne() {
        // A fast train leaves a day after Tuesday's central (there on the 15th at 13:00Z) and is there first: on the
        // 12th.
        NetworkSketch sketch = SmallWorld.sketch()
                .removeService("western")
                .service("fast", Mode.RAIL, ServiceClass.BLOCK)
                .carrier("fast-lines")
                .tariff("central")
                .carries("40hc")
                .weekly("..3....")
                .cutoffHours(6)
                .from("hub-rail", "18:00")
                .via("l-hub-north", "l-north-steppe", "l-steppe", "l-steppe-lake", "l-lake-metro")
                .crossing("gw-north", "gw-lake")
                .to("metro-rail", 8, "12:00")
                .done();
        List<Itinerary> ways = find(sketch, "hub-rail", "metro-rail", "2026-11-02T00:00:00Z");
        assertThat(ways.getFirst().arriveAt()).isEqualTo(Instant.parse("2026-11-12T09:00:00Z"));
    }

    @Test
    void boardsARotationAtEitherOfItsTwoCallsAtAPort() {
        // coast (day 0) - isle (day 4) - coast (day 8) - isle (day 12): ready on 10 November, the second call of the
        // run of the 6th is the first to be met.
        NetworkSketch sketch = SmallWorld.sketch()
                .removeService("vessel")
                .service("loop", Mode.SEA, ServiceClass.LINER)
                .carrier("blue-water")
                .tariff("vessel")
                .carries("40hc")
                .dates("2026-11-06")
                .cutoffHours(24)
                .availableHours(12)
                .from("coast-port", "16:00")
                .via("l-sea")
                .call("isle-port", 4, "08:00", 4, "20:00")
                .via("l-sea")
                .call("coast-port", 8, "08:00", 8, "20:00")
                .via("l-sea")
                .to("isle-port", 12, "08:00")
                .done();
        Itinerary way =
                find(sketch, "coast-port", "isle-port", "2026-11-10T00:00:00Z").getFirst();
        // 14 November 20:00 = 12:00Z; isle on the 18th at 08:00 = 17th 23:00Z, taken out 12 h later.
        assertThat(way.legs().getFirst().departAt()).isEqualTo(Instant.parse("2026-11-14T12:00:00Z"));
        assertThat(way.arriveAt()).isEqualTo(Instant.parse("2026-11-18T11:00:00Z"));
    }
}
