package org.landbridge.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages keep to themselves, keep small, and find their libraries. */
class PageTest {

    private static final long MOST_SCRIPT_BYTES = 1_500_000;

    @Test
    void namesFilesThatAreThereForEveryLibrary() throws IOException {
        ImportMap map = ImportMap.ofClassPath();
        JsonNode imports = JsonMapper.builder().build().readTree(map.json()).path("imports");
        for (var entry : imports.properties()) {
            String path = entry.getValue().stringValue();
            if (!path.endsWith("/")) {
                assertThat(PageTest.class.getResource("/META-INF/resources" + path))
                        .as(entry.getKey())
                        .isNotNull();
            }
        }
        assertThat(imports.propertyNames()).contains("lit", "lit-html", "leaflet");
    }

    @Test
    void asksForNothingOutsideTheServer() throws IOException {
        Pattern outside = Pattern.compile("(?:src|href|import|url|from|fetch)\\s*[=(]?\\s*[\"'`(]+(https?:)?//");
        for (String suffix : new String[] {".js", ".css", ".html"}) {
            for (var file : PageSources.ending(suffix)) {
                Matcher found = outside.matcher(file.text());
                assertThat(found.find()).as(file.path().toString()).isFalse();
            }
        }
    }

    @Test
    void keepsAllScriptUnderOneAndAHalfMegabytes() throws IOException {
        ImportMap map = ImportMap.ofClassPath();
        long own = PageSources.modules().stream()
                .mapToLong(file -> file.text().length())
                .sum();
        long libraries = 0;
        for (String path : new String[] {
            map.leaflet() + "/dist/leaflet.js",
            target(map, "lit"),
            target(map, "lit-html"),
            target(map, "@lit/reactive-element"),
            target(map, "lit-element/") + "lit-element.js"
        }) {
            libraries += size("/META-INF/resources" + path);
        }
        assertThat(libraries).as("Leaflet alone is 147 kB").isGreaterThan(150_000);
        assertThat(own + libraries).isLessThan(MOST_SCRIPT_BYTES);
    }

    @Test
    void letsABrowserRunNothingThatStandsInThePageButTheImportMap() {
        var answer = new Page().answer(HttpStatus.OK);
        String policy = Objects.requireNonNull(answer.getHeaders().getFirst("Content-Security-Policy"));
        assertThat(policy)
                .contains("default-src 'none'")
                .contains("script-src 'self' " + ImportMap.ofClassPath().hash() + ";")
                .doesNotContain("unsafe");
    }

    @Test
    void fillsEveryGapOfThePage() {
        assertThat(String.valueOf(new Page().answer(HttpStatus.OK).getBody()))
                .contains("<app-shell>")
                .doesNotContain("{{");
    }

    private static String target(ImportMap map, String module) {
        return JsonMapper.builder()
                .build()
                .readTree(map.json())
                .path("imports")
                .path(module)
                .stringValue();
    }

    private static long size(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageTest.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes().length;
        }
    }
}
