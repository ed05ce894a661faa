package org.landbridge.model.itinerary;

/** What can be said about an option, a way that is not offered, or a change that would help. The values used stand behind each. */
public enum ReasonCode {
    /** First to arrive of all options. */
    WINS_EARLIEST,
    /** Cheapest of all options. */
    WINS_CHEAPEST,
    /** Least CO2e of all options. */
    WINS_CLEANEST,
    /** Fewest handlings of all options. */
    WINS_FEWEST_HANDLINGS,
    /** Leaves last of all options. */
    WINS_LATEST_DEPARTURE,
    /** Best in nothing alone, but no option is better in everything. */
    WINS_BALANCE,
    /** Against the earliest: {@code later} Duration. */
    LATER_THAN_EARLIEST,
    /** Against the cheapest: {@code money} Money. */
    DEARER_THAN_CHEAPEST,
    /** Against the cleanest: {@code percent} Integer more CO2e. */
    DIRTIER_THAN_CLEANEST,
    /** Against the least handled: {@code count} Integer more. */
    MORE_HANDLINGS,
    /**
     * Dominated by option number {@code option} Integer (from 1): {@code later} Duration, {@code money} Money (dearer), {@code emissionKg} Long (more),
     * {@code handlings} Integer (more); zero where equal.
     */
    DOMINATED_BY,
    /** No service of the timetable leads there at all. */
    NO_SERVICE,
    /** First departure of {@code service} Names only on {@code date} LocalDate: after the horizon, or not yet running. */
    NO_DEPARTURE_BEFORE,
    /** {@code service} Names ended on {@code date} LocalDate. */
    SERVICE_ENDED,
    /** {@code lifeDays} Integer against {@code journeyDays} Integer. */
    SHELF_LIFE,
    /** {@code deadline} Instant, best arrival {@code arrival} Instant. */
    DEADLINE_MISSED,
    /** {@code cargo} Mass over the {@code capacity} Mass of any departure of {@code service} Names. */
    OVER_MASS_CAPACITY,
    /** {@code cargo} Integer TEU over {@code capacity} Integer TEU of any departure of {@code service} Names. */
    OVER_UNIT_CAPACITY,
    /** {@code cargo} Volume over {@code capacity} Volume of any departure of {@code service} Names. */
    OVER_VOLUME_CAPACITY,
    /** {@code cargo} Mass in one unit over the {@code limit} Mass for {@code unit} Names on {@code service} Names. */
    OVER_UNIT_LIMIT,
    /** {@code unit} Names is not carried by {@code service} Names. */
    LOAD_UNIT_NOT_CARRIED,
    /** Goods need cooling: no plug on {@code service} Names. */
    NO_REEFER_PLUG,
    /** {@code service} Names takes no dangerous goods. */
    NO_DANGEROUS_GOODS,
    /** Banned at {@code where} Names because of {@code reason} Names. */
    BANNED,
    /** Excluded by the question: {@code what} Names. */
    EXCLUDED,
    /** Not yet open, or closed, on {@code date} LocalDate. */
    GATEWAY_CLOSED,
    /** No price for {@code unit} Names on {@code service} Names. */
    NO_RATE,
    /** Nothing within {@code km} Integer of {@code place} Names takes {@code unit} Names. */
    NO_ACCESS,
    /** Every way by it leads back or round; none is sensible. */
    DETOUR,
    /** Ready on {@code date} LocalDate instead. */
    CHANGE_READY,
    /** Arrive by {@code date} LocalDate instead. */
    CHANGE_DEADLINE,
    /** Use {@code unit} Names, {@code count} Integer of them, instead. */
    CHANGE_LOAD_UNIT,
    /** Split into {@code parts} Integer parts. */
    CHANGE_SPLIT,
    /** Allow {@code what} Names again. */
    CHANGE_ALLOW,
    /** A longer horizon of {@code days} Integer. */
    CHANGE_HORIZON,
    /** A shelf life of {@code days} Integer. */
    CHANGE_SHELF_LIFE,
    /** The load is over what one departure takes ({@code parts} Integer parts, at most {@code each} Mass). */
    SPLIT_OVER_DEPARTURES
}
