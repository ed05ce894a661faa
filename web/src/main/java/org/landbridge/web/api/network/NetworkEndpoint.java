package org.landbridge.web.api.network;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.landbridge.model.network.NetworkVersion;
import org.landbridge.model.place.Language;
import org.landbridge.operations.NetworkDesk;
import org.landbridge.web.api.CurrentNetwork;
import org.landbridge.web.guard.RefusedRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Says what the network is made of. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "network", description = "Channels, border crossings, facilities, sources and versions")
final class NetworkEndpoint {

    private final CurrentNetwork current;
    private final NetworkDesk desk;

    NetworkEndpoint(CurrentNetwork current, NetworkDesk desk) {
        this.current = current;
        this.desk = desk;
    }

    /** All channels. */
    record ChannelsJson(List<ChannelJson> channels) {}

    /** All border crossings. */
    record GatewaysJson(List<GatewayJson> gateways) {}

    /** All sources. */
    record SourcesJson(List<SourceJson> sources) {}

    /** Trains that really ran. */
    record RunsJson(List<RunJson> runs) {}

    /** Published versions, newest first. */
    record VersionListJson(List<PublishedJson> versions) {}

    /** One published version, with those of its parts. */
    record PublishedJson(
            String version,
            String network,
            String label,
            Instant publishedAt,
            boolean current,
            int warnings,
            String tariffs,
            String factors,
            String exchangeRates) {
        static PublishedJson of(NetworkVersion version) {
            return new PublishedJson(
                    version.version(),
                    version.network(),
                    version.label(),
                    version.publishedAt(),
                    version.current(),
                    version.warnings(),
                    version.partVersions().getOrDefault("tariffs", ""),
                    version.partVersions().getOrDefault("factors", ""),
                    version.partVersions().getOrDefault("exchange", ""));
        }
    }

    @GetMapping("/map")
    @Operation(summary = "The network as a map draws it: channels, lines, facilities, border crossings")
    ResponseEntity<MapJson> map(Language language, WebRequest request) {
        return current.keepable(request, language, MapJson::of);
    }

    @GetMapping("/channels")
    @Operation(summary = "All channels with their chains of border crossings")
    ResponseEntity<ChannelsJson> channels(Language language, WebRequest request) {
        return current.keepable(request, language, telling -> new ChannelsJson(ChannelJson.list(telling)));
    }

    @GetMapping("/gateways")
    @Operation(summary = "All border crossings with their hours and gauge changes")
    ResponseEntity<GatewaysJson> gateways(Language language, WebRequest request) {
        return current.keepable(request, language, telling -> new GatewaysJson(GatewayJson.list(telling)));
    }

    @GetMapping("/facilities/{id}")
    @Operation(summary = "One terminal, border station, port, airport or warehouse")
    ResponseEntity<FacilityJson> facility(@PathVariable String id, Language language, WebRequest request) {
        return current.keepable(request, language, telling -> telling.network()
                .findFacility(id)
                .map(facility -> FacilityJson.of(facility, telling))
                .orElseThrow(() -> RefusedRequest.missing("facility", id)));
    }

    @GetMapping("/sources")
    @Operation(summary = "Where the facts of the network come from")
    ResponseEntity<SourcesJson> sources(Language language, WebRequest request) {
        return current.keepable(
                request,
                language,
                telling -> new SourcesJson(telling.network().content().sources().stream()
                        .map(SourceJson::of)
                        .toList()));
    }

    @GetMapping("/runs")
    @Operation(summary = "Trains that really ran, with what is known of each; null is unknown")
    ResponseEntity<RunsJson> runs(Language language, WebRequest request) {
        return current.keepable(
                request,
                language,
                telling -> new RunsJson(telling.network().content().runs().stream()
                        .map(run -> RunJson.of(run, telling))
                        .toList()));
    }

    @GetMapping("/network-versions")
    @Operation(summary = "All versions of the network that were published, newest first")
    VersionListJson versions() {
        return new VersionListJson(desk.list().stream().map(PublishedJson::of).toList());
    }
}
