package org.landbridge.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a network folder and their columns, as docs/network-format.md describes them. A column marked with {@code *} must be there; the others may be
 * left out, which is the same as leaving all their cells empty.
 */
enum NetworkFile {
    NETWORK("network.csv", true, false, "key* value*"),
    SOURCES("sources.csv", true, false, "source_id* title* where type year"),
    PLACES("places.csv", true, true, "place_id* NAMES aliases country* lat* lon* time_zone* unlocode"),
    FACILITIES(
            "facilities.csv",
            true,
            true,
            "facility_id* place_id* NAMES aliases kind* gauges_mm lat* lon* iata icao opening_hours reefer_plugs dangerous_goods"),
    GATEWAYS(
            "gateways.csv",
            true,
            true,
            "gateway_id* NAMES facility_a* facility_b* mode* operation gauge_change* reload_site typical_hours* stressed_hours "
                    + "handling_hours_per_train trains_per_day teu_per_year opened_on closed_on"),
    CHANNELS("channels.csv", true, true, "channel_id* NAMES kind* gateways* mode* colour*"),
    LINKS(
            "links.csv",
            true,
            true,
            "link_id* from_facility* to_facility* mode* country* gauge_mm traction* distance_km* distance_basis running_hours"),
    SERVICES(
            "services.csv",
            true,
            true,
            "service_id* NAMES mode* train_class* carrier channel_id tariff* load_units* capacity_feu capacity_kg capacity_m3 reefer_plugs "
                    + "dangerous_goods aircraft_id max_load_share_pct status* first_run last_run frequency_note"),
    CALLS(
            "calls.csv",
            true,
            true,
            "service_id* seq* facility_id* arrive_day* arrive_time* depart_day* depart_time* board* alight* cutoff_hours available_hours "
                    + "gateway_id* via"),
    CALENDARS("calendars.csv", true, true, "service_id* kind* days every_weeks anchor dates valid_from valid_to"),
    TRUCKING(
            "trucking.csv",
            true,
            true,
            "trucking_id* scope* max_km* detour_factor* speed_km_per_day* fixed_hours* border_gateways opening_hours load_units* tariff*"),
    GOODS(
            "goods.csv",
            true,
            true,
            "goods_id* NAMES aliases hs_edition hs_code* hs_aliases direction density_kg_m3* value_usd_kg temp_min_c* temp_max_c* "
                    + "shelf_life_days* certificates dangerous_goods* equipment_note farm_produce"),
    LOAD_UNITS(
            "load-units.csv",
            true,
            true,
            "load_unit_id* NAMES aliases kind* teu* tare_kg* max_payload_kg* volume_m3* reefer*"),
    LOAD_LIMITS("load-limits.csv", false, true, "limit_id* train_class* load_unit_id* max_payload_kg max_gross_kg"),
    RESTRICTIONS(
            "restrictions.csv",
            false,
            true,
            "restriction_id* scope* scope_id* hs_prefixes* dangerous_goods* direction valid_from valid_to reason_en* reason_zh reason_ru"),
    HANDLING_TIMES(
            "handling-times.csv",
            true,
            true,
            "handling_id* facility_kind facility_id from_mode to_mode load_kind minutes*"),
    RATES(
            "rates.csv",
            true,
            true,
            "rate_id* charge* scope* scope_id* from_facility to_facility load_unit basis* from_kg free_hours amount* currency* "
                    + "valid_from valid_to"),
    CURRENCIES("currencies.csv", true, true, "currency* period* units_per_usd*"),
    EMISSION_FACTORS(
            "emission-factors.csv",
            true,
            true,
            "factor_id* mode* kind* country use* description unit* ttw wtt wtw* valid_from valid_to"),
    AIRCRAFT(
            "aircraft.csv",
            false,
            true,
            "aircraft_id* name_en* deck* max_payload_kg* planning_payload_kg* volume_m3* reach_km*"),
    RUNS(
            "runs.csv",
            false,
            true,
            "run_id* service_id name_en* from_facility* to_facility* departed arrived date_precision* containers gross_kg goods_id "
                    + "reported_km reported_days channel_id");

    private final String fileName;
    private final boolean required;
    /** The columns as above, with their marks. */
    private final String columns;

    NetworkFile(String fileName, boolean required, boolean hasProvenance, String columns) {
        this.fileName = fileName;
        this.required = required;
        this.columns = columns.replace("NAMES", "name_en* name_zh name_ru")
                + (hasProvenance ? " source confidence illustrative note" : "");
    }

    String fileName() {
        return fileName;
    }

    boolean required() {
        return required;
    }

    List<String> columns() {
        return List.of(columns.replace("*", "").split(" ", -1));
    }

    List<String> requiredColumns() {
        List<String> names = new ArrayList<>();
        for (String column : columns.split(" ", -1)) {
            if (column.endsWith("*")) {
                names.add(column.substring(0, column.length() - 1));
            }
        }
        return names;
    }

    static Optional<NetworkFile> findByName(String fileName) {
        for (NetworkFile file : values()) {
            if (file.fileName.equals(fileName)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
