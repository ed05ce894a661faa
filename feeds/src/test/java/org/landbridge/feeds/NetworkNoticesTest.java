package org.landbridge.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.landbridge.feeds.Fault.cell;
import static org.landbridge.feeds.Fault.error;
import static org.landbridge.feeds.Fault.warning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of rows that are well-formed each and wrong together. */
class NetworkNoticesTest {

    private static final GoodNetwork GOOD = GoodNetwork.create();

    static List<Fault> map() {
        String links = "links.csv";
        return List.of(
                // 4.04 degrees north of Lanzhou are 449 km, 0.21 degrees west of it 18 km.
                cell(
                        "a facility far from its place",
                        "facilities.csv",
                        6,
                        "lat",
                        "40.1",
                        Code.POSITION_FAR,
                        "450 km from its place"),
                error(
                        "a facility with lat and lon swapped",
                        GOOD.with("facilities.csv", 10, "lat", "106.90").with("facilities.csv", 10, "lon", "47.90"),
                        Code.POSITION_SWAPPED,
                        "facilities.csv",
                        10,
                        "lat",
                        "swap lat and lon"),
                error(
                        "a facility with small lat and lon swapped",
                        GOOD.with("facilities.csv", 7, "lat", "20.97")
                                .with("facilities.csv", 7, "lon", "52.17")
                                .with(links, 5, "distance_km", "9000")
                                .with("calls.csv", 7, "arrive_time", "18:00"),
                        Code.POSITION_SWAPPED,
                        "facilities.csv",
                        7,
                        "lat",
                        "near it the other way round"),
                // Los Angeles keeps the sun of 120 degrees west, Lanzhou lies at 103.83 east.
                error(
                        "a zone of another part of the world",
                        GOOD.plus("places.csv", "far,Far,,CN,36.06,103.83,America/Los_Angeles,"),
                        Code.ZONE_IMPLAUSIBLE,
                        "places.csv",
                        9,
                        "time_zone",
                        "lon -120"),
                // Colombo lies at 6.93 N, 79.85 E; turned it is at 6.93 E, where the clock would be that of Europe.
                error(
                        "a place with lat and lon swapped",
                        GOOD.plus("places.csv", "colombo,Colombo,,LK,79.85,6.93,Asia/Colombo,"),
                        Code.POSITION_SWAPPED,
                        "places.csv",
                        9,
                        "lat",
                        "swap lat and lon"),
                cell(
                        "a link that ends where it begins",
                        links,
                        7,
                        "to_facility",
                        "ulaanbaatar-rail",
                        Code.LINK_LOOP,
                        "ends where"),
                // 0.97 of the great circle of 1,093 km is 1,060; less 5 km for the positions 1,055.
                cell(
                        "a link shorter than the earth allows",
                        links,
                        2,
                        "distance_km",
                        "1054",
                        Code.LINK_TOO_SHORT,
                        "1093 km"),
                // 3.5 times 1,093 km is 3,824 km.
                warning(
                        "a link of many detours",
                        GOOD.with(links, 2, "distance_km", "3830"),
                        Code.LINK_CIRCUITOUS,
                        links,
                        2,
                        "distance_km",
                        "3.5 times"),
                error(
                        "a link of a gauge its end has not",
                        GOOD.with("facilities.csv", 10, "gauges_mm", "1067"),
                        Code.LINK_GAUGE,
                        links,
                        7,
                        "gauge_mm",
                        "its end choir-junction has [1067] mm"),
                warning(
                        "a link over a border without a gateway",
                        GOOD.plus(
                                links, "rail-erenhot-choir,erenhot-rail,choir-junction,rail,MN,,diesel,700,approx,30"),
                        Code.LINK_WITHOUT_GATEWAY,
                        links,
                        8,
                        "to_facility",
                        "from CN to MN"),
                error(
                        "a gateway with one side",
                        GOOD.plus("gateways.csv", "gw-x,X,zamyn-rail,zamyn-rail,rail,,none,1,,,"),
                        Code.GATEWAY_SIDES,
                        "gateways.csv",
                        3,
                        "facility_b",
                        "both sides"),
                warning(
                        "a gateway no link crosses",
                        GOOD.plus("gateways.csv", "gw-x,X,erenhot-rail,zamyn-rail,road,,none,1,,,"),
                        Code.GATEWAY_WITHOUT_LINK,
                        "gateways.csv",
                        3,
                        "facility_b",
                        "no road link joins"));
    }

    static List<Fault> ways() {
        String calls = "calls.csv";
        GoodNetwork direct = GOOD.withoutLine(calls, 4).withoutLine(calls, 3);
        return List.of(
                cell(
                        "a border that no gateway of the call explains",
                        calls,
                        4,
                        "gateway_id",
                        "",
                        Code.BORDER_WITHOUT_GATEWAY,
                        "the shortest crosses gw-erenhot"),
                error(
                        "a border in via that the call does not name",
                        direct.with(calls, 3, "via", "rail-lanzhou-erenhot;border-erenhot;rail-zamyn-ulaanbaatar"),
                        Code.BORDER_WITHOUT_GATEWAY,
                        calls,
                        3,
                        "gateway_id",
                        "crosses gw-erenhot before ulaanbaatar-rail"),
                cell(
                        "a gateway that is not on the way",
                        calls,
                        3,
                        "gateway_id",
                        "gw-erenhot",
                        Code.GATEWAY_NOT_CROSSED,
                        "the shortest crosses none"),
                error(
                        "a gateway that is not in via",
                        GOOD.with(calls, 3, "gateway_id", "gw-erenhot").with(calls, 3, "via", "rail-lanzhou-erenhot"),
                        Code.GATEWAY_NOT_CROSSED,
                        calls,
                        3,
                        "gateway_id",
                        "do not cross gw-erenhot"),
                cell(
                        "a via that begins elsewhere",
                        calls,
                        5,
                        "via",
                        "rail-lanzhou-erenhot",
                        Code.CHAIN_BROKEN,
                        "at zamyn-rail"),
                cell(
                        "a via that ends short",
                        calls,
                        3,
                        "via",
                        "rail-lanzhou-erenhot;border-erenhot",
                        Code.CHAIN_BROKEN,
                        "end at zamyn-rail"),
                error(
                        "a section without links",
                        GOOD.withoutLine("links.csv", 6),
                        Code.CHAIN_MISSING,
                        calls,
                        9,
                        "facility_id",
                        "tianjin-port to busan-port"),
                // Zamyn-Uud has both gauges; the train comes on 1435 mm and would go on on 1520 mm.
                error(
                        "a change of gauge away from a gateway",
                        GOOD.with("links.csv", 3, "from_facility", "lanzhou-rail")
                                .with("links.csv", 3, "gauge_mm", "1435")
                                .with("links.csv", 3, "country", "CN")
                                .with("links.csv", 3, "distance_km", "1612")
                                .with("places.csv", 4, "country", "CN")
                                .with("places.csv", 5, "country", "CN")
                                .without("gateways.csv")
                                .with(
                                        "gateways.csv",
                                        GOOD.text("gateways.csv")
                                                        .lines()
                                                        .findFirst()
                                                        .orElseThrow() + "\n")
                                .with("channels.csv", 2, "gateways", "")
                                .with("channels.csv", 2, "kind", "feeder")
                                .withoutLine("rates.csv", 8)
                                .withoutLine(calls, 3)
                                .with(calls, 3, "gateway_id", "")
                                .with(calls, 4, "via", "rail-zamyn-ulaanbaatar"),
                        Code.GAUGE_WITHOUT_GATEWAY,
                        calls,
                        4,
                        "via",
                        "(1435 mm) and goes on by rail-zamyn-ulaanbaatar (1520 mm)"),
                // The first departure of the train, Monday 2 February 2026, comes to Zamyn-Uud on Wednesday the 4th.
                error(
                        "a gateway not open yet",
                        GOOD.with("gateways.csv", 2, "opened_on", "2026-02-05"),
                        Code.GATEWAY_CLOSED,
                        calls,
                        4,
                        "gateway_id",
                        "while it is shut, on 1 of its departures, the first on 2026-02-02"),
                // The last two departures, 27 and 29 December 2027, come there on the 29th and 31st.
                error(
                        "a gateway closed by then",
                        GOOD.with("gateways.csv", 2, "closed_on", "2027-12-31"),
                        Code.GATEWAY_CLOSED,
                        calls,
                        4,
                        "gateway_id",
                        "while it is shut, on 1 of its departures, the first on 2027-12-29"),
                error(
                        "cargo at a junction",
                        GOOD.with("facilities.csv", 3, "kind", "junction"),
                        Code.CALL_NOT_HANDLED,
                        calls,
                        3,
                        "board",
                        "a junction is only passed"),
                error(
                        "a flight from a railway station",
                        GOOD.with("facilities.csv", 6, "kind", "rail-terminal"),
                        Code.CALL_NOT_HANDLED,
                        calls,
                        6,
                        "board",
                        "no airport"));
    }

    static List<Fault> times() {
        String calls = "calls.csv";
        return List.of(
                cell(
                        "a time that is missing",
                        calls,
                        3,
                        "depart_time",
                        "",
                        Code.CALL_TIME_MISSING,
                        "write the local time"),
                // 10:00 in Lanzhou is 02:00 UTC, 03:00 in Warsaw in winter.
                cell(
                        "an arrival before departure in UTC",
                        calls,
                        7,
                        "arrive_time",
                        "02:30",
                        Code.ARRIVES_BEFORE_DEPARTURE,
                        "0 h 30 min"),
                cell(
                                "a departure before arrival",
                                calls,
                                3,
                                "depart_time",
                                "05:00",
                                Code.ARRIVES_BEFORE_DEPARTURE,
                                "1 h 0 min")
                        .at("depart_time"),
                // 1,600 km from 18:00 to 05:00 are 145 km/h.
                error(
                        "a train faster than trains are",
                        GOOD.with(calls, 3, "arrive_day", "1").with(calls, 3, "arrive_time", "05:00"),
                        Code.TOO_FAST,
                        calls,
                        3,
                        "arrive_time",
                        "145 km/h"),
                // 6,520 km: from 10:00 in Lanzhou to 09:00 in Warsaw are 6 h in winter.
                cell("a flight faster than flights are", calls, 7, "arrive_time", "09:00", Code.TOO_FAST, "1087 km/h"),
                // To 09:20 are 6 h 20 min and 1,029 km/h in winter; by summer time, from 29 March, 5 h 20 min. It flies
                // every other Friday.
                cell("a flight too fast in summer alone", calls, 7, "arrive_time", "09:20", Code.TOO_FAST, "5 h 20 min")
                        .saying("departure of 2026-04-10"));
    }

    static List<Fault> calendars() {
        String calendars = "calendars.csv";
        String services = "services.csv";
        return List.of(
                error(
                        "a service without a calendar",
                        GOOD.withoutLine(calendars, 5),
                        Code.CALENDAR_MISSING,
                        services,
                        4,
                        "service_id",
                        "no row in calendars.csv"),
                warning(
                        "a service without a departure",
                        GOOD.with(services, 4, "first_run", "2027-05"),
                        Code.NO_DEPARTURE,
                        services,
                        4,
                        "service_id",
                        "no departure from 2026-01-01 to 2027-12-31"),
                // Wednesday 4 March 2026 is a day of the weekly row.
                warning(
                        "a date given by two rows",
                        GOOD.plus(calendars, "train,dates,,,,2026-03-04,,"),
                        Code.CALENDAR_OVERLAP,
                        calendars,
                        6,
                        "kind",
                        "runs on 2026-03-04 by this row and by line 2"),
                warning(
                        "a date before the first run",
                        GOOD.plus(calendars, "train,dates,,,,2026-01-06,,"),
                        Code.CALENDAR_OUTSIDE,
                        calendars,
                        6,
                        "kind",
                        "cannot run on 2026-01-06"),
                warning(
                        "a weekly row that is over before the first run",
                        GOOD.plus(calendars, "train,weekly,.2.....,,,,,2026-01-31"),
                        Code.CALENDAR_OUTSIDE,
                        calendars,
                        6,
                        "kind",
                        "gives train no date"),
                warning(
                        "an exception on a day without a departure",
                        GOOD.with(calendars, 3, "dates", "2026-10-06"),
                        Code.CALENDAR_OUTSIDE,
                        calendars,
                        3,
                        "kind",
                        "takes no departure"),
                cell(
                        "an exception from everything",
                        calendars,
                        3,
                        "dates",
                        "",
                        Code.VALUE_MISSING,
                        "nothing would ever run"));
    }

    static List<Fault> services() {
        String services = "services.csv";
        String calls = "calls.csv";
        return List.of(
                cell(
                        "a class of another mode",
                        services,
                        2,
                        "train_class",
                        "belly",
                        Code.CLASS_UNFIT,
                        "class belly is for air"),
                cell(
                        "a train with an aircraft",
                        services,
                        2,
                        "aircraft_id",
                        "small-jet",
                        Code.CLASS_UNFIT,
                        "only a flight"),
                error(
                        "a service with one call",
                        GOOD.withoutLine(calls, 9),
                        Code.CALLS_FEW,
                        services,
                        4,
                        "service_id",
                        "has 1 calls"),
                error(
                        "a service nobody can use",
                        GOOD.with(calls, 9, "alight", ""),
                        Code.CALL_USELESS,
                        services,
                        4,
                        "service_id",
                        "nowhere can it board and later alight"),
                warning(
                        "cargo boarding at the last call",
                        GOOD.with(calls, 9, "board", "yes"),
                        Code.CALL_USELESS,
                        calls,
                        9,
                        "board",
                        "last call"),
                warning(
                        "an arrival at the first call",
                        GOOD.with(calls, 2, "arrive_time", "12:00"),
                        Code.CALL_USELESS,
                        calls,
                        2,
                        "arrive_time",
                        "not used"));
    }

    static List<Fault> prices() {
        String rates = "rates.csv";
        String services = "services.csv";
        return List.of(
                cell("a charge of another scope", rates, 7, "charge", "border", Code.BASIS_UNFIT, "gateway")
                        .at("scope"),
                cell("a charge by another basis", rates, 7, "basis", "tkm", Code.BASIS_UNFIT, "feu, teu, unit, kg"),
                // Without the general row, the through rate is left: for 40hc from Lanzhou to Ulaanbaatar only.
                error(
                        "pairs without a rate",
                        GOOD.withoutLine(rates, 2),
                        Code.NO_RATE,
                        services,
                        2,
                        "tariff",
                        "20gp from lanzhou-rail to erenhot-rail and 4 more"),
                error(
                        "a rate by the box for loose cargo",
                        GOOD.with(rates, 4, "basis", "feu"),
                        Code.NO_RATE,
                        services,
                        3,
                        "tariff",
                        "loose from air-lhw to air-waw"),
                error(
                        "trucks without a rate",
                        GOOD.with("trucking.csv", 2, "tariff", "other"),
                        Code.NO_RATE,
                        "trucking.csv",
                        2,
                        "tariff",
                        "other has no freight rate"),
                warning(
                        "a rate that ended before the first departure",
                        GOOD.with(rates, 5, "valid_to", "2026-03-01"),
                        Code.RATE_ENDED,
                        services,
                        4,
                        "tariff",
                        "40hc from tianjin-port to busan-port"),
                warning(
                        "two rates for the same days",
                        GOOD.plus(rates, "again,freight,tariff,sea-t,,,,feu,,,500,USD,2027-01-01,"),
                        Code.RATE_OVERLAP,
                        rates,
                        10,
                        "valid_from",
                        "again and sea-feu (line 5)"),
                error(
                        "a currency nobody can convert",
                        GOOD.with(rates, 5, "currency", "KRW"),
                        Code.CURRENCY_UNKNOWN,
                        rates,
                        5,
                        "currency",
                        "no row for KRW"),
                error(
                        "a currency of comparison nobody can convert",
                        GOOD.with("network.csv", 6, "value", "EUR"),
                        Code.CURRENCY_UNKNOWN,
                        "network.csv",
                        6,
                        "value",
                        "no row for EUR"));
    }

    @ParameterizedTest
    @MethodSource({"map", "ways", "times", "calendars", "services", "prices"})
    void tellsFileLineAndFieldOf(Fault fault) {
        fault.assertTold();
    }

    @Test
    void everyCodeOfANetworkHasAFaultThatShowsIt() {
        // Shown by tests of their own, since no change of a cell brings them about.
        Set<Code> shown = EnumSet.of(
                Code.FILE_TWICE,
                Code.FILE_TOO_LARGE,
                Code.FILE_UNREADABLE,
                Code.NOT_UTF8,
                Code.CSV_BROKEN,
                Code.TOO_MANY_ROWS);
        Stream.of(
                        CellNoticesTest.files(),
                        CellNoticesTest.cells(),
                        CellNoticesTest.references(),
                        CellNoticesTest.rows(),
                        map(),
                        ways(),
                        times(),
                        calendars(),
                        services(),
                        prices())
                .flatMap(List::stream)
                .forEach(fault -> shown.add(fault.code()));

        Set<Code> ofNetworks = EnumSet.range(Code.FILE_MISSING, Code.RATE_ENDED);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(ofNetworks);
    }
}
