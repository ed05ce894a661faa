package org.landbridge.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.network.Link;
import org.landbridge.model.network.LinkPaths;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Run;
import org.landbridge.model.network.TransitEstimate;
import org.landbridge.model.network.Waiting;
import org.landbridge.model.network.Waiting.Form;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.ServiceClass;

/** The built-in network's computed distances and days beside those of real trains: what docs/calibration.md shows. */
final class CalibrationTable {

    /** Whether the waiting of a class is fitted on a train or checked on it. */
    enum Role {
        FIT,
        CHECK
    }

    /**
     * A train with what is reported of it.
     *
     * @param reportedKilometers null when not reported
     */
    record Train(
            String name,
            ServiceClass serviceClass,
            Role role,
            String from,
            String to,
            List<String> gateways,
            @Nullable Double reportedKilometers,
            double reportedDays) {}

    /** A train with what is computed for it by the waiting of {@link Waiting#of(ServiceClass)}. */
    record Line(Train train, List<Link> chain, TransitEstimate estimate) {

        /** Computed less reported distance, as a share of the reported; NaN when not reported. */
        double distanceShare() {
            Double reported = train.reportedKilometers();
            return reported == null ? Double.NaN : estimate.distance().kilometers() / reported - 1;
        }

        double residualDays() {
            return estimate.days() - train.reportedDays();
        }
    }

    private final Network network;
    private final LinkPaths paths;
    private final List<Line> lines;

    CalibrationTable(Network network) {
        this.network = network;
        this.paths = LinkPaths.of(network.content().links(), network.content().gateways());
        this.lines = trains().stream()
                .map(train -> line(train, Waiting.of(train.serviceClass())))
                .toList();
    }

    List<Line> lines() {
        return lines;
    }

    Line line(String name) {
        return lines.stream()
                .filter(line -> line.train().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Train> trains() {
        List<Train> trains = new ArrayList<>();
        trains.add(
                ofRun(
                        "Xining-Antwerp",
                        ServiceClass.SINGLE_WESTERN,
                        Role.CHECK,
                        "run-xining-antwerp-2016",
                        "gw-alashankou-dostyk gw-kz-ru-iletsk gw-ru-by-krasnoye gw-brest-malaszewicze gw-rzepin-frankfurt gw-aachen-montzen"));
        trains.add(ofRun(
                "Golmud-Perm",
                ServiceClass.SINGLE_WESTERN,
                Role.FIT,
                "run-golmud-perm-2017",
                "gw-alashankou-dostyk gw-kz-ru-petropavl"));
        trains.add(ofRun(
                "Delingha-Barnaul",
                ServiceClass.SINGLE_WESTERN,
                Role.CHECK,
                "run-delingha-barnaul-2018",
                "gw-alashankou-dostyk gw-aul-lokot"));
        trains.add(ofRun(
                "Abakan-Xining",
                ServiceClass.SINGLE_CENTRAL,
                Role.FIT,
                "run-abakan-xining-2020",
                "gw-sukhbaatar-naushki gw-erenhot-zamynuud"));
        trains.add(ofRun(
                "Krasnoyarsk-Xining",
                ServiceClass.SINGLE_CENTRAL,
                Role.CHECK,
                "run-krasnoyarsk-xining-2019",
                "gw-sukhbaatar-naushki gw-erenhot-zamynuud"));
        // Weekly on a full timetable, 11.5 days in May 2023 (S-TRANSPORTONLINE2023); no distance is reported.
        trains.add(new Train(
                "Xi'an-Duisburg",
                ServiceClass.TIMETABLED,
                Role.FIT,
                "xian-port",
                "duisburg-rail",
                ids("gw-khorgos-altynkol gw-kz-ru-iletsk gw-ru-by-krasnoye gw-brest-malaszewicze gw-rzepin-frankfurt"),
                null,
                11.5));
        trains.add(ofRun(
                "Xi'an-Tashkent",
                ServiceClass.TIMETABLED,
                Role.CHECK,
                "run-xian-tashkent-2024",
                "gw-khorgos-altynkol gw-saryagash-keles"));
        // About 3,866 km and six days (S-GMRB-XIAN2023); 1,035 km in about a day (S-F2F2022).
        trains.add(new Train(
                "Xi'an-Almaty",
                ServiceClass.BLOCK,
                Role.FIT,
                "xian-port",
                "almaty-rail",
                ids("gw-khorgos-altynkol"),
                3_866.0,
                6));
        trains.add(new Train(
                "Kunming-Vientiane",
                ServiceClass.BLOCK,
                Role.CHECK,
                "kunming-rail",
                "vientiane-rail",
                ids("gw-mohan-boten"),
                1_035.0,
                1));
        return trains;
    }

    private static List<String> ids(String joined) {
        return List.of(joined.split(" ", -1));
    }

    /** A real train of runs.csv that reports its ends, distance and days. */
    private Train ofRun(String name, ServiceClass serviceClass, Role role, String runId, String gateways) {
        Run run = network.content().runs().stream()
                .filter(candidate -> candidate.id().equals(runId))
                .findFirst()
                .orElseThrow();
        if (run.to() == null || run.reportedDistance() == null || run.reportedHalfDays() == null) {
            throw new IllegalStateException(runId + " does not report its destination, distance and days");
        }
        return new Train(
                name,
                serviceClass,
                role,
                run.from().id(),
                run.to().id(),
                ids(gateways),
                run.reportedDistance().kilometers(),
                run.reportedHalfDays() / 2.0);
    }

    /** The estimate for a train by any waiting. */
    Line line(Train train, Waiting waiting) {
        List<Gateway> gateways =
                train.gateways().stream().map(network::getGateway).toList();
        List<Link> chain = paths.findChain(
                        network.getFacility(train.from()), network.getFacility(train.to()), Mode.RAIL, gateways)
                .orElseThrow(() -> new IllegalStateException("no chain of links for " + train.name()));
        return new Line(train, chain, TransitEstimate.of(chain, paths, waiting));
    }

    /** The waiting of a class, fitted on its train. */
    Waiting fitted(ServiceClass serviceClass, Form form) {
        Line fit = lines.stream()
                .filter(line -> line.train().serviceClass() == serviceClass
                        && line.train().role() == Role.FIT)
                .findFirst()
                .orElseThrow();
        return Waiting.fitted(
                form, fit.estimate(), Math.toIntExact(Math.round(fit.train().reportedDays() * 1_440)));
    }

    /** The tables of docs/calibration.md, in Markdown. */
    List<String> tables() {
        return List.of(waitings(), comparisons(), forms());
    }

    private String waitings() {
        StringBuilder out = new StringBuilder();
        out.append("| class | waiting | fitted on |\n|---|---|---|\n");
        for (Line line : lines) {
            if (line.train().role() == Role.FIT) {
                Waiting waiting = Waiting.of(line.train().serviceClass());
                out.append(String.format(
                        Locale.ROOT,
                        "| `%s` | %.1f h %s | %s |\n",
                        line.train().serviceClass().word(),
                        waiting.minutes() / 60.0,
                        waiting.form() == Form.PER_JOURNEY ? "a journey" : "for 1,000 km",
                        line.train().name()));
            }
        }
        return out.toString();
    }

    private String comparisons() {
        StringBuilder out = new StringBuilder();
        out.append(
                "| train | class | role | km computed | km reported | difference | running h | border h | waiting h "
                        + "| days computed | days reported | residual days |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Line line : lines) {
            TransitEstimate estimate = line.estimate();
            Double reported = line.train().reportedKilometers();
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | `%s` | %s | %,.0f | %s | %s | %.1f | %.1f | %.1f | %.1f | %.1f | %+.1f |\n",
                    line.train().name(),
                    line.train().serviceClass().word(),
                    line.train().role().name().toLowerCase(Locale.ROOT),
                    estimate.distance().kilometers(),
                    reported == null ? "not reported" : String.format(Locale.ROOT, "%,.0f", reported),
                    reported == null ? "" : String.format(Locale.ROOT, "%+.1f %%", line.distanceShare() * 100),
                    estimate.runningMinutes() / 60.0,
                    estimate.borderMinutes() / 60.0,
                    estimate.waitingMinutes() / 60.0,
                    estimate.days(),
                    line.train().reportedDays(),
                    line.residualDays()));
        }
        return out.toString();
    }

    private String forms() {
        StringBuilder out = new StringBuilder();
        out.append("| train | a journey: days | for 1,000 km: days | days reported |\n|---|---|---|---|\n");
        for (Line line : lines) {
            if (line.train().role() == Role.CHECK) {
                out.append(String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f | %.1f |\n",
                        line.train().name(),
                        line(line.train(), fitted(line.train().serviceClass(), Form.PER_JOURNEY))
                                .estimate()
                                .days(),
                        line(line.train(), fitted(line.train().serviceClass(), Form.PER_THOUSAND_KILOMETERS))
                                .estimate()
                                .days(),
                        line.train().reportedDays()));
            }
        }
        return out.toString();
    }
}
