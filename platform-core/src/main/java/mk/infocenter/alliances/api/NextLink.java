package mk.infocenter.alliances.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives each page of a list its link to the next one (RFC 8288), relative to the platform's address. */
@ControllerAdvice
class NextLink implements ResponseBodyAdvice<PageOf<?>> {

    @Override
    public boolean supports(MethodParameter returns, Class<? extends HttpMessageConverter<?>> converter) {
        return returns.getParameterType() == PageOf.class;
    }

    @Override
    public @Nullable PageOf<?> beforeBodyWrite(
            @Nullable PageOf<?> page,
            MethodParameter returns,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (page != null && page.next() != null) {
            var uri = UriComponentsBuilder.newInstance()
                    .path(request.getURI().getRawPath())
                    .query(request.getURI().getRawQuery())
                    .replaceQueryParam("after", page.next())
                    .build(true)
                    .toUriString();
            response.getHeaders().add(HttpHeaders.LINK, "<" + uri + ">; rel=\"next\"");
        }
        return page;
    }
}
