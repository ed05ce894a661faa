package org.landbridge.rating.emission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.EmissionFactor;
import org.landbridge.model.network.EmissionFactor.Kind;
import org.landbridge.model.network.Link.Traction;
import org.landbridge.model.service.Mode;

/**
 * Chooses and combines the factors of an activity. Electric rail is energy (kWh/tkm) x grid (gCO2/kWh) of the country, all of it well-to-tank; a mixed line is
 * split by the country's electric share. Where a factor is missing the diesel default stands for it and the element is marked illustrative.
 */
final class Intensities {

    private final FactorSet factors;

    Intensities(FactorSet factors) {
        this.factors = factors;
    }

    /**
     * The elements of an activity: one, or two on a mixed line.
     *
     * @throws IllegalArgumentException when the set has nothing that could stand for a mode
     */
    List<Element> of(Activity activity, Load load) {
        return switch (activity) {
            case Activity.Hub hub -> List.of(hub(hub));
            case Activity.Carriage carriage ->
                switch (carriage.mode()) {
                    case RAIL -> rail(carriage, load);
                    case ROAD -> List.of(road(carriage, load));
                    case SEA -> List.of(sea(carriage, load));
                    case AIR -> List.of(air(carriage));
                };
        };
    }

    private Element hub(Activity.Hub hub) {
        String label = "hub " + hub.use();
        return factors.find(Kind.HUB, null, null, hub.use(), "")
                .map(row -> new Builder(label, row).hub().build())
                .orElseGet(() -> new Element(
                        label + ", no factor in the set: counted as zero",
                        "none",
                        null,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        true,
                        "default",
                        List.of("none"),
                        true));
    }

    private Element road(Activity.Carriage carriage, Load load) {
        return load.cooled()
                ? new Builder("road refrigerated", transport(carriage, "reefer", "average", "", "full")).build()
                : new Builder("road", transport(carriage, "average", "", "full")).build();
    }

    private Element sea(Activity.Carriage carriage, Load load) {
        String use = load.kind() == LoadUnit.Kind.TRAILER ? "roro" : carriage.use();
        return new Builder("sea " + use, transport(carriage, use, "average", ""))
                .cooled(load, Mode.SEA)
                .build();
    }

    private Element air(Activity.Carriage carriage) {
        Builder builder = new Builder("air " + carriage.use(), transport(carriage, carriage.use(), "average", ""));
        factors.find(Kind.RADIATIVE_FORCING, Mode.AIR, null, carriage.use(), "").ifPresent(builder::radiativeForcing);
        return builder.build();
    }

    private List<Element> rail(Activity.Carriage carriage, Load load) {
        String country = carriage.country() == null ? "" : carriage.country();
        if (carriage.traction() == Traction.DIESEL) {
            return List.of(diesel("rail " + country + " diesel", carriage, load).build());
        }
        Optional<Builder> electric = findElectric(country, load);
        if (electric.isEmpty()) {
            String label = "rail " + country + " " + carriage.traction().name().toLowerCase(Locale.ROOT)
                    + ", no grid factor for " + country + ": diesel default";
            return List.of(diesel(label, carriage, load).assumed().build());
        }
        if (carriage.traction() == Traction.ELECTRIC) {
            return List.of(electric.get().build());
        }
        Optional<EmissionFactor> share = factors.find(Kind.ELECTRIC_SHARE, Mode.RAIL, country, "", "electric");
        if (share.isEmpty()) {
            String label = "rail " + country + " mixed, no electric share for " + country + ": diesel default";
            return List.of(diesel(label, carriage, load).assumed().build());
        }
        return mixed(share.get(), electric.get(), diesel("rail " + country + " diesel", carriage, load));
    }

    private static List<Element> mixed(EmissionFactor share, Builder electric, Builder diesel) {
        BigDecimal part = share.wellToWheel();
        String remark = "part of a mixed line, electric share " + part.toPlainString() + " (" + share.id() + ")";
        List<Element> elements = new ArrayList<>();
        if (part.signum() > 0) {
            elements.add(electric.remark(remark).share(part, share).build());
        }
        if (part.compareTo(BigDecimal.ONE) < 0) {
            elements.add(diesel.remark(remark)
                    .share(BigDecimal.ONE.subtract(part), share)
                    .build());
        }
        return elements;
    }

    private Builder diesel(String label, Activity.Carriage carriage, Load load) {
        return new Builder(label, transport(carriage, "diesel", "average", "")).cooled(load, Mode.RAIL);
    }

    private Optional<Builder> findElectric(String country, Load load) {
        Optional<EmissionFactor> energy = factors.find(Kind.ENERGY, Mode.RAIL, country, "electric", "");
        Optional<EmissionFactor> grid = factors.find(Kind.GRID, Mode.RAIL, country, "", "electric");
        if (energy.isPresent() && grid.isPresent() && grid.get().country() != null) {
            return Optional.of(new Builder("rail " + country + " electric", energy.get())
                    .grid(grid.get())
                    .cooled(load, Mode.RAIL));
        }
        return factors.find(Kind.TRANSPORT, Mode.RAIL, country, "electric")
                .filter(row -> row.country() != null)
                .map(row -> new Builder("rail " + country + " electric", row).cooled(load, Mode.RAIL));
    }

    private EmissionFactor transport(Activity.Carriage carriage, String... uses) {
        return factors.find(Kind.TRANSPORT, carriage.mode(), carriage.country(), uses)
                .orElseThrow(() -> new IllegalArgumentException("the factor set has no transport factor for "
                        + carriage.mode().word() + " (" + String.join(", ", uses)
                        + " or without use); add one to emission-factors.csv"));
    }

    /** One element being put together from its rows. */
    private final class Builder {
        private String label;
        private final EmissionFactor row;
        private @Nullable EmissionFactor grid;
        private BigDecimal wellToWheel;
        private BigDecimal tankToWheel;
        private BigDecimal radiativeForcing = BigDecimal.ZERO;
        private BigDecimal share = BigDecimal.ONE;
        private boolean hub;
        private String dataType = "default";
        private final List<EmissionFactor> also = new ArrayList<>();
        private boolean assumed;

        Builder(String label, EmissionFactor row) {
            this.label = label;
            this.row = row;
            this.wellToWheel = row.wellToWheel();
            this.tankToWheel = row.tankToWheel() == null ? BigDecimal.ZERO : row.tankToWheel();
        }

        Builder remark(String text) {
            label = label + ", " + text;
            return this;
        }

        Builder hub() {
            hub = true;
            return this;
        }

        Builder assumed() {
            assumed = true;
            return this;
        }

        /** Makes kWh/tkm into gCO2e/tkm; nothing is burnt on the train. */
        Builder grid(EmissionFactor intensity) {
            grid = intensity;
            also.add(intensity);
            wellToWheel = wellToWheel.multiply(intensity.wellToWheel());
            tankToWheel = BigDecimal.ZERO;
            dataType = "modelled";
            return remark(row.wellToWheel().toPlainString() + " kWh/tkm x "
                    + intensity.wellToWheel().toPlainString() + " gCO2/kWh");
        }

        Builder share(BigDecimal part, EmissionFactor from) {
            share = part;
            also.add(from);
            return this;
        }

        Builder radiativeForcing(EmissionFactor forcing) {
            radiativeForcing = forcing.wellToWheel();
            also.add(forcing);
            return this;
        }

        /** Adds the energy of a cooled box by rail or sea. */
        Builder cooled(Load load, Mode mode) {
            if (load.cooled() && load.kind() != LoadUnit.Kind.LOOSE) {
                factors.find(Kind.UPLIFT, mode, null, "reefer", "").ifPresent(uplift -> {
                    BigDecimal factor = BigDecimal.ONE.add(uplift.wellToWheel());
                    wellToWheel = wellToWheel.multiply(factor);
                    tankToWheel = tankToWheel.multiply(factor);
                    also.add(uplift);
                    remark("cooled x " + factor.toPlainString() + " (" + uplift.id() + ")");
                });
            }
            return this;
        }

        Element build() {
            List<String> sources = Stream.concat(Stream.of(row), also.stream())
                    .flatMap(factor -> factor.provenance().sources().stream())
                    .distinct()
                    .toList();
            boolean illustrative = assumed
                    || row.provenance().illustrative()
                    || also.stream().anyMatch(factor -> factor.provenance().illustrative());
            return new Element(
                    label,
                    row.id(),
                    grid == null ? null : grid.id(),
                    plain(wellToWheel),
                    plain(tankToWheel),
                    plain(radiativeForcing),
                    share,
                    hub,
                    dataType,
                    sources,
                    illustrative);
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
