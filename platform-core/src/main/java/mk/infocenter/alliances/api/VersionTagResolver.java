package mk.infocenter.alliances.api;

import mk.infocenter.alliances.tenancy.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads If-Match; whoever does not say what they read must not overwrite what they did not read. */
class VersionTagResolver implements HandlerMethodArgumentResolver {

    private static final int NEVER = -1;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == VersionTag.class;
    }

    @Override
    public VersionTag resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.strip().equals("*")) {
            throw new Refused(ProblemType.VERSION_REQUIRED, "If-Match is " + header);
        }
        return VersionTag.read(header).orElseThrow(() -> new StaleVersion(NEVER, NEVER));
    }
}
