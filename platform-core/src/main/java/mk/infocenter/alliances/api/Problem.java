package mk.infocenter.alliances.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not done, as {@code application/problem+json} (RFC 9457).
 *
 * @param errors what is wrong where in the request, empty where it is not about its fields
 * @param request number to name when asking for help, null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Why a request was not done (RFC 9457). Decide by the type, show title and detail to people.")
record Problem(
        @Schema(description = "Stable reference to the page that explains this kind of problem")
        String type,

        @Schema(description = "The kind of problem, in the language of Accept-Language")
        String title,

        @Schema(description = "The HTTP status") int status,

        @Schema(description = "What to do about it, in the language of Accept-Language")
        String detail,

        @Schema(description = "What is wrong where in the request; left out where it is not about fields")
        List<FieldError> errors,

        @Schema(description = "Number to name when asking for help") @Nullable String request) {

    /** @param pointer to the field in the request's body (RFC 6901), or the name of a parameter */
    @Schema(name = "FieldError")
    record FieldError(
            @Schema(description = "JSON pointer into the body (RFC 6901), or the name of a parameter", example = "/url")
            String pointer,

            @Schema(description = "What to change, in the language of Accept-Language")
            String detail) {}
}
