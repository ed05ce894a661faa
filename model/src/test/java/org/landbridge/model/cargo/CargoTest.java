package org.landbridge.model.cargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.landbridge.model.NetworkSketch;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Names;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Volume;

class CargoTest {

    private static final Network NETWORK = SmallWorld.network();

    private static Restriction ban(List<String> hsPrefixes, boolean dangerous) {
        return new Restriction(
                "ban",
                Restriction.Scope.COUNTRY,
                "RU",
                hsPrefixes,
                dangerous,
                null,
                null,
                Names.ofEnglish("banned"),
                NetworkSketch.FACT);
    }

    @Test
    void sharesItsMassEquallyRoundedUp() {
        // 10 t in 3 boxes: 3,333,333.3 g
        Cargo cargo = SmallWorld.cargo(NETWORK, "berries", 10_000, "20gp", 3);
        assertThat(cargo.massPerUnit()).isEqualTo(new Mass(3_333_334));
        // three boxes of 2,200 kg
        assertThat(cargo.massWithTare()).isEqualTo(Mass.ofKilograms(16_600));
        assertThat(cargo.teuHundredths()).isEqualTo(300);
    }

    @Test
    void takesItsVolumeAndLifeFromTheGoods() {
        Cargo fish = SmallWorld.cargo(NETWORK, "fish", 1_000, "loose", 1);
        // 1,000 kg / 600 kg/m3 = 1.666666.. m3, rounded up to the cubic centimetre
        assertThat(fish.volume()).isEqualTo(new Volume(1_666_667));
        assertThat(fish.shelfLife()).isEqualTo(Duration.ofDays(15));
        assertThat(fish.massWithTare()).isEqualTo(fish.grossMass());
    }

    @Test
    void needsAReeferForTheGoodsOrBecauseItTravelsInOne() {
        assertThat(SmallWorld.cargo(NETWORK, "fish", 1_000, "40hc", 1).needsReefer())
                .isTrue();
        assertThat(SmallWorld.cargo(NETWORK, "berries", 1_000, "40rf", 1).needsReefer())
                .isTrue();
        assertThat(SmallWorld.cargo(NETWORK, "berries", 1_000, "40hc", 1).needsReefer())
                .isFalse();
    }

    @Test
    void refusesNothingAndLooseCargoInPieces() {
        assertThatThrownBy(() -> SmallWorld.cargo(NETWORK, "berries", 0, "40hc", 1))
                .hasMessageContaining("cargo needs mass, volume and at least one unit");
        assertThatThrownBy(() -> SmallWorld.cargo(NETWORK, "berries", 100, "40hc", 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SmallWorld.cargo(NETWORK, "berries", 100, "loose", 2))
                .hasMessage("loose cargo counts as one unit, got 2");
    }

    @Test
    void aBanByCodeConcernsTheCodesThatBeginSo() {
        assertThat(ban(List.of("03"), false).concerns(NETWORK.getGoods("fish"))).isTrue();
        assertThat(ban(List.of("0302", "99"), false).concerns(NETWORK.getGoods("fish")))
                .isTrue();
        assertThat(ban(List.of("03"), false).concerns(NETWORK.getGoods("berries")))
                .isFalse();
    }

    @Test
    void aBanOfDangerousGoodsConcernsAllOrThoseOfItsCodes() {
        assertThat(ban(List.of(), true).concerns(NETWORK.getGoods("cells"))).isTrue();
        assertThat(ban(List.of("8507"), true).concerns(NETWORK.getGoods("cells")))
                .isTrue();
        assertThat(ban(List.of("28"), true).concerns(NETWORK.getGoods("cells"))).isFalse();
        assertThat(ban(List.of(), true).concerns(NETWORK.getGoods("berries"))).isFalse();
        assertThat(ban(List.of("08"), true).concerns(NETWORK.getGoods("berries")))
                .isFalse();
    }
}
