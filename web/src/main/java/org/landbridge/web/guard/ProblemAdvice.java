package org.landbridge.web.guard;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.landbridge.web.ui.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** Every refusal as RFC 9457 problem details: what was wrong, in which field, what to write instead. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Page page;

    ProblemAdvice(Page page) {
        this.page = page;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> refused(RefusedRequest refused, WebRequest request) {
        return problem(refused, refused.status(), message(refused), refused.errors(), new HttpHeaders(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> failed(Exception failure, WebRequest request) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("request failed, problem {}", id, failure);
        return problem(
                failure,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "this should not have happened; the server's log tells more under problem " + id,
                List.of(),
                new HttpHeaders(),
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.BodyTooLarge) {
                return problem(unreadable, HttpStatus.CONTENT_TOO_LARGE, message(cause), List.of(), headers, request);
            }
            if (cause instanceof JacksonException json) {
                return problem(unreadable, status, sayJson(json), fieldsOf(json), headers, request);
            }
        }
        return problem(
                unreadable, status, "the body is missing or no JSON; send a JSON object", List.of(), headers, request);
    }

    private static String sayJson(JacksonException json) {
        TokenStreamLocation location = json.getLocation();
        String where = location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
        return json instanceof StreamReadException
                ? "the body is not JSON" + where + ": " + json.getOriginalMessage()
                : "a field has the wrong type" + where + "; the API description at /openapi.json names the types";
    }

    private static List<FieldError> fieldsOf(JacksonException json) {
        String path = json.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        if (path.isEmpty()) {
            return List.of();
        }
        String field = path.startsWith(".") ? path.substring(1) : path;
        return List.of(FieldError.of(field, "'" + field + "' has the wrong type or is unknown"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        Class<?> type = mismatch.getRequiredType();
        String wanted = type == null ? "another type" : wanted(type);
        String message = "cannot read " + name + " '" + mismatch.getValue() + "'; write " + wanted;
        return problem(mismatch, status, message, List.of(FieldError.of(name, message)), headers, request);
    }

    private static String wanted(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "LocalDate" -> "a date such as 2026-12-01";
            case "boolean", "Boolean" -> "true or false";
            default -> "a " + type.getSimpleName();
        };
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String name = missing.getParameterName();
        String message = "the parameter " + name + " is missing; add ?" + name + "=...";
        return problem(missing, status, message, List.of(FieldError.of(name, message)), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldError> errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> FieldError.of(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                String.valueOf(error.getDefaultMessage()))))
                .toList();
        return problem(invalid, status, "a parameter is out of range", errors, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return nothing(missing, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoHandlerFoundException(
            NoHandlerFoundException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return nothing(missing, request);
    }

    /** A person gets a page that says so, a program a problem. */
    private @Nullable ResponseEntity<Object> nothing(Exception missing, WebRequest request) {
        String path = ((ServletWebRequest) request).getRequest().getRequestURI();
        String accept = request.getHeader("Accept");
        if (!path.startsWith("/api/") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            return page.answer(HttpStatus.NOT_FOUND);
        }
        String message = "there is nothing at " + path + "; the API description is at /openapi.json";
        return problem(missing, HttpStatus.NOT_FOUND, message, List.of(), new HttpHeaders(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException wrong,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Set<HttpMethod> known = wrong.getSupportedHttpMethods();
        String message = wrong.getMethod() + " is not done here; use "
                + (known == null
                        ? "another method"
                        : known.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(" or ")));
        return problem(wrong, status, message, List.of(), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String message = "cannot read a body of type " + wrong.getContentType() + "; send application/json";
        return problem(wrong, status, message, List.of(), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String message = "nothing of the type asked for is here; accept application/json";
        return problem(wrong, status, message, List.of(), headers, request);
    }

    /** All that is not told apart above passes here too, with Spring's own words. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail detail
                && (detail.getProperties() == null || !detail.getProperties().containsKey("errors"))) {
            detail.setProperty("errors", List.of());
        }
        // those handed in may be read-only
        HttpHeaders told = new HttpHeaders();
        told.putAll(headers);
        told.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        told.setCacheControl(CacheControl.noStore());
        return new ResponseEntity<>(body, told, status);
    }

    private @Nullable ResponseEntity<Object> problem(
            Exception failure,
            HttpStatusCode status,
            String message,
            List<FieldError> errors,
            HttpHeaders headers,
            WebRequest request) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, message);
        detail.setProperty("errors", errors);
        return handleExceptionInternal(failure, detail, headers, status, request);
    }

    private static String message(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }
}
