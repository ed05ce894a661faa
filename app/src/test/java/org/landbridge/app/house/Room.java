package org.landbridge.app.house;

import java.util.List;
import java.util.Set;

/**
 * A room of the house.
 *
 * @param name its folder, Maven module and package
 * @param sees the rooms it may use; its pom names exactly these
 * @param libraries packages of third parties that live in it, in ArchUnit's notation
 */
record Room(String name, Set<String> sees, List<String> libraries) {

    /** Package names every room may use. */
    static final List<String> FOR_ALL = List.of("java..", "javax..", "jdk..", "org.jspecify..");

    private static final String LOG = "org.slf4j..";

    /** All rooms, lowest floor first. A new arrow or library is a decision record, then a change here. */
    static final List<Room> ALL = List.of(
            new Room("model", Set.of(), List.of()),
            new Room("rating", Set.of("model"), List.of(LOG)),
            new Room("routing", Set.of("model", "rating"), List.of(LOG)),
            new Room("feeds", Set.of("model"), List.of(LOG, "de.siegmar.fastcsv..")),
            new Room(
                    "store",
                    Set.of("model"),
                    List.of(
                            LOG,
                            "org.springframework.jdbc..",
                            "org.springframework.transaction..",
                            "org.springframework.dao..",
                            "org.flywaydb..",
                            "org.postgresql..",
                            "com.zaxxer.hikari..",
                            "org.apache.commons.compress..",
                            "org.tukaani.xz..")),
            new Room(
                    "operations",
                    Set.of("model", "rating", "routing", "feeds", "store"),
                    List.of(LOG, "com.ibm.icu..")),
            new Room(
                    "web",
                    Set.of("model", "operations"),
                    List.of(
                            LOG,
                            "org.springframework..",
                            "jakarta.servlet..",
                            "org.apache.catalina..",
                            "jakarta.validation..",
                            "tools.jackson..",
                            "com.fasterxml.jackson.annotation..",
                            "org.springdoc..",
                            "io.swagger.v3.oas..")),
            new Room(
                    "app",
                    Set.of("model", "rating", "routing", "feeds", "store", "operations", "web"),
                    List.of(LOG, "org.springframework..", "picocli..")));

    Room {
        sees = Set.copyOf(sees);
        libraries = List.copyOf(libraries);
    }
}
