package org.landbridge.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.landbridge.model.place.Language;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all endpoints of the API share. */
@Configuration(proxyBeanMethods = false)
@Import(CurrentNetwork.class)
public class Api implements WebMvcConfigurer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Language.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AcceptedLanguage());
    }

    /** The description served at {@code /openapi.json}. */
    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .servers(List.of(new Server().url("/").description("this server")))
                .info(new Info()
                        .title("Landbridge")
                        .version("1")
                        .description(
                                "Plans consignments through an inland hub's international freight channels. Texts and names come in the language"
                                        + " of the header Accept-Language (en, zh, ru). Every error is RFC 9457 problem details with errors[{field, message,"
                                        + " suggestions[{value, label}]}]. Money is a decimal string; times carry the local offset.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
    }
}
