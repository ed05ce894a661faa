package org.landbridge.web.api.find;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.landbridge.model.place.Language;
import org.landbridge.operations.GoodsDesk;
import org.landbridge.operations.PlaceDesk;
import org.landbridge.operations.find.Match;
import org.landbridge.web.api.CurrentNetwork;
import org.landbridge.web.api.Telling;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Finds what people mean while they type. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "find", description = "Places, goods and load units by name or code")
final class FindEndpoint {

    /** Longest text that is looked for. */
    private static final int MAX_TEXT = 100;

    private final CurrentNetwork current;
    private final PlaceDesk places;
    private final GoodsDesk goods;

    FindEndpoint(CurrentNetwork current, PlaceDesk places, GoodsDesk goods) {
        this.current = current;
        this.places = places;
        this.goods = goods;
    }

    /** Places and facilities, best first. */
    record PlacesJson(List<PlaceJson> places) {}

    /** Goods, best first. */
    record GoodsListJson(List<GoodsJson> goods) {}

    /** All load units. */
    record LoadUnitsJson(List<LoadUnitJson> loadUnits) {}

    @GetMapping("/places")
    @Operation(
            summary =
                    "Places and facilities by name in any language, UN/LOCODE, IATA code or id; slips of the finger are forgiven")
    ResponseEntity<PlacesJson> places(
            @RequestParam @Size(min = 1, max = MAX_TEXT) @Parameter(example = "Москва") String query,
            @RequestParam(defaultValue = "10") @Min(1) @Max(PlaceDesk.MAX_MATCHES) int limit,
            Language language) {
        Telling telling = current.in(language);
        return brief(new PlacesJson(places.search(query, limit).stream()
                .map(match -> PlaceJson.of(match.found(), telling))
                .toList()));
    }

    @GetMapping("/goods")
    @Operation(
            summary =
                    "Goods by name in any language or by HS code of any country that trades them so; all without a query")
    ResponseEntity<GoodsListJson> goods(
            @RequestParam(defaultValue = "") @Size(max = MAX_TEXT) @Parameter(example = "0813.40") String query,
            @RequestParam(defaultValue = "10") @Min(1) @Max(GoodsDesk.MAX_MATCHES) int limit,
            Language language) {
        Telling telling = current.in(language);
        return brief(new GoodsListJson((query.isBlank()
                        ? goods.list().stream()
                        : goods.search(query, limit).stream().map(Match::found))
                .map(found -> GoodsJson.of(found, telling))
                .toList()));
    }

    @GetMapping("/load-units")
    @Operation(summary = "All load units: containers and loose air cargo")
    ResponseEntity<LoadUnitsJson> loadUnits(Language language, WebRequest request) {
        return current.keepable(
                request,
                language,
                telling -> new LoadUnitsJson(telling.network().content().loadUnits().stream()
                        .map(unit -> LoadUnitJson.of(unit, telling))
                        .toList()));
    }

    private static <T> ResponseEntity<T> brief(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(body);
    }
}
