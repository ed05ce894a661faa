package org.landbridge.model.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency JPY = Currency.getInstance("JPY");

    @ParameterizedTest
    @CsvSource({"1.005,101", "1.004999,100", "972.2222,97222", "0.005,1", "-0.005,-1", "-1.004,-100", "4000,400000"})
    void roundsHalvesAwayFromZero(BigDecimal amount, long cents) {
        assertThat(Money.of(amount, USD).minor()).isEqualTo(cents);
    }

    @Test
    void knowsHowManyPlacesACurrencyHas() {
        assertThat(Money.of(new BigDecimal("654450.4"), JPY)).isEqualTo(new Money(JPY, 654_450));
        assertThat(new Money(JPY, 654_450)).hasToString("JPY 654450");
        assertThat(Money.of(new BigDecimal("1.2345"), Currency.getInstance("KWD"))
                        .minor())
                .isEqualTo(1_235);
        assertThat(new Money(USD, 5)).hasToString("USD 0.05");
        assertThat(new Money(USD, 436_300).amount()).isEqualTo(new BigDecimal("4363.00"));
    }

    @Test
    void addsAndSubtractsOneCurrencyOnly() {
        Money sum = new Money(USD, 400_000).plus(new Money(USD, 36_300));
        assertThat(sum).isEqualTo(new Money(USD, 436_300));
        assertThat(sum.minus(new Money(USD, 500_000))).isEqualTo(new Money(USD, -63_700));
        assertThatThrownBy(() -> sum.plus(new Money(JPY, 1)))
                .hasMessage("cannot add JPY to USD; convert one of them first");
    }

    @Test
    void neverWrapsAround() {
        assertThatThrownBy(() -> new Money(USD, Long.MAX_VALUE).plus(new Money(USD, 1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of(new BigDecimal("1e18"), USD)).isInstanceOf(ArithmeticException.class);
    }
}
