package org.landbridge.feeds;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.landbridge.model.border.Channel;
import org.landbridge.model.cargo.Goods;
import org.landbridge.model.network.Run;
import org.landbridge.model.place.Facility;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Distance;

/** Reads runs.csv. */
final class RunFile {

    private RunFile() {}

    static Entries<Run> runs(
            Sheet sheet,
            Entries<Service> services,
            Entries<Facility> facilities,
            Entries<Goods> goods,
            Entries<Channel> channels,
            Origins origins) {
        return Entries.read(sheet, "run", "run_id", (id, row) -> {
            Facility from = row.requiredReference("from_facility", facilities);
            Facility to = row.reference("to_facility", facilities);
            row.reference("service_id", services);
            row.reference("goods_id", goods);
            row.reference("channel_id", channels);
            LocalDate departed = Moments.day(row, "departed", false);
            LocalDate arrived = Moments.day(row, "arrived", true);
            row.checkValidity("departed", departed, "arrived", arrived);
            BigDecimal kilometers = Numbers.decimal(row, "reported_km", 1, 40_000);
            if (from == null) {
                return null;
            }
            return new Run(
                    id,
                    row.optional("service_id"),
                    row.required("name_en"),
                    from,
                    to,
                    departed,
                    arrived,
                    row.requiredWord("date_precision", Run.DatePrecision.values()),
                    Numbers.whole(row, "containers", 0, 10_000),
                    GoodsFiles.mass(row, "gross_kg", 100_000_000),
                    row.optional("goods_id"),
                    kilometers == null ? null : Distance.ofKilometers(kilometers.doubleValue()),
                    Numbers.scaled(row, "reported_days", 2, 0, 365),
                    row.optional("channel_id"),
                    origins.of(row));
        });
    }
}
