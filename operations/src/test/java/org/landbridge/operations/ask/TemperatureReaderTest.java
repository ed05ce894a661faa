package org.landbridge.operations.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.landbridge.model.unit.TemperatureRange;

class TemperatureReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"2..6", "2-6", "2 – 6 °C", "+2…+6", "2 to 6", "от 2 до 6 °С", "2至6℃", "2.0..6,0 C"})
    void readsARange(String typed) throws Mistake {
        assertThat(TemperatureReader.read(typed)).isEqualTo(new TemperatureRange(20, 60));
    }

    @Test
    void readsFrostAndOpenEnds() throws Mistake {
        assertThat(TemperatureReader.read("-20 to -18")).isEqualTo(new TemperatureRange(-200, -180));
        assertThat(TemperatureReader.read("-20--18")).isEqualTo(new TemperatureRange(-200, -180));
        assertThat(TemperatureReader.read("-18")).isEqualTo(new TemperatureRange(-180, -180));
        assertThat(TemperatureReader.read("<= -18")).isEqualTo(new TemperatureRange(null, -180));
        assertThat(TemperatureReader.read(">=0,5")).isEqualTo(new TemperatureRange(5, null));
        assertThat(TemperatureReader.read("any")).isEqualTo(TemperatureRange.ANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cold", "6..2", "2..6..8", "1000"})
    void refusesWhatIsNoRange(String typed) {
        assertThatThrownBy(() -> TemperatureReader.read(typed)).isInstanceOf(Mistake.class);
    }
}
