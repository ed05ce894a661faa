package org.landbridge.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.itinerary.Reason;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Language;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Place;
import org.landbridge.model.service.Service;

/**
 * How an answer is told: about which network, in which language.
 *
 * @param network the version the answer was found in, which knows the names behind ids
 * @param language of every text and name
 * @param sentences puts a reason into a sentence of that language
 */
public record Telling(Network network, Language language, Function<Reason, String> sentences) {

    private static final Set<String> CHINESE = Set.of("CN", "TW", "HK", "MO", "SG");
    private static final Set<String> RUSSIAN = Set.of("RU", "BY", "KZ", "KG", "TJ", "TM", "UZ", "UA");

    public String name(Names names) {
        return names.in(language);
    }

    /** The name that stands on the spot in the script of the country, null where it is unknown or the one already told. */
    public @Nullable String localName(Names names, String country) {
        String local = CHINESE.contains(country) ? names.chinese() : RUSSIAN.contains(country) ? names.russian() : null;
        return local == null || local.equals(name(names)) ? null : local;
    }

    public ReasonJson reason(Reason reason) {
        return new ReasonJson(reason.code().name(), sentences.apply(reason));
    }

    public static OffsetDateTime at(Instant instant, Place place) {
        return at(instant, place.zone());
    }

    public static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }

    /** The name of a facility, gateway, service or source; the id itself when it names none of them. */
    public String nameOf(String id) {
        Optional<Names> names = network.findFacility(id)
                .map(facility -> facility.names())
                .or(() -> network.findGateway(id).map(gateway -> gateway.names()))
                .or(() -> network.findService(id).map(Service::names));
        return names.map(this::name).orElse(id);
    }
}
