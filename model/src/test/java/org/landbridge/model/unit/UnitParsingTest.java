package org.landbridge.model.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, in three languages. */
class UnitParsingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20t",
                "20 t",
                "20T",
                " 20 tonnes ",
                "20 т",
                "20Т",
                "20吨",
                "20 吨",
                "20,000 kg",
                "20 000 кг",
                "20'000 kg",
                "20000公斤",
                "20000千克",
                "20000",
                "20.0 t",
                "20,0 т",
                "20000000 g"
            })
    void readsTwentyTonnes(String text) {
        assertThat(Mass.parse(text)).isEqualTo(new Mass(20_000_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.5 t | 1500000", "1,5 т | 1500000", "0.3kg | 300", "5 000,5 kg | 5000500", "1,234.5 kg | 1234500"
            })
    void readsDecimalsWithPointOrComma(String text, long grams) {
        assertThat(Mass.parse(text).grams()).isEqualTo(grams);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t", "twenty t", "20 bags", "1.2.3 t", "20 t 5", "99999999999999999999 t"})
    void refusesWhatIsNotAMassAndNamesIt(String text) {
        assertThatThrownBy(() -> Mass.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot read mass '" + text + "'")
                .hasMessageContaining("kg");
    }

    @Test
    void refusesANegativeMass() {
        assertThatThrownBy(() -> Mass.parse("-5 kg")).hasMessageContaining("mass is negative: -5000 g");
    }

    @ParameterizedTest
    @ValueSource(strings = {"45 m3", "45m³", "45 cbm", "45 м3", "45 м³", "45立方米", "45", "45,000 l", "45000000 cm3"})
    void readsFortyFiveCubicMetres(String text) {
        assertThat(Volume.parse(text)).isEqualTo(new Volume(45_000_000));
    }

    @Test
    void refusesAMassForAVolume() {
        assertThatThrownBy(() -> Volume.parse("45 kg")).hasMessageContaining("cannot read volume '45 kg'");
    }

    @Test
    void writesAMassAsPeopleDo() {
        assertThat(new Mass(20_000_000)).hasToString("20 t");
        assertThat(new Mass(1_500)).hasToString("1.5 kg");
        assertThat(new Mass(1_999_999).kilograms()).isEqualTo(1_999);
        assertThat(new Volume(480_000)).hasToString("0.48 m3");
    }

    @Test
    void neverWrapsAround() {
        assertThatThrownBy(() -> Mass.ofKilograms(Long.MAX_VALUE / 10)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Mass(Long.MAX_VALUE).plus(new Mass(1))).isInstanceOf(ArithmeticException.class);
    }
}
