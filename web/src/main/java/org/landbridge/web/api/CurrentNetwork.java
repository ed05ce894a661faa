package org.landbridge.web.api;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;
import org.landbridge.model.place.Language;
import org.landbridge.operations.LiveNetwork;
import org.landbridge.operations.PublishedNetwork;
import org.landbridge.operations.wording.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** The network that answers now, told in a language. What depends on it alone is sent with a tag of its version, so that a browser asks for it once. */
@Component
public final class CurrentNetwork {

    private final LiveNetwork live;

    public CurrentNetwork(LiveNetwork live) {
        this.live = live;
    }

    /** The current network in this language. */
    public Telling in(Language language) {
        return telling(live.current(), language);
    }

    /** An answer that is the same until another network is published; 304 when the asker has it already. */
    public <T> ResponseEntity<T> keepable(WebRequest request, Language language, Function<Telling, T> answer) {
        PublishedNetwork network = live.current();
        String tag = "\"" + network.version() + "-" + language.name().toLowerCase(Locale.ROOT) + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304)
                    .eTag(tag)
                    .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                    .build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .body(answer.apply(telling(network, language)));
    }

    private static Telling telling(PublishedNetwork network, Language language) {
        Wording wording = Wording.in(language);
        return new Telling(network.network(), language, reason -> wording.sentence(reason, ZoneOffset.UTC));
    }
}
