package org.landbridge.feeds;

import static org.landbridge.feeds.Fault.cell;
import static org.landbridge.feeds.Fault.error;
import static org.landbridge.feeds.Fault.warning;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of files, headers and single cells. */
class CellNoticesTest {

    private static final GoodNetwork GOOD = GoodNetwork.create();

    static List<Fault> files() {
        String calls = "calls.csv";
        return List.of(
                error("a missing file", GOOD.without("goods.csv"), Code.FILE_MISSING, "goods.csv", 0, null, "missing"),
                error(
                        "an empty file",
                        GOOD.with("goods.csv", "\n\n"),
                        Code.FILE_EMPTY,
                        "goods.csv",
                        0,
                        null,
                        "goods_id"),
                warning(
                        "an unknown file",
                        GOOD.with("load_units.csv", "a\n"),
                        Code.FILE_UNKNOWN,
                        "load_units.csv",
                        0,
                        null,
                        "load-units.csv"),
                error(
                        "a missing column",
                        GOOD.with("currencies.csv", "currency,units_per_usd\nCNY,7\n"),
                        Code.COLUMN_MISSING,
                        "currencies.csv",
                        1,
                        "period",
                        "add it"),
                warning(
                        "an unknown column",
                        GOOD.with(calls, GOOD.text(calls).replace("cutoff_hours", "cutof_hours")),
                        Code.COLUMN_UNKNOWN,
                        calls,
                        1,
                        "cutof_hours",
                        "did you mean cutoff_hours?"),
                error(
                        "a column given twice",
                        GOOD.with(calls, GOOD.text(calls).replace("available_hours", "cutoff_hours")),
                        Code.COLUMN_TWICE,
                        calls,
                        1,
                        "cutoff_hours",
                        "twice"),
                error(
                        "a row with a cell too many",
                        GOOD.with("goods.csv", 2, "name_en", "Goji, dried"),
                        Code.CELL_COUNT,
                        "goods.csv",
                        2,
                        null,
                        "has 20 cells, the header 19"),
                error(
                        "a row with a cell too few",
                        GOOD.with("currencies.csv", GOOD.text("currencies.csv") + "RUB,2026\n"),
                        Code.CELL_COUNT,
                        "currencies.csv",
                        4,
                        null,
                        "has 2 cells, the header 7"));
    }

    static List<Fault> cells() {
        String services = "services.csv";
        String facilities = "facilities.csv";
        String rates = "rates.csv";
        return List.of(
                cell("an empty name", "places.csv", 2, "name_en", "", Code.VALUE_MISSING, "name_en is empty"),
                cell(
                        "an id with a space",
                        "load-limits.csv",
                        2,
                        "limit_id",
                        "li ght",
                        Code.ID_MALFORMED,
                        "'li ght' is no id"),
                cell(
                        "a word that is not known",
                        services,
                        2,
                        "status",
                        "often",
                        Code.WORD_UNKNOWN,
                        "regular, irregular"),
                cell("a confidence that is not known", services, 2, "confidence", "sure", Code.WORD_UNKNOWN, "medium"),
                cell("neither yes nor empty", "calls.csv", 3, "board", "x", Code.WORD_UNKNOWN, "neither yes nor empty"),
                cell(
                        "a certificate that is not known",
                        "goods.csv",
                        2,
                        "certificates",
                        "visa",
                        Code.WORD_UNKNOWN,
                        "phyto"),
                cell(
                        "a factor in the wrong unit",
                        "emission-factors.csv",
                        2,
                        "unit",
                        "kgCO2e/tkm",
                        Code.WORD_UNKNOWN,
                        "gCO2e/tkm"),
                cell(
                        "a decimal with a semicolon",
                        "links.csv",
                        2,
                        "distance_km",
                        "1;5",
                        Code.NUMBER_MALFORMED,
                        "1250.5"),
                cell("a half container", "runs.csv", 2, "containers", "4.5", Code.NUMBER_MALFORMED, "whole number"),
                cell(
                        "a negative distance",
                        "links.csv",
                        2,
                        "distance_km",
                        "-1600",
                        Code.NUMBER_OUT_OF_RANGE,
                        "between 0"),
                cell("a negative price", rates, 2, "amount", "-1", Code.NUMBER_OUT_OF_RANGE, "between 0"),
                cell(
                        "a first call that leaves on day 1",
                        "calls.csv",
                        2,
                        "depart_day",
                        "1",
                        Code.NUMBER_OUT_OF_RANGE,
                        "0"),
                cell("a gauge in words", facilities, 2, "gauges_mm", "broad", Code.NUMBER_MALFORMED, "millimetres"),
                cell(
                        "a date of another order",
                        services,
                        2,
                        "first_run",
                        "01.02.2026",
                        Code.DATE_MALFORMED,
                        "2026-12-01"),
                cell(
                        "a day that does not exist",
                        services,
                        2,
                        "first_run",
                        "2026-02-30",
                        Code.DATE_MALFORMED,
                        "no date"),
                cell(
                        "a month that does not exist",
                        services,
                        2,
                        "first_run",
                        "2026-13",
                        Code.DATE_MALFORMED,
                        "no month"),
                cell("weekdays in words", "calendars.csv", 2, "days", "Mo Tu", Code.DATE_MALFORMED, "1.3.5.."),
                cell(
                        "weekdays out of place",
                        "calendars.csv",
                        2,
                        "days",
                        "31.....",
                        Code.DATE_MALFORMED,
                        "Monday first"),
                cell("a time after midnight", "calls.csv", 2, "depart_time", "25:10", Code.TIME_MALFORMED, "23:59"),
                cell("opening hours in words", facilities, 2, "opening_hours", "daily", Code.TIME_MALFORMED, "Mo-Sa"),
                cell("a zone by its offset", "places.csv", 2, "time_zone", "UTC+8", Code.ZONE_UNKNOWN, "Asia/Shanghai"),
                cell(
                        "a country in words",
                        "places.csv",
                        2,
                        "country",
                        "China",
                        Code.COUNTRY_UNKNOWN,
                        "two capital letters"),
                cell("a currency in words", rates, 2, "currency", "yuan", Code.CURRENCY_UNKNOWN, "ISO 4217"),
                cell(
                        "an HS code without its zero",
                        "goods.csv",
                        2,
                        "hs_code",
                        "81340",
                        Code.HS_CODE_MALFORMED,
                        "six digits"),
                cell(
                        "an HS alias with a point",
                        "goods.csv",
                        2,
                        "hs_aliases",
                        "1211.90",
                        Code.HS_CODE_MALFORMED,
                        "point"),
                cell(
                        "an HS prefix too short",
                        "restrictions.csv",
                        2,
                        "hs_prefixes",
                        "0",
                        Code.HS_CODE_MALFORMED,
                        "begins"),
                cell("a validity upside down", rates, 3, "valid_from", "2027-01-01", Code.VALIDITY_UPSIDE_DOWN, "swap")
                        .at("valid_to"),
                cell(
                                "a service that ends before it begins",
                                services,
                                4,
                                "first_run",
                                "2028",
                                Code.VALIDITY_UPSIDE_DOWN,
                                "")
                        .at("last_run"),
                cell(
                                "a temperature range upside down",
                                "goods.csv",
                                2,
                                "temp_min_c",
                                "20",
                                Code.VALUE_REFUSED,
                                "upside down")
                        .at(null));
    }

    static List<Fault> references() {
        String unknown = "no ";
        return List.of(
                cell(
                        "place of a facility",
                        "facilities.csv",
                        2,
                        "place_id",
                        "lanzou",
                        Code.ID_UNKNOWN,
                        "did you mean lanzhou?"),
                cell("hub", "network.csv", 7, "value", "xining", Code.ID_UNKNOWN, "no place 'xining'"),
                cell("side of a gateway", "gateways.csv", 2, "facility_b", "x", Code.ID_UNKNOWN, unknown),
                cell("gateway of a channel", "channels.csv", 2, "gateways", "x", Code.ID_UNKNOWN, unknown),
                cell("end of a link", "links.csv", 7, "to_facility", "x", Code.ID_UNKNOWN, unknown),
                cell("channel of a service", "services.csv", 2, "channel_id", "x", Code.ID_UNKNOWN, unknown),
                cell("load unit of a service", "services.csv", 2, "load_units", "x", Code.ID_UNKNOWN, unknown),
                cell("aircraft of a service", "services.csv", 3, "aircraft_id", "x", Code.ID_UNKNOWN, unknown),
                error(
                        "service of a call",
                        GOOD.plus("calls.csv", "x,1,lanzhou-rail,,,0,18:00,yes,,24,,,"),
                        Code.ID_UNKNOWN,
                        "calls.csv",
                        10,
                        "service_id",
                        unknown),
                cell("facility of a call", "calls.csv", 2, "facility_id", "x", Code.ID_UNKNOWN, unknown),
                cell("gateway of a call", "calls.csv", 4, "gateway_id", "x", Code.ID_UNKNOWN, unknown),
                cell("link of a call", "calls.csv", 5, "via", "x", Code.ID_UNKNOWN, unknown),
                cell("service of a calendar", "calendars.csv", 3, "service_id", "x", Code.ID_UNKNOWN, unknown),
                cell("gateway of trucking", "trucking.csv", 2, "border_gateways", "x", Code.ID_UNKNOWN, unknown),
                cell("load unit of trucking", "trucking.csv", 2, "load_units", "x", Code.ID_UNKNOWN, unknown),
                cell("load unit of a limit", "load-limits.csv", 2, "load_unit_id", "x", Code.ID_UNKNOWN, unknown),
                cell(
                        "facility of a handling time",
                        "handling-times.csv",
                        3,
                        "facility_id",
                        "x",
                        Code.ID_UNKNOWN,
                        unknown),
                cell("facility of a through rate", "rates.csv", 3, "to_facility", "x", Code.ID_UNKNOWN, unknown),
                cell("load unit of a rate", "rates.csv", 3, "load_unit", "x", Code.ID_UNKNOWN, unknown),
                cell("gateway of a rate", "rates.csv", 8, "scope_id", "x", Code.ID_UNKNOWN, unknown),
                cell("facility of a rate", "rates.csv", 9, "scope_id", "x", Code.ID_UNKNOWN, unknown),
                cell("service of a run", "runs.csv", 2, "service_id", "x", Code.ID_UNKNOWN, unknown),
                cell("goods of a run", "runs.csv", 2, "goods_id", "x", Code.ID_UNKNOWN, unknown),
                cell("channel of a run", "runs.csv", 2, "channel_id", "x", Code.ID_UNKNOWN, unknown),
                cell("facility of a run", "runs.csv", 2, "to_facility", "x", Code.ID_UNKNOWN, unknown),
                cell("source", "goods.csv", 2, "source", "S-ONW", Code.SOURCE_UNKNOWN, "did you mean S-ONE?"),
                error(
                        "gateway of a restriction",
                        GOOD.with("restrictions.csv", 2, "scope", "gateway"),
                        Code.ID_UNKNOWN,
                        "restrictions.csv",
                        2,
                        "scope_id",
                        "no gateway 'MN'"));
    }

    static List<Fault> rows() {
        return List.of(
                error(
                        "an id given twice",
                        GOOD.plus("sources.csv", "S-ONE,Again,,,"),
                        Code.ID_TWICE,
                        "sources.csv",
                        3,
                        "source_id",
                        "already on line 2"),
                error(
                        "a call number given twice",
                        GOOD.with("calls.csv", 5, "seq", "3"),
                        Code.ID_TWICE,
                        "calls.csv",
                        5,
                        "seq",
                        "already on line 4"),
                error(
                        "an exchange rate given twice",
                        GOOD.with("currencies.csv", 3, "period", "2026"),
                        Code.ID_TWICE,
                        "currencies.csv",
                        3,
                        "period",
                        "already on line 2"),
                error(
                        "a through rate with one end",
                        GOOD.with("rates.csv", 3, "to_facility", ""),
                        Code.VALUE_MISSING,
                        "rates.csv",
                        3,
                        "to_facility",
                        "both facilities"),
                error(
                        "a key that is missing",
                        GOOD.withoutLine("network.csv", 6),
                        Code.VALUE_MISSING,
                        "network.csv",
                        0,
                        "key",
                        "key currency"),
                error(
                        "a trunk channel without gateways",
                        GOOD.with("channels.csv", 2, "gateways", ""),
                        Code.VALUE_MISSING,
                        "channels.csv",
                        2,
                        "gateways",
                        "by land"),
                error(
                        "a timetable that ends before it begins",
                        GOOD.with("network.csv", 5, "value", "2025-12-31"),
                        Code.VALIDITY_UPSIDE_DOWN,
                        "network.csv",
                        5,
                        "value",
                        "after first_day"),
                error(
                        "a container without twenty-foot equivalents",
                        GOOD.with("load-units.csv", 3, "teu", ""),
                        Code.VALUE_MISSING,
                        "load-units.csv",
                        3,
                        "teu",
                        "twenty-foot"),
                warning(
                        "an empty source",
                        GOOD.with("goods.csv", 2, "source", ""),
                        Code.VALUE_MISSING,
                        "goods.csv",
                        2,
                        "source",
                        "write none"),
                warning(
                        "an empty confidence",
                        GOOD.with("goods.csv", 2, "confidence", ""),
                        Code.VALUE_MISSING,
                        "goods.csv",
                        2,
                        "confidence",
                        "illustrative"),
                warning(
                        "a UN/LOCODE that is none",
                        GOOD.with("places.csv", 2, "unlocode", "LHW"),
                        Code.ID_MALFORMED,
                        "places.csv",
                        2,
                        "unlocode",
                        "not used"));
    }

    @ParameterizedTest
    @MethodSource({"files", "cells", "references", "rows"})
    void tellsFileLineAndFieldOf(Fault fault) {
        fault.assertTold();
    }
}
