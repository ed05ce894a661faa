package org.landbridge.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.landbridge.model.border.Channel;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.network.Link;
import org.landbridge.model.place.Facility;
import org.landbridge.model.service.Mode;
import org.landbridge.model.unit.Distance;

/** Reads gateways.csv, channels.csv and links.csv. */
final class BorderFiles {

    private static final Set<String> COLOURS =
            Row.words("central western eastern middle laos landsea sea air road south");
    private static final Set<String> CHANNEL_KINDS = Row.words("trunk feeder");
    private static final Set<String> DISTANCE_BASES = Row.words("reported line-km approx derived great-circle+95");
    private static final int MAX_BORDER_HOURS = 24 * 60;
    private static final int MAX_KILOMETERS = 40_000;
    private static final int MAX_RUNNING_HOURS = 24 * 90;

    private BorderFiles() {}

    static Entries<Gateway> gateways(Sheet sheet, Entries<Facility> facilities, Origins origins) {
        return Entries.read(sheet, "gateway", "gateway_id", (id, row) -> {
            Facility sideA = row.requiredReference("facility_a", facilities);
            Facility sideB = row.requiredReference("facility_b", facilities);
            LocalDate opened = Moments.date(row, "opened_on");
            LocalDate closed = Moments.date(row, "closed_on");
            row.checkValidity("opened_on", opened, "closed_on", closed);
            if (sideA == null || sideB == null) {
                return null;
            }
            return new Gateway(
                    id,
                    Origins.names(row),
                    sideA,
                    sideB,
                    row.requiredWord("mode", Mode.values()),
                    row.text("operation"),
                    row.requiredWord("gauge_change", Gateway.GaugeChange.values()),
                    Numbers.requiredScaled(row, "typical_hours", 60, 0, MAX_BORDER_HOURS),
                    Numbers.minutes(row, "stressed_hours", MAX_BORDER_HOURS),
                    Numbers.whole(row, "trains_per_day", 0, 10_000),
                    Numbers.whole(row, "teu_per_year", 0, 1_000_000_000),
                    opened,
                    closed,
                    origins.of(row));
        });
    }

    static Entries<Channel> channels(Sheet sheet, Entries<Gateway> gateways, Origins origins) {
        return Entries.read(sheet, "channel", "channel_id", (id, row) -> {
            row.required("kind");
            String kind = row.wordOf("kind", CHANNEL_KINDS);
            row.required("colour");
            Mode mode = row.requiredWord("mode", Mode.values());
            List<List<String>> groups = new ArrayList<>();
            for (String group : row.list("gateways")) {
                List<String> ids = new ArrayList<>();
                for (String gateway : group.split("\\|", -1)) {
                    row.referenceTo(gateway.strip(), "gateways", gateways);
                    ids.add(gateway.strip());
                }
                groups.add(ids);
            }
            if (groups.isEmpty() && kind.equals("trunk") && (mode == Mode.RAIL || mode == Mode.ROAD)) {
                row.error(
                        Code.VALUE_MISSING,
                        "gateways",
                        "a trunk channel by land is fixed by its crossings; name its gateways in order away from the hub");
            }
            return new Channel(id, Origins.names(row), groups, mode, row.wordOf("colour", COLOURS), origins.of(row));
        });
    }

    static Entries<Link> links(Sheet sheet, Entries<Facility> facilities, Origins origins) {
        return Entries.read(sheet, "link", "link_id", (id, row) -> {
            Facility from = row.requiredReference("from_facility", facilities);
            Facility to = row.requiredReference("to_facility", facilities);
            if (from == null || to == null) {
                return null;
            }
            return new Link(
                    id,
                    from,
                    to,
                    row.requiredWord("mode", Mode.values()),
                    PlaceFiles.country(row, "country"),
                    Numbers.whole(row, "gauge_mm", 300, 3_000),
                    row.requiredWord("traction", Link.Traction.values()),
                    Distance.ofKilometers(Numbers.requiredDecimal(row, "distance_km", 0, MAX_KILOMETERS)
                            .doubleValue()),
                    row.wordOf("distance_basis", DISTANCE_BASES),
                    Numbers.minutes(row, "running_hours", MAX_RUNNING_HOURS),
                    origins.of(row));
        });
    }
}
