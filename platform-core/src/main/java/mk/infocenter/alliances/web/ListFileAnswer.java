package mk.infocenter.alliances.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.identity.events.DataExported;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.lists.ListFormat;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Sends the {@link ListFile} that a controller returns, in the format that the address ends with and in the reader's
 * language. That an organization's records leave is recorded first; what can't be recorded does not leave.
 */
@Component
class ListFileAnswer implements HandlerMethodReturnValueHandler, WebMvcConfigurer {

    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListFileAnswer(MessageSource messages, ApplicationEventPublisher events, Clock clock) {
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return ListFile.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer answer, NativeWebRequest asked)
            throws IOException {
        answer.setRequestHandled(true);
        var request = Objects.requireNonNull(asked.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(asked.getNativeResponse(HttpServletResponse.class));
        var file = (ListFile<?>) Objects.requireNonNull(returned);
        var format = format(request.getRequestURI());
        var tenant = Visit.of(request).flatMap(Visit::tenant);
        tenant.ifPresent(organization -> record(organization, request.getRequestURI()));
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(named(file, tenant.orElse(null), format))
                        .build()
                        .toString());
        file.write(format, words(RequestContextUtils.getLocale(request)), response.getOutputStream());
    }

    private void record(TenantSummary organization, String address) {
        events.publishEvent(new DataExported(
                organization.key(), TenantContext.actor(), address.substring(0, address.lastIndexOf('/'))));
    }

    private String named(ListFile<?> file, @Nullable TenantSummary organization, ListFormat format) {
        return file.name() + (organization == null ? "" : "-" + organization.key()) + "-"
                + LocalDate.ofInstant(clock.instant(), Dates.ZONE) + "." + format.extension();
    }

    private ListFile.Words words(Locale locale) {
        return key ->
                Objects.requireNonNull(messages.getMessage(key, null, key.substring(key.lastIndexOf('.') + 1), locale));
    }

    private static ListFormat format(String address) {
        return Arrays.stream(ListFormat.values())
                .filter(format -> address.endsWith("." + format.extension()))
                .findFirst()
                .orElseThrow(() -> new NotFound("file " + address));
    }
}
