package org.landbridge.web.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads what lies on the class path. */
final class Resources {

    private Resources() {}

    /**
     * The text of a file.
     *
     * @throws IllegalStateException when it is not there: a dependency of the room web is missing
     */
    static String text(String path) {
        try (InputStream in = Resources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(
                        "no " + path + " on the class path; the room web and its dependencies bring it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of a jar, as its own pom says it. */
    static String version(String group, String artifact) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text("/META-INF/maven/" + group + "/" + artifact + "/pom.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
