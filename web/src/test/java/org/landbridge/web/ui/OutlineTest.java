package org.landbridge.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutlineTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void drawsNoLineAcrossThe180thMeridian() {
        JsonNode world = JsonMapper.builder()
                .build()
                .readTree(new OutlineEndpoint("").outline().getBody());
        assertThat(world.path("features").size()).isEqualTo(3);
        for (JsonNode feature : world.path("features")) {
            for (JsonNode part : feature.path("geometry").path("coordinates")) {
                boolean polygon =
                        feature.path("geometry").path("type").stringValue().equals("MultiPolygon");
                for (JsonNode line : polygon ? part : java.util.List.of(part)) {
                    for (int i = 1; i < line.size(); i++) {
                        double step = Math.abs(line.get(i).get(0).doubleValue()
                                - line.get(i - 1).get(0).doubleValue());
                        // the longest straight line on the map is the border along 49 degrees north, 28 degrees long
                        assertThat(step).isLessThan(30);
                    }
                }
            }
        }
    }

    @Test
    void showsTheMapOfAnOfficeThatHasItsOwn() throws IOException {
        Path own = Files.writeString(folder.resolve("own.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[]}");
        byte[] shown = new OutlineEndpoint(own.toString()).outline().getBody();
        assertThat(new String(shown == null ? new byte[0] : shown, StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(own));
    }

    @Test
    void saysWhichMapCannotBeRead() {
        assertThatThrownBy(
                        () -> new OutlineEndpoint(folder.resolve("none.geojson").toString()))
                .hasMessageContaining("none.geojson")
                .hasMessageContaining("LANDBRIDGE_MAP");
    }
}
