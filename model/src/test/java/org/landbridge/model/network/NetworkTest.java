package org.landbridge.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.landbridge.model.NetworkSketch;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.border.Channel;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.unit.Distance;

class NetworkTest {

    private static final Network NETWORK = SmallWorld.network();

    @Test
    void findsRowsByIdAndNamesWhatIsMissing() {
        assertThat(NETWORK.getService("central").calls()).hasSize(4);
        assertThat(NETWORK.findService("nowhere")).isEmpty();
        assertThatThrownBy(() -> NETWORK.getService("nowhere"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no service nowhere in this network");
    }

    @Test
    void refusesTwoRowsWithOneId() {
        NetworkSketch sketch = SmallWorld.sketch().facility("hub-rail", "hub", FacilityKind.RAIL_TERMINAL);
        assertThatThrownBy(sketch::build).hasMessage("two rows for facility hub-rail; keep one");
    }

    @Test
    void truckingTakesTheRoadAndTheHours() {
        Trucking door = NETWORK.content().trucking().getFirst();
        // 50 km great circle x 1.3 = 65 km; 120 min + 65 km at 600 km a day = 156 min
        Distance road = door.roadDistance(Distance.ofKilometers(50));
        assertThat(road).isEqualTo(Distance.ofKilometers(65));
        assertThat(door.minutes(road)).isEqualTo(276);
        // 65.1 km take 156.24 minutes, rounded up
        assertThat(door.minutes(Distance.ofKilometers(65.1))).isEqualTo(277);
    }

    @Test
    void theMostParticularHandlingTimeRanksHighest() {
        assertThat(NETWORK.content().handlingTimes().stream()
                        .sorted(Comparator.comparingInt(HandlingTime::rank))
                        .map(HandlingTime::id))
                // any; load kind and one mode, to before from; kind of facility; with load kind; facility
                .containsExactly("ht-any", "ht-truck-out", "ht-truck-in", "ht-port", "ht-air", "ht-sands");
    }

    @Test
    void aRateHoldsOnItsFirstAndLastDay() {
        Rate rate = NETWORK.content().rates().getFirst();
        assertThat(rate.id()).isEqualTo("central-2026");
        assertThat(rate.validOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(rate.validOn(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(Rate.Basis.UNIT_DAY.word()).isEqualTo("unit-day");
    }

    @Test
    void aChannelCarriesWhatCrossesItsFirstGroup() {
        Channel central = NETWORK.getChannel("central");
        assertThat(central.carries(Set.of("gw-north", "gw-lake"))).isTrue();
        assertThat(central.carries(Set.of("gw-lake"))).isFalse();
        assertThat(central.carries(Set.of())).isFalse();
    }

    @Test
    void aGatewayJoinsItsTwoSidesEitherWay() {
        Gateway west = NETWORK.getGateway("gw-west");
        assertThat(west.joins(NETWORK.getFacility("west-rail"), NETWORK.getFacility("sands-rail")))
                .isTrue();
        assertThat(west.joins(NETWORK.getFacility("sands-rail"), NETWORK.getFacility("west-rail")))
                .isTrue();
        assertThat(west.joins(NETWORK.getFacility("west-rail"), NETWORK.getFacility("hub-rail")))
                .isFalse();
        assertThat(west.handlings()).isEqualTo(1);
        // bogies are changed under the wagon
        assertThat(NETWORK.getGateway("gw-north").handlings()).isZero();
    }

    @Test
    void anExchangeRateIsMoreThanZero() {
        assertThatThrownBy(() -> new ExchangeRate(
                        Currency.getInstance("CNY"),
                        LocalDate.of(2026, 1, 1),
                        "2026",
                        BigDecimal.ZERO,
                        NetworkSketch.FACT))
                .hasMessage("exchange rate of CNY in 2026 is 0; it must be more than zero");
    }
}
