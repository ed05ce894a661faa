package org.landbridge.web.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The files of the pages. Libraries carry their version in the path and are kept by browsers for good; the pages' own files are asked for each time and answered
 * with "not modified" while their content is the same.
 */
final class PageFiles implements WebMvcConfigurer {

    private final Map<String, String> tags = new ConcurrentHashMap<>();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl forGood =
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        registry.addResourceHandler("/_static/**")
                .addResourceLocations("classpath:/META-INF/resources/_static/")
                .setCacheControl(forGood);
        registry.addResourceHandler("/webjars/leaflet/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/leaflet/")
                .setCacheControl(forGood);
        registry.addResourceHandler("/ui/**")
                .addResourceLocations("classpath:/static/ui/")
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(this::tag);
        registry.addResourceHandler("/map/**")
                .addResourceLocations("classpath:/static/map/")
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(this::tag);
    }

    private String tag(Resource resource) {
        try {
            String key = resource.getURI().toString();
            String known = tags.get(key);
            if (known != null) {
                return known;
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = resource.getInputStream()) {
                digest.update(in.readAllBytes());
            }
            String tag = "\"" + HexFormat.of().formatHex(digest.digest(), 0, 8) + "\"";
            tags.put(key, tag);
            return tag;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
