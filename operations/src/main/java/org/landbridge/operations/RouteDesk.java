package org.landbridge.operations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.operations.ask.Asked;
import org.landbridge.operations.ask.FieldError;
import org.landbridge.operations.ask.QuestionReader;
import org.landbridge.operations.ask.RouteQuery;

/** Answers "what are my ways?": reads the question, asks the router of the version meant. */
public final class RouteDesk {

    private final LiveNetwork live;
    private final Clock clock;

    public RouteDesk(LiveNetwork live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    /** What comes of a question. */
    public sealed interface Reply {

        /**
         * The question was understood.
         *
         * @param network the version that answered
         */
        record Answered(RouteAnswer answer, PublishedNetwork network) implements Reply {}

        /** It was not; all fields that are wrong are named. */
        record NotUnderstood(List<FieldError> errors) implements Reply {
            public NotUnderstood {
                errors = List.copyOf(errors);
            }
        }
    }

    /** Reads a question as people type it and answers it. */
    public Reply find(RouteQuery query) {
        Optional<PublishedNetwork> version = live.findVersion(query.version());
        if (version.isEmpty()) {
            return new Reply.NotUnderstood(List.of(new FieldError(
                    FieldError.Field.VERSION,
                    FieldError.Problem.VERSION_UNKNOWN,
                    Map.of("text", query.version()),
                    List.of())));
        }
        PublishedNetwork network = version.get();
        return switch (new QuestionReader(network.network(), network.finders(), clock).read(query)) {
            case Asked.NotUnderstood(List<FieldError> errors) -> new Reply.NotUnderstood(errors);
            case Asked.Understood understood ->
                new Reply.Answered(network.router().find(understood.request()), network);
        };
    }
}
