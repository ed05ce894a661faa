package org.landbridge.feeds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.Channel;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.Aircraft;
import org.landbridge.model.network.Link;
import org.landbridge.model.place.Facility;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;
import org.landbridge.model.service.ServiceClass;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Volume;

/** Reads services.csv with calls.csv and calendars.csv. */
final class ServiceFiles {

    /** Longest journey of a service, days. */
    static final int MAX_DAY = 200;

    private static final int MAX_HOURS = 24 * 30;

    /** What the files say of services before they are joined. */
    record Parts(
            Entries<Facility> facilities,
            Entries<Gateway> gateways,
            Entries<Channel> channels,
            Entries<Link> links,
            Entries<LoadUnit> loadUnits,
            Entries<Aircraft> aircraft) {}

    /**
     * The services and the rows their calls and calendars stand in.
     *
     * @param callRows by service id, in the order of the calls
     * @param ruleRows by service id
     */
    record Read(
            Entries<Service> services,
            Map<String, List<Row>> callRows,
            Map<String, List<CalendarFile.RuleRow>> ruleRows) {

        /** The rows of a service's calls, one for each. */
        List<Row> rowsOf(Service service) {
            return callRows.getOrDefault(service.id(), List.of());
        }

        List<CalendarFile.RuleRow> rulesOf(Service service) {
            return ruleRows.getOrDefault(service.id(), List.of());
        }
    }

    private final Parts parts;
    private final Sections sections;
    private final Set<String> broken = new HashSet<>();

    private ServiceFiles(Parts parts) {
        this.parts = parts;
        this.sections = new Sections(parts.links(), parts.gateways());
    }

    static Read read(Sheet services, Sheet calls, Sheet calendars, Parts parts, Origins origins) {
        return new ServiceFiles(parts).read(services, calls, calendars, origins);
    }

    private Read read(Sheet sheet, Sheet calls, Sheet calendars, Origins origins) {
        ServiceIds ids = ServiceIds.of(sheet);
        Map<String, List<Row>> callRows = callRows(calls, ids);
        Map<String, List<CalendarFile.RuleRow>> rules = CalendarFile.rules(calendars, ids, broken);
        Map<String, List<Call>> callsByService = new HashMap<>();
        modes(sheet)
                .forEach((service, mode) ->
                        callsByService.put(service, calls(service, mode, callRows.getOrDefault(service, List.of()))));
        boolean complete = calls.read() && calendars.read();
        Entries<Service> services = Entries.read(sheet, "service", "service_id", (id, row) -> {
            List<Call> served = callsByService.getOrDefault(id, List.of());
            int callCount = callRows.getOrDefault(id, List.of()).size();
            if (!complete || broken.contains(id)) {
                row.spoil();
            } else if (callCount < 2) {
                row.error(
                        Code.CALLS_FEW,
                        "service_id",
                        "service " + id + " has " + callCount + " calls in calls.csv; it needs two or more");
            }
            return service(id, row, served, rules.getOrDefault(id, List.of()), origins);
        });
        return new Read(services, callRows, rules);
    }

    private @Nullable Service service(
            String id, Row row, List<Call> calls, List<CalendarFile.RuleRow> rules, Origins origins) {
        Mode mode = row.requiredWord("mode", Mode.values());
        ServiceClass serviceClass = row.requiredWord("train_class", ServiceClass.values());
        if (!row.broken() && modeOf(serviceClass) != mode) {
            row.error(
                    Code.CLASS_UNFIT,
                    "train_class",
                    "class " + serviceClass.word() + " is for "
                            + modeOf(serviceClass).word() + ", the service goes by " + mode.word()
                            + "; correct one of them");
        }
        row.required("load_units");
        row.references("load_units", parts.loadUnits());
        Channel channel = row.reference("channel_id", parts.channels());
        Aircraft aircraft = row.reference("aircraft_id", parts.aircraft());
        if (mode != Mode.AIR && aircraft != null) {
            row.error(
                    Code.CLASS_UNFIT,
                    "aircraft_id",
                    "only a flight has an aircraft, this service goes by " + mode.word() + "; leave aircraft_id empty");
        }
        LocalDate firstRun = Moments.day(row, "first_run", false);
        LocalDate lastRun = Moments.day(row, "last_run", true);
        row.checkValidity("first_run", firstRun, "last_run", lastRun);
        Service.Status status = row.requiredWord("status", Service.Status.values());
        Integer teuHundredths = Numbers.scaled(row, "capacity_feu", 200, 0, 20_000);
        Mass mass = capacityMass(row, aircraft);
        Volume volume = GoodsFiles.volume(row, "capacity_m3");
        Integer plugs = Numbers.whole(row, "reefer_plugs", 0, 20_000);
        if (calls.size() < 2) {
            row.spoil();
            return null;
        }
        return new Service(
                id,
                Origins.names(row),
                mode,
                serviceClass,
                row.text("carrier"),
                channel == null ? null : channel.id(),
                row.required("tariff"),
                Set.copyOf(row.list("load_units")),
                teuHundredths,
                mass,
                volume == null && aircraft != null ? aircraft.volume() : volume,
                plugs,
                row.yes("dangerous_goods"),
                aircraft == null ? null : aircraft.id(),
                status,
                firstRun,
                lastRun,
                row.text("frequency_note"),
                calls,
                rules.stream().map(CalendarFile.RuleRow::rule).toList(),
                origins.of(row));
    }

    /** The stated capacity, or the planning payload of the aircraft; of it the share that may be loaded. */
    private static @Nullable Mass capacityMass(Row row, @Nullable Aircraft aircraft) {
        Mass stated = GoodsFiles.mass(row, "capacity_kg", 500_000_000);
        BigDecimal share = Numbers.decimal(row, "max_load_share_pct", 1, 100);
        Mass whole = stated == null && aircraft != null ? aircraft.planningPayload() : stated;
        if (whole == null || share == null) {
            return whole;
        }
        return new Mass(BigDecimal.valueOf(whole.grams())
                .multiply(share)
                .movePointLeft(2)
                .longValue());
    }

    private static Mode modeOf(ServiceClass serviceClass) {
        return switch (serviceClass) {
            case SINGLE_CENTRAL, SINGLE_WESTERN, BLOCK, TIMETABLED -> Mode.RAIL;
            case BELLY, FREIGHTER -> Mode.AIR;
            case LINER, FEEDER -> Mode.SEA;
            case TRUCK_LINE -> Mode.ROAD;
        };
    }

    /** The modes of services whose row tells one. */
    private static Map<String, Mode> modes(Sheet sheet) {
        Map<String, Mode> modes = new LinkedHashMap<>();
        for (Row row : sheet.rows()) {
            for (Mode mode : Mode.values()) {
                if (mode.word().equalsIgnoreCase(row.text("mode"))) {
                    modes.putIfAbsent(row.text("service_id"), mode);
                }
            }
        }
        return modes;
    }

    /** The rows of calls.csv by service, by {@code seq}. */
    private Map<String, List<Row>> callRows(Sheet sheet, ServiceIds ids) {
        Map<String, Map<Integer, Row>> bySeq = new LinkedHashMap<>();
        for (Row row : sheet.rows()) {
            String service = ids.required(row);
            int seq = row.broken() ? 0 : Numbers.requiredWhole(row, "seq", 1, 1_000);
            if (!row.broken()) {
                Row earlier =
                        bySeq.computeIfAbsent(service, id -> new TreeMap<>()).putIfAbsent(seq, row);
                if (earlier != null) {
                    row.error(
                            Code.ID_TWICE,
                            "seq",
                            "call " + seq + " of " + service + " is already on line " + earlier.line()
                                    + "; number the calls 1, 2, 3 ...");
                }
            }
            if (row.broken()) {
                broken.add(service);
            }
        }
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        bySeq.forEach((service, calls) -> rows.put(service, List.copyOf(calls.values())));
        return rows;
    }

    private List<Call> calls(String service, Mode mode, List<Row> rows) {
        if (rows.size() < 2) {
            return List.of();
        }
        List<Call> calls = new ArrayList<>();
        boolean whole = !broken.contains(service);
        Facility previous = null;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Facility facility = row.requiredReference("facility_id", parts.facilities());
            // A service that lacks a call has neither its sections nor its ends where they seem to be.
            Call call = facility == null || !whole
                    ? null
                    : call(row, facility, previous, mode, i == 0, i == rows.size() - 1);
            if (row.broken() || call == null) {
                broken.add(service);
            } else {
                calls.add(call);
            }
            previous = facility;
        }
        return calls;
    }

    private Call call(Row row, Facility facility, @Nullable Facility previous, Mode mode, boolean first, boolean last) {
        LocalTime arrives = time(row, "arrive_time", first, "the first call");
        LocalTime departs = time(row, "depart_time", last, "the last call");
        int arriveDay = first ? 0 : Numbers.requiredWhole(row, "arrive_day", 0, MAX_DAY);
        int departDay = last ? arriveDay : Numbers.requiredWhole(row, "depart_day", 0, MAX_DAY);
        if (first && departDay != 0) {
            row.error(
                    Code.NUMBER_OUT_OF_RANGE,
                    "depart_day",
                    "depart_day of the first call is " + departDay + "; days count from it, write 0");
        }
        List<Gateway> crossings = row.references("gateway_id", parts.gateways());
        List<String> links = previous == null
                ? List.of()
                : sections.chain(row, previous, facility, mode, crossings).stream()
                        .map(Link::id)
                        .toList();
        return new Call(
                facility,
                arriveDay,
                arrives,
                departDay,
                departs,
                row.yes("board"),
                row.yes("alight"),
                Numbers.minutesOrZero(row, "cutoff_hours", MAX_HOURS),
                Numbers.minutesOrZero(row, "available_hours", MAX_HOURS),
                crossings.stream().map(Gateway::id).toList(),
                links);
    }

    private static @Nullable LocalTime time(Row row, String column, boolean absent, String where) {
        if (absent) {
            if (!row.text(column).isEmpty()) {
                row.warn(Code.CALL_USELESS, column, column + " of " + where + " is not used; leave it empty");
            }
            return null;
        }
        LocalTime time = Moments.time(row, column);
        if (time == null && row.text(column).isEmpty()) {
            row.error(
                    Code.CALL_TIME_MISSING,
                    column,
                    column
                            + " is empty; only the first call has no arrival and the last no departure, write the local time");
        }
        return time;
    }
}
