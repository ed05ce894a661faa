package org.landbridge.operations.ask;

import java.util.List;
import org.landbridge.model.itinerary.RouteRequest;

/** A question after reading. */
public sealed interface Asked {

    /** Every field is clear. */
    record Understood(RouteRequest request) implements Asked {}

    /** At least one field is not; all such fields are named. */
    record NotUnderstood(List<FieldError> errors) implements Asked {
        public NotUnderstood {
            errors = List.copyOf(errors);
        }
    }
}
