package mk.infocenter.alliances.identity.providers;

import java.io.Serializable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What a browser was sent to the provider with; kept in its session, and good for one answer.
 *
 * @param link whether the answer is for linking, and not for signing in
 */
public record ProviderQuestion(OAuth2AuthorizationRequest request, boolean link) implements Serializable {

    /** Where the browser goes. */
    public String address() {
        return request.getAuthorizationRequestUri();
    }
}
