package org.landbridge.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.itinerary.CostLine;
import org.landbridge.model.itinerary.EmissionLine;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Rate.Charge;
import org.landbridge.model.network.Trucking;
import org.landbridge.model.unit.Distance;
import org.landbridge.rating.emission.CargoEmissions;
import org.landbridge.rating.leg.ServiceLegs;
import org.landbridge.rating.tariff.Conversion;
import org.landbridge.rating.tariff.FacilityTariff;
import org.landbridge.rating.tariff.LegTariff;
import org.landbridge.rating.tariff.MissingRate;
import org.landbridge.rating.tariff.Quantities;

/**
 * What one cargo costs and emits anywhere in the network. Services and facilities are named by their index in the lists of the network's content, calls by their
 * place in the service from 0. Lines add up to the costs and grams exactly, but for {@link #standingLines}, which are rounded to the minor unit each.
 *
 * <p>Immutable to its users and shared by threads: prices are worked out when first asked for, and a price worked out twice is the same.
 */
public final class RequestRating {

    /** Cost unit of all long costs here and in the search: 1/1440 of the currency's minor unit, so that r minor units a day are r cost units a minute. */
    public static final int COST_UNITS_PER_MINOR = 1440;

    /** Cost of what cannot be priced; four of them can be added without overflow. */
    public static final long NO_RATE = Long.MAX_VALUE / 4;

    private final Rater rater;
    private final Rater.UnitTariffs tariffs;
    private final Cargo cargo;
    private final Quantities quantities;
    private final boolean cooled;
    private final Conversion conversion;
    private final CargoEmissions emissions;
    /** prices[service][board * calls + alight], filled on demand. */
    private final @Nullable PriceSteps[] @Nullable [] prices;

    RequestRating(
            Rater rater, Rater.UnitTariffs tariffs, Cargo cargo, Conversion conversion, CargoEmissions emissions) {
        this.rater = rater;
        this.tariffs = tariffs;
        this.cargo = cargo;
        this.quantities = new Quantities(cargo);
        this.cooled = cargo.needsReefer();
        this.conversion = conversion;
        this.emissions = emissions;
        this.prices = new PriceSteps[rater.network().content().services().size()][];
    }

    public Cargo cargo() {
        return cargo;
    }

    // ---- carriage on a service

    /**
     * Carriage from call {@code board} to call {@code alight}: freight or the least freight, the supplement of a reefer, border and gauge-change charges of every
     * gateway crossed. A through rate is for carriage only: the charges of gateways are added to it as to any other. By local date of departure from the boarding call; {@link #NO_RATE} where no row of the tariff fits.
     */
    public PriceSteps carriage(int service, int board, int alight) {
        ServiceLegs legs = rater.legs(service);
        legs.requirePair(board, alight);
        int calls = legs.callCount();
        @Nullable PriceSteps[] known = prices[service];
        if (known == null) {
            known = new PriceSteps[calls * calls];
            prices[service] = known;
        }
        int pair = board * calls + alight;
        PriceSteps steps = known[pair];
        if (steps == null) {
            steps = price(tariffs.service(service)[pair]);
            known[pair] = steps;
        }
        return steps;
    }

    private PriceSteps price(LegTariff tariff) {
        int count = tariff.steps();
        if (count == 1) {
            long cost = cost(tariff.minor(Integer.MIN_VALUE, quantities, cooled, conversion));
            return cost == NO_RATE ? PriceSteps.never() : PriceSteps.always(cost);
        }
        int[] fromDay = new int[count];
        long[] cost = new long[count];
        for (int s = 0; s < count; s++) {
            fromDay[s] = tariff.fromDay(s);
            cost[s] = cost(tariff.minor(fromDay[s], quantities, cooled, conversion));
        }
        return PriceSteps.merged(fromDay, cost);
    }

    private static long cost(long minor) {
        return minor == LegTariff.NO_RATE ? NO_RATE : Math.multiplyExact(minor, (long) COST_UNITS_PER_MINOR);
    }

    /** Emission of that carriage, g CO2e well-to-wheel, lifts at gauge changes included. */
    public long carriageGrams(int service, int board, int alight) {
        ServiceLegs legs = rater.legs(service);
        legs.requirePair(board, alight);
        return emissions.legGrams(service, board * legs.callCount() + alight);
    }

    /** Lines of {@link #carriage} for a departure; none where there is no rate. */
    public List<CostLine> carriageLines(int service, int board, int alight, LocalDate departure) {
        return leg(service, board, alight).lines(epochDay(departure), quantities, cooled, conversion);
    }

    /** What public bodies give back for that carriage: shown apart, never part of a cost. */
    public List<CostLine> subsidyLines(int service, int board, int alight, LocalDate departure) {
        return leg(service, board, alight).subsidyLines(epochDay(departure), quantities, conversion);
    }

    public List<EmissionLine> carriageEmissionLines(int service, int board, int alight) {
        ServiceLegs legs = rater.legs(service);
        legs.requirePair(board, alight);
        return emissions.legLines(service, board * legs.callCount() + alight);
    }

    /** Why {@link #carriage} has {@link #NO_RATE} on some day the timetable covers; empty when it has a price on all of them. */
    public Optional<MissingRate> findMissingRate(int service, int board, int alight) {
        Network.Content content = rater.network().content();
        return findMissingRate(service, board, alight, content.firstDay(), content.lastDay());
    }

    /** Why {@link #carriage} has {@link #NO_RATE} on some day from {@code first} to {@code last}; empty when it has a price on all of them. */
    public Optional<MissingRate> findMissingRate(int service, int board, int alight, LocalDate first, LocalDate last) {
        ServiceLegs legs = rater.legs(service);
        legs.requirePair(board, alight);
        return rater.prices().findMissing(legs, board, alight, cargo.loadUnit(), first, last);
    }

    // ---- trucks on demand

    /** Price of a truck over a road distance in cost units, {@link #NO_RATE} when its tariff has no row that fits. */
    public long truckCost(Trucking trucking, Distance road) {
        return cost(tariffs.truck(trucking.tariff())
                .minor(road.meters(), days(trucking, road), quantities, cooled, conversion));
    }

    /** Emission of a truck over a road distance, g CO2e well-to-wheel. */
    public long truckGrams(Trucking trucking, Distance road) {
        return emissions.truckGrams(road);
    }

    public List<CostLine> truckLines(Trucking trucking, Distance road) {
        return tariffs.truck(trucking.tariff())
                .lines(road.meters(), days(trucking, road), quantities, cooled, conversion);
    }

    public List<EmissionLine> truckEmissionLines(Trucking trucking, Distance road) {
        return emissions.truckLines(road);
    }

    // ---- in a facility

    /** One move from vehicle to vehicle, cost units; 0 where the price list has no row. */
    public long handlingCost(int facility) {
        return cost(tariffs.facility(facility).handlingMinor(quantities, conversion));
    }

    /** Emission of one move from vehicle to vehicle, g CO2e. */
    public long handlingGrams(int facility) {
        return emissions.hubGrams(rater.network().content().facilities().get(facility));
    }

    public List<CostLine> handlingLines(int facility) {
        return tariffs.facility(facility).handlingLines(quantities, conversion);
    }

    public List<EmissionLine> handlingEmissionLines(int facility) {
        return emissions.hubLines(rater.network().content().facilities().get(facility));
    }

    /** Standing: free minutes, then cost units per minute; the plug of a reefer with its own. */
    public Standing standing(int facility) {
        FacilityTariff tariff = tariffs.facility(facility);
        boolean plugged = plugged();
        return new Standing(
                tariff.freeMinutes(Charge.STORAGE, conversion),
                tariff.minorPerDay(Charge.STORAGE, quantities, conversion),
                plugged ? tariff.freeMinutes(Charge.PLUG, conversion) : 0,
                plugged ? tariff.minorPerDay(Charge.PLUG, quantities, conversion) : 0);
    }

    /** Lines of {@link Standing#cost} for a time, each rounded half-up to the minor unit; a part that costs nothing has no line. */
    public List<CostLine> standingLines(int facility, long minutes) {
        return tariffs.facility(facility).standingLines(minutes, quantities, plugged(), conversion);
    }

    private boolean plugged() {
        return cooled && !cargo.loadUnit().isLoose();
    }

    private LegTariff leg(int service, int board, int alight) {
        ServiceLegs legs = rater.legs(service);
        legs.requirePair(board, alight);
        return tariffs.service(service)[board * legs.callCount() + alight];
    }

    private static int days(Trucking trucking, Distance road) {
        return Math.max(1, Math.ceilDiv(trucking.minutes(road), 1440));
    }

    private static int epochDay(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
