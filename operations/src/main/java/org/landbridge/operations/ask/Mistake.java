package org.landbridge.operations.ask;

import java.util.List;
import java.util.Map;
import org.landbridge.operations.ask.FieldError.Field;
import org.landbridge.operations.ask.FieldError.Problem;
import org.landbridge.operations.ask.FieldError.Suggestion;

/** Ends the reading of one field. */
final class Mistake extends Exception {

    private final Problem problem;
    private final transient Map<String, Object> values;
    private final transient List<Suggestion> suggestions;

    Mistake(Problem problem, Map<String, Object> values, List<Suggestion> suggestions) {
        super(problem.name(), null, false, false);
        this.problem = problem;
        this.values = values;
        this.suggestions = suggestions;
    }

    Mistake(Problem problem, Map<String, Object> values) {
        this(problem, values, List.of());
    }

    FieldError in(Field field) {
        return new FieldError(field, problem, values, suggestions);
    }
}
