package mk.infocenter.alliances.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import mk.infocenter.alliances.api.Problem.FieldError;
import mk.infocenter.alliances.web.AskedLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer to a request. */
@Component
class ProblemWriter {

    private static final String PREFIX = "/api/";
    private static final String REQUEST_ID = "X-Request-Id";

    private final MessageSource messages;
    private final JsonMapper json;

    ProblemWriter(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** Whether failures of this request are told to a program. */
    static boolean answers(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return (failed instanceof String uri ? uri : request.getRequestURI()).startsWith(PREFIX);
    }

    Locale language(HttpServletRequest request) {
        return AskedLanguage.of(request);
    }

    void write(HttpServletRequest request, HttpServletResponse response, ProblemType type) {
        write(request, response, type, null, List.of());
    }

    /** @param detail in place of what is said of every problem of the type, null where there is nothing more to say */
    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            ProblemType type,
            @Nullable String detail,
            List<FieldError> errors) {
        if (response.isCommitted()) {
            return;
        }
        var locale = language(request);
        var problem = new Problem(
                type.uri(),
                messages.getMessage("problem." + type.slug() + ".title", null, locale),
                type.status().value(),
                detail == null ? messages.getMessage("problem." + type.slug() + ".text", null, locale) : detail,
                errors,
                response.getHeader(REQUEST_ID));
        response.resetBuffer();
        response.setStatus(type.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (type == ProblemType.NOT_SIGNED_IN) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        try {
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
