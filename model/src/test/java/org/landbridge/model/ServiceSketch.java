package org.landbridge.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Names;
import org.landbridge.model.service.CalendarRule;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;
import org.landbridge.model.service.ServiceClass;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Volume;

/**
 * A service being drawn. Unless said otherwise: carrier {@code test-carrier}, tariff of the service's own id, no limit of capacity, no dangerous goods, no
 * cut-off and no wait for availability. {@code via} and {@code crossing} belong to the call drawn next.
 */
public final class ServiceSketch {

    private final NetworkSketch sketch;
    private final String id;
    private final Mode mode;
    private final ServiceClass serviceClass;
    private String carrier = "test-carrier";
    private @Nullable String channelId;
    private String tariff;
    private Set<String> loadUnitIds = Set.of();
    private @Nullable Integer capacityTeuHundredths;
    private @Nullable Mass capacityMass;
    private @Nullable Volume capacityVolume;
    private @Nullable Integer reeferPlugs;
    private boolean dangerousGoods;
    private @Nullable LocalDate firstRun;
    private @Nullable LocalDate lastRun;
    private int cutoffMinutes;
    private int availableMinutes;
    private List<String> via = List.of();
    private List<String> crossed = List.of();
    private final List<Call> calls = new ArrayList<>();
    private final List<CalendarRule> calendar = new ArrayList<>();

    ServiceSketch(NetworkSketch sketch, String id, Mode mode, ServiceClass serviceClass) {
        this.sketch = sketch;
        this.id = id;
        this.mode = mode;
        this.serviceClass = serviceClass;
        this.tariff = id;
    }

    public ServiceSketch carrier(String name) {
        carrier = name;
        return this;
    }

    public ServiceSketch channel(String channel) {
        channelId = channel;
        return this;
    }

    public ServiceSketch tariff(String name) {
        tariff = name;
        return this;
    }

    public ServiceSketch carries(String... loadUnits) {
        loadUnitIds = Set.of(loadUnits);
        return this;
    }

    public ServiceSketch capacityTeu(int teu) {
        capacityTeuHundredths = teu * 100;
        return this;
    }

    public ServiceSketch capacityKg(int kilograms) {
        capacityMass = Mass.ofKilograms(kilograms);
        return this;
    }

    public ServiceSketch capacityM3(int cubicMeters) {
        capacityVolume = new Volume(cubicMeters * 1_000_000L);
        return this;
    }

    public ServiceSketch plugs(int count) {
        reeferPlugs = count;
        return this;
    }

    public ServiceSketch dangerousGoods() {
        dangerousGoods = true;
        return this;
    }

    /** Days such as {@code 1.3.5..}, Monday first. */
    public ServiceSketch weekly(String days) {
        calendar.add(new CalendarRule.Weekly(weekdays(days), null, null));
        return this;
    }

    public ServiceSketch weekly(String days, String validFrom, String validTo) {
        calendar.add(new CalendarRule.Weekly(weekdays(days), LocalDate.parse(validFrom), LocalDate.parse(validTo)));
        return this;
    }

    public ServiceSketch everyWeeks(int weeks, String days, String anchor) {
        calendar.add(new CalendarRule.EveryNWeeks(weekdays(days), weeks, LocalDate.parse(anchor), null, null));
        return this;
    }

    public ServiceSketch dates(String... days) {
        calendar.add(new CalendarRule.Dates(
                Set.copyOf(Arrays.stream(days).map(LocalDate::parse).toList())));
        return this;
    }

    public ServiceSketch except(String... days) {
        calendar.add(new CalendarRule.Except(
                Arrays.stream(days).map(LocalDate::parse).toList(), null, null));
        return this;
    }

    public ServiceSketch runs(@Nullable LocalDate first, @Nullable LocalDate last) {
        firstRun = first;
        lastRun = last;
        return this;
    }

    /** Cut-off before departure at the calls drawn from here on. */
    public ServiceSketch cutoffHours(int hours) {
        cutoffMinutes = hours * 60;
        return this;
    }

    /** Minutes from arrival until cargo can be taken out, at the calls drawn from here on. */
    public ServiceSketch availableHours(int hours) {
        availableMinutes = hours * 60;
        return this;
    }

    public ServiceSketch via(String... linkIds) {
        via = List.of(linkIds);
        return this;
    }

    public ServiceSketch crossing(String... gatewayIds) {
        crossed = List.of(gatewayIds);
        return this;
    }

    /** The first call. */
    public ServiceSketch from(String facilityId, String departTime) {
        return add(facilityId, 0, null, 0, LocalTime.parse(departTime), true, false);
    }

    /** A call where cargo may be loaded and discharged. */
    public ServiceSketch call(String facilityId, int arriveDay, String arriveTime, int departDay, String departTime) {
        return add(
                facilityId, arriveDay, LocalTime.parse(arriveTime), departDay, LocalTime.parse(departTime), true, true);
    }

    /** A call where nothing is loaded or discharged. */
    public ServiceSketch pass(String facilityId, int arriveDay, String arriveTime, int departDay, String departTime) {
        return add(
                facilityId,
                arriveDay,
                LocalTime.parse(arriveTime),
                departDay,
                LocalTime.parse(departTime),
                false,
                false);
    }

    /** The last call. */
    public ServiceSketch to(String facilityId, int arriveDay, String arriveTime) {
        return add(facilityId, arriveDay, LocalTime.parse(arriveTime), arriveDay, null, false, true);
    }

    /** Puts it into the network. */
    public NetworkSketch done() {
        return sketch.add(new Service(
                id,
                Names.ofEnglish(id),
                mode,
                serviceClass,
                carrier,
                channelId,
                tariff,
                loadUnitIds,
                capacityTeuHundredths,
                capacityMass,
                capacityVolume,
                reeferPlugs,
                dangerousGoods,
                null,
                Service.Status.REGULAR,
                firstRun,
                lastRun,
                "",
                calls,
                calendar,
                NetworkSketch.FACT));
    }

    private ServiceSketch add(
            String facilityId,
            int arriveDay,
            @Nullable LocalTime arriveTime,
            int departDay,
            @Nullable LocalTime departTime,
            boolean board,
            boolean alight) {
        calls.add(new Call(
                sketch.getFacility(facilityId),
                arriveDay,
                arriveTime,
                departDay,
                departTime,
                board,
                alight,
                cutoffMinutes,
                availableMinutes,
                crossed,
                via));
        via = List.of();
        crossed = List.of();
        return this;
    }

    private static Set<DayOfWeek> weekdays(String days) {
        Set<DayOfWeek> set = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < days.length(); i++) {
            if (days.charAt(i) >= '1' && days.charAt(i) <= '7') {
                set.add(DayOfWeek.of(i + 1));
            }
        }
        return set;
    }
}
