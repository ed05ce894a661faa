package org.landbridge.web.guard;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that cannot be answered as it was put; becomes problem details with the fields named. */
public final class RefusedRequest extends RuntimeException {

    private final List<FieldError> errors;
    private final HttpStatus status;

    public RefusedRequest(HttpStatus status, String message, List<FieldError> errors) {
        super(message);
        this.status = status;
        this.errors = List.copyOf(errors);
    }

    /** Fields that could not be understood. */
    public static RefusedRequest fields(List<FieldError> errors) {
        String message =
                String.join("; ", errors.stream().map(FieldError::message).toList());
        return new RefusedRequest(HttpStatus.BAD_REQUEST, message, errors);
    }

    /** A thing that is not there, named in the path. */
    public static RefusedRequest missing(String what, String id) {
        return new RefusedRequest(
                HttpStatus.NOT_FOUND, "there is no " + what + " '" + id + "' in this network", List.of());
    }

    public List<FieldError> errors() {
        return errors;
    }

    public HttpStatus status() {
        return status;
    }
}
