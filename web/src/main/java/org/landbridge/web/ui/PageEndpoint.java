package org.landbridge.web.ui;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives every address of a browser page the one HTML file; the module it loads reads the address. */
@Controller
@Hidden
final class PageEndpoint {

    private final Page page;

    PageEndpoint(Page page) {
        this.page = page;
    }

    @GetMapping(
            path = {
                "/",
                "/ways",
                "/services",
                "/services/{id}",
                "/facilities/{id}",
                "/channels",
                "/channels/{id}",
                "/sources"
            },
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Object> page() {
        return page.answer(HttpStatus.OK);
    }
}
