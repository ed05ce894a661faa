package org.landbridge.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Positions, names and provenance. */
class PlaceWordsTest {

    @Test
    void measuresGreatCircles() {
        // one degree of a great circle is 2 pi x 6,371.0088 km / 360 = 111.195 km
        GeoPosition origin = new GeoPosition(0, 0);
        assertThat(origin.greatCircleTo(new GeoPosition(1, 0)).meters()).isEqualTo(111_195);
        assertThat(origin.greatCircleTo(new GeoPosition(0, 1)).meters()).isEqualTo(111_195);
        // half around the earth: pi x 6,371.0088 km
        assertThat(origin.greatCircleTo(new GeoPosition(0, 180)).kilometers()).isCloseTo(20_015.115, within(0.001));
        assertThat(origin.greatCircleTo(origin).meters()).isZero();
        // at 60 degrees north a degree of longitude is about half as long
        assertThat(new GeoPosition(60, 0).greatCircleTo(new GeoPosition(60, 1)).kilometers())
                .isCloseTo(55.597, within(0.01));
    }

    @Test
    void measuresAcrossTheDateLine() {
        GeoPosition west = new GeoPosition(0, 179.5);
        GeoPosition east = new GeoPosition(0, -179.5);
        assertThat(west.greatCircleTo(east).meters()).isEqualTo(111_195);
        assertThat(east.greatCircleTo(west)).isEqualTo(west.greatCircleTo(east));
    }

    @Test
    void refusesAPositionOffTheEarth() {
        assertThatThrownBy(() -> new GeoPosition(101.8, 36.6)).hasMessageContaining("position off the earth");
        assertThatThrownBy(() -> new GeoPosition(0, 180.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GeoPosition(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fallsBackToEnglishNames() {
        Names xining = new Names("Xining", "西宁", null, List.of("Sining"));
        assertThat(xining.in(Language.ZH)).isEqualTo("西宁");
        assertThat(xining.in(Language.RU)).isEqualTo("Xining");
    }

    @Test
    void readsLanguageTags() {
        assertThat(Language.of("zh-CN")).isEqualTo(Language.ZH);
        assertThat(Language.of("RU")).isEqualTo(Language.RU);
        assertThat(Language.of("fr")).isEqualTo(Language.EN);
    }

    @Test
    void marksWhatIsAssumedAsIllustrative() {
        assertThat(new Provenance(List.of("S-1"), Confidence.HIGH, false, "").illustrative())
                .isFalse();
        assertThat(new Provenance(List.of("S-1"), Confidence.MEDIUM, false, "").illustrative())
                .isFalse();
        assertThat(new Provenance(List.of("GK"), Confidence.LOW, false, "").illustrative())
                .isTrue();
        assertThat(new Provenance(List.of("none"), Confidence.NONE, false, "").illustrative())
                .isTrue();
        assertThat(new Provenance(List.of("S-1"), Confidence.HIGH, true, "").illustrative())
                .isTrue();
    }
}
