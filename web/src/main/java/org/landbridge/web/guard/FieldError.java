package org.landbridge.web.guard;

import java.util.List;

/**
 * One thing wrong with a request.
 *
 * @param field name of the field in the body or of the parameter, with a path such as {@code exclude[0]}
 * @param message what is wrong and what to write instead, in the reader's language where the desk says it
 * @param suggestions what may have been meant
 */
public record FieldError(String field, String message, List<Suggestion> suggestions) {

    public FieldError {
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Something that would be understood.
     *
     * @param value to be sent instead
     * @param label to be shown
     */
    public record Suggestion(String value, String label) {}

    public static FieldError of(String field, String message) {
        return new FieldError(field, message, List.of());
    }
}
