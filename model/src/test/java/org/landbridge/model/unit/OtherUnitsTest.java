package org.landbridge.model.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OtherUnitsTest {

    @Test
    void emissionNeverHasMoreAtTheTankThanAtTheWell() {
        assertThat(new Emission(7_000, 5_600).plus(new Emission(352_000, 0))).isEqualTo(new Emission(359_000, 5_600));
        assertThat(new Emission(2_193_000, 0).kilograms()).isEqualTo(2_193.0);
        assertThatThrownBy(() -> new Emission(10, 11)).hasMessageContaining("0 <= tank-to-wheel <= well-to-wheel");
        assertThatThrownBy(() -> new Emission(10, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void goodsBelowTwelveDegreesNeedAReefer() {
        assertThat(new TemperatureRange(0, 119).needsReefer()).isTrue();
        assertThat(new TemperatureRange(0, 120).needsReefer()).isFalse();
        assertThat(new TemperatureRange(-200, null).needsReefer()).isFalse();
        assertThat(TemperatureRange.ANY.needsReefer()).isFalse();
        assertThatThrownBy(() -> new TemperatureRange(40, 0)).hasMessageContaining("upside down: 4.0 to 0.0 C");
    }

    @Test
    void distanceIsWholeMetres() {
        assertThat(Distance.ofKilometers(5_095.0004)).isEqualTo(new Distance(5_095_000));
        assertThat(new Distance(499).plus(new Distance(1))).hasToString("1 km");
        assertThatThrownBy(() -> new Distance(-1)).hasMessageContaining("distance is negative");
    }
}
