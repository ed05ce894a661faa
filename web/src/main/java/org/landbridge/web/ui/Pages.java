package org.landbridge.web.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The browser pages wired together. */
@Configuration(proxyBeanMethods = false)
@Import(PageEndpoint.class)
public class Pages {

    @Bean
    Page page() {
        return new Page();
    }

    @Bean
    PageFiles pageFiles() {
        return new PageFiles();
    }
}
