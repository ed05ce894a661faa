package org.landbridge.model.network;

import java.time.Instant;
import java.util.Map;

/**
 * A published network, without its archive.
 *
 * @param version first 12 hex digits of the SHA-256 of its archive
 * @param network id of the network
 * @param label what it was published as, for people
 * @param partVersions version of each part by name: network, tariffs, factors, exchange
 * @param warnings how many warnings it was published with
 * @param noticeSummary those warnings counted by kind, in English, empty when there are none
 * @param current whether new questions are answered by it
 */
public record NetworkVersion(
        String version,
        String network,
        String label,
        Map<String, String> partVersions,
        int warnings,
        String noticeSummary,
        Instant publishedAt,
        boolean current) {

    public NetworkVersion {
        partVersions = Map.copyOf(partVersions);
    }
}
