package org.landbridge.web.api.route;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.landbridge.model.place.Language;
import org.landbridge.operations.RouteDesk;
import org.landbridge.operations.ask.RouteQuery;
import org.landbridge.operations.wording.Wording;
import org.landbridge.web.guard.FieldError;
import org.landbridge.web.guard.RefusedRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Answers "what are my ways?". */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "itineraries", description = "Ways for a consignment")
final class RouteEndpoint {

    private final RouteDesk routes;

    RouteEndpoint(RouteDesk routes) {
        this.routes = routes;
    }

    @PostMapping(path = "/itineraries", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "The ways for a consignment: the non-dominated set, alternatives by other channels, what is not offered and why",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = QuestionJson.class))))
    ResponseEntity<RouteJson> find(@RequestBody JsonNode body, Language language) {
        RouteQuery query = QuestionJson.of(body).query();
        return switch (routes.find(query)) {
            case RouteDesk.Reply.NotUnderstood(List<org.landbridge.operations.ask.FieldError> errors) ->
                throw RefusedRequest.fields(
                        errors.stream().map(error -> told(error, language)).toList());
            case RouteDesk.Reply.Answered answered ->
                ResponseEntity.ok()
                        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                        .body(RouteJson.tell(answered, query, language));
        };
    }

    private static FieldError told(org.landbridge.operations.ask.FieldError error, Language language) {
        return new FieldError(
                error.field().json(),
                Wording.in(language).sentence(error),
                error.suggestions().stream()
                        .map(near -> new FieldError.Suggestion(
                                near.value(), near.names().in(language)))
                        .toList());
    }
}
