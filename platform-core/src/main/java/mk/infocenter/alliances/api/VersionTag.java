package mk.infocenter.alliances.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The version of a record as an entity tag (RFC 9110). A parameter of this type is the If-Match header, without which
 * the request is refused; {@link #of} gives an answer its ETag, which an If-None-Match compares with.
 */
public record VersionTag(int version) {

    private static final Pattern FORM = Pattern.compile("\"(\\d{1,9})\"");

    /** The record with its tag. */
    public static <T> ResponseEntity<T> of(int version, T body) {
        return ResponseEntity.ok().eTag(new VersionTag(version).tag()).body(body);
    }

    /** The record that a request has made, with its tag and its address below that of the request. */
    public static <T> ResponseEntity<T> created(UUID id, int version, T body) {
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .path("/{id}")
                        .build(id))
                .eTag(new VersionTag(version).tag())
                .body(body);
    }

    /** As it stands in headers. */
    public String tag() {
        return "\"" + version + "\"";
    }

    /** The one version that the header names; {@code *} and lists name none that somebody has read. */
    static Optional<VersionTag> read(@Nullable String header) {
        return Optional.ofNullable(header)
                .map(given -> FORM.matcher(given.strip()))
                .filter(found -> found.matches())
                .map(found -> new VersionTag(Integer.parseInt(found.group(1))));
    }
}
