package org.landbridge.web.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.Properties;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which file each bare module name of the pages stands for. The versions are those of the jars on the class path, so the pom alone names them: mvnpm jars bring a
 * map of their own, a WebJar its version.
 *
 * @param json the import map as it stands in the page
 * @param leaflet path of Leaflet's folder, {@code /webjars/leaflet/1.9.4}
 */
record ImportMap(String json, String leaflet) {

    private static final String PARTS = "META-INF/importmap.json";
    private static final String LEAFLET_POM = "META-INF/maven/org.webjars.npm/leaflet/pom.properties";

    static ImportMap ofClassPath() {
        ClassLoader loader = ImportMap.class.getClassLoader();
        JsonMapper mapper = JsonMapper.builder().build();
        TreeMap<String, String> imports = new TreeMap<>();
        try {
            for (URL part : Collections.list(loader.getResources(PARTS))) {
                try (InputStream in = part.openStream()) {
                    for (var entry : mapper.readTree(in).path("imports").properties()) {
                        // declarations for TypeScript are no modules
                        if (!entry.getKey().startsWith("@types/")) {
                            imports.put(entry.getKey(), text(entry.getValue()));
                        }
                    }
                }
            }
            String leaflet = "/webjars/leaflet/" + version(loader, LEAFLET_POM);
            imports.put("leaflet", leaflet + "/dist/leaflet.js");
            for (String needed : new String[] {"lit", "lit-html", "lit-element/", "@lit/reactive-element"}) {
                if (!imports.containsKey(needed)) {
                    throw new IllegalStateException("no jar on the class path offers the module " + needed
                            + "; the dependencies of the room web name it");
                }
            }
            return new ImportMap(mapper.writeValueAsString(java.util.Map.of("imports", imports)), leaflet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source expression that lets a content security policy accept this map in the page. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(JsonNode node) {
        return node.asString();
    }

    private static String version(ClassLoader loader, String pomProperties) throws IOException {
        try (InputStream in = loader.getResourceAsStream(pomProperties)) {
            if (in == null) {
                throw new IllegalStateException(
                        "no " + pomProperties + " on the class path; the dependencies of the room web name it");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        }
    }
}
