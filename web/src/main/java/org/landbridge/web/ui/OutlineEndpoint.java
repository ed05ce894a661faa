package org.landbridge.web.ui;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The outlines and borders that maps are drawn on: Natural Earth's, or the file of an office that has to show its own official map, named by
 * {@code LANDBRIDGE_MAP}. Such a file is GeoJSON in longitude and latitude whose features have a property {@code kind}: land, coast or border.
 */
@Controller
@Hidden
final class OutlineEndpoint {

    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");

    private final byte[] outline;
    private final String tag;

    /**
     * @param file of one's own, empty = the one that comes with the program
     * @throws IllegalStateException when the file cannot be read
     */
    OutlineEndpoint(@Value("${landbridge.map:}") String file) {
        try {
            this.outline = file.isBlank()
                    ? Resources.text("/static/map/world.geojson").getBytes(StandardCharsets.UTF_8)
                    : Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "cannot read the map " + file + "; LANDBRIDGE_MAP must name a GeoJSON file, or be left out", e);
        }
        this.tag = "\"" + UUID.nameUUIDFromBytes(outline) + "\"";
    }

    @GetMapping("/map/world.geojson")
    ResponseEntity<byte[]> outline() {
        return ResponseEntity.ok()
                .contentType(GEOJSON)
                .cacheControl(CacheControl.noCache())
                .eTag(tag)
                .body(outline);
    }
}
