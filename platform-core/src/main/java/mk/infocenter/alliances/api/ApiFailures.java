package mk.infocenter.alliances.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import mk.infocenter.alliances.api.Problem.FieldError;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns every failure of a request to the API into a problem, whoever threw it; none of them becomes a page. */
@Component
class ApiFailures implements HandlerExceptionResolver {

    private static final Logger log = LoggerFactory.getLogger(ApiFailures.class);

    private final MessageSource messages;
    private final ProblemWriter problems;

    ApiFailures(MessageSource messages, ProblemWriter problems) {
        this.messages = messages;
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!ProblemWriter.answers(request)) {
            return null;
        }
        var locale = problems.language(request);
        var type = typeOf(failure);
        if (type == ProblemType.INTERNAL) {
            log.error("A request to the API failed", failure);
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        problems.write(
                request,
                response,
                type,
                failure instanceof TransitionRefused refused
                        ? messages.getMessage(refused.message(), null, locale)
                        : null,
                errors(failure, locale));
        return new ModelAndView();
    }

    private static ProblemType typeOf(Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused.type();
            case NotFound _ -> ProblemType.NOT_FOUND;
            case TransitionRefused _ -> ProblemType.TRANSITION_REFUSED;
            case StaleVersion _, OptimisticLockingFailureException _ -> ProblemType.STALE_VERSION;
            case PessimisticLockingFailureException _ -> ProblemType.REQUEST_IN_PROGRESS;
            case InvalidField _, BindException _, HandlerMethodValidationException _ -> ProblemType.VALIDATION;
            case AuthenticationException _ -> ProblemType.NOT_SIGNED_IN;
            case AccessDeniedException _ -> ProblemType.FORBIDDEN;
            case MethodArgumentTypeMismatchException mismatch ->
                mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? ProblemType.NOT_FOUND
                        : ProblemType.VALIDATION;
            case HttpMessageNotReadableException unreadable -> typeOfUnreadable(unreadable);
            case ErrorResponse response ->
                ProblemType.of(response.getStatusCode().value());
            default -> ProblemType.INTERNAL;
        };
    }

    private static ProblemType typeOfUnreadable(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case BodyLimit.Exceeded _ -> {
                    return ProblemType.TOO_LARGE;
                }
                case UnrecognizedPropertyException _ -> {
                    return ProblemType.UNKNOWN_FIELD;
                }
                case MismatchedInputException mismatch
                when !mismatch.getPath().isEmpty() -> {
                    return ProblemType.VALIDATION;
                }
                default -> {}
            }
        }
        return ProblemType.MALFORMED_REQUEST;
    }

    private List<FieldError> errors(Throwable failure, Locale locale) {
        return switch (failure) {
            case InvalidField invalid ->
                List.of(new FieldError("/" + invalid.field(), messages.getMessage(invalid.message(), null, locale)));
            case BindException invalid ->
                invalid.getFieldErrors().stream()
                        .map(error -> new FieldError(pointer(error.getField()), words(error, locale)))
                        .toList();
            case HandlerMethodValidationException invalid -> parameters(invalid, locale);
            case MethodArgumentTypeMismatchException mismatch ->
                List.of(new FieldError(mismatch.getName(), messages.getMessage("problem.mismatch", null, locale)));
            case HttpMessageNotReadableException unreadable
            when unreadable.getCause() instanceof JacksonException json
                    && !json.getPath().isEmpty() ->
                List.of(new FieldError(
                        pointer(json),
                        messages.getMessage(
                                json instanceof UnrecognizedPropertyException
                                        ? "problem.unknown-field.here"
                                        : "problem.mismatch",
                                null,
                                locale)));
            default -> List.of();
        };
    }

    private List<FieldError> parameters(HandlerMethodValidationException invalid, Locale locale) {
        var errors = new ArrayList<FieldError>();
        invalid.getParameterValidationResults().forEach(result -> {
            var name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
            result.getResolvableErrors().forEach(error -> errors.add(new FieldError(name, words(error, locale))));
        });
        return errors;
    }

    private String words(MessageSourceResolvable error, Locale locale) {
        return messages.getMessage(error, locale);
    }

    /** From {@code events[0].name} to {@code /events/0/name}. */
    static String pointer(String path) {
        return "/" + path.replace("].", "/").replace("]", "").replace('[', '/').replace('.', '/');
    }

    private static String pointer(JacksonException json) {
        var pointer = new StringBuilder();
        json.getPath()
                .forEach(step -> pointer.append('/')
                        .append(step.getPropertyName() == null ? step.getIndex() : escaped(step.getPropertyName())));
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
