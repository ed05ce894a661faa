package org.landbridge.web.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The one HTML file of the browser pages, with the policy under which a browser may run it. */
public final class Page {

    private final String html;
    private final String policy;

    Page() {
        ImportMap imports = ImportMap.ofClassPath();
        try (InputStream in =
                Objects.requireNonNull(Page.class.getResourceAsStream("/static/index.html"), "index.html")) {
            this.html = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{leaflet}}", imports.leaflet())
                    .replace("{{imports}}", imports.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.policy = "default-src 'none'; script-src 'self' " + imports.hash()
                + "; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none';"
                + " form-action 'self'; frame-ancestors 'none'";
    }

    /** The page as an answer: 200 for an address that is a page's, 404 for one that is not, which the page then says. */
    public ResponseEntity<Object> answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", policy)
                .body(html);
    }
}
