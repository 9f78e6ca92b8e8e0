package mk.infocenter.alliances.tenancy;

import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mk.infocenter.alliances.database.StartFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.JacksonYAMLParseException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Applies the tenants' files at start, before the first request. A file is a starting point: it is applied again only
 * when its content has changed, so what people changed in the meantime stays.
 */
@Component
class TenantFiles implements SmartLifecycle {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final Pattern MARK = Pattern.compile("line \\d+");

    /** Where no field is to blame. */
    private static final String WHOLE = "the file";

    private final ResourcePatternResolver resources;
    private final String location;
    private final Validator validator;
    private final TenantManagement management;
    private volatile boolean running;

    TenantFiles(
            ResourcePatternResolver resources,
            @Value("${alliances.tenants:classpath*:tenants/*.yaml}") String location,
            Validator validator,
            TenantManagement management) {
        this.resources = resources;
        this.location = location;
        this.validator = validator;
        this.management = management;
    }

    @Override
    public void start() {
        files().forEach(this::apply);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which has the last phase. */
    @Override
    public int getPhase() {
        return 0;
    }

    void apply(Resource file) {
        try {
            var content = file.getContentAsByteArray();
            var details = read(file, content);
            validator.validate(details).stream()
                    .min(Comparator.comparing(TenantFiles::field))
                    .ifPresent(violation -> {
                        throw refused(file, field(violation), why(violation));
                    });
            TenantContext.in(new Scope.Tenant(details.key()), Actor.SYSTEM, () -> {
                management.configure(details, fingerprint(content, details));
                return details;
            });
        } catch (InvalidTenant e) {
            throw refused(file, spelled(e.field()), e.code().replace('-', ' ') + " (" + e.value() + ")");
        } catch (JacksonException e) {
            var path = e.getPath().stream()
                    .map(JacksonException.Reference::getPropertyName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("."));
            throw refused(file, path.isEmpty() ? WHOLE : path, why(e));
        } catch (FileNotFoundException e) {
            throw refused(file, "logo", "there is no such picture beside the file");
        } catch (IOException e) {
            throw refused(file, WHOLE, "can't be read");
        }
    }

    private List<Resource> files() {
        try {
            return Arrays.stream(resources.getResources(location))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new StartFailure("The tenants' files " + location + " can't be read", "Check alliances.tenants.");
        }
    }

    private static StartFailure refused(Resource file, String field, String why) {
        return new StartFailure(
                "tenants/" + file.getFilename() + ": " + field + ": " + why, "Correct the file and start again.");
    }

    private static String field(ConstraintViolation<?> violation) {
        return spelled(violation.getPropertyPath().iterator().next().getName());
    }

    /** The name as it stands in the file. */
    private static String spelled(String property) {
        return property.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** In English and with the rule itself: it is an operator who reads it, and no language has been chosen yet. */
    private static String why(ConstraintViolation<?> violation) {
        var value = violation.getInvalidValue();
        if (value == null || value.equals("") || value.equals(List.of())) {
            return "is missing";
        }
        var pattern = violation.getConstraintDescriptor().getAttributes().get("regexp");
        return pattern == null ? violation.getMessage() : value + " does not match " + pattern;
    }

    /** Jackson's own words name Java types; those of its YAML parser go on for several lines. */
    private static String why(JacksonException e) {
        var line = " (line " + e.getLocation().getLineNr() + ")";
        return switch (e) {
            case UnrecognizedPropertyException _ -> "is unknown";
            case InvalidNullException _ -> "is empty" + line;
            case MismatchedInputException _ -> "has another form than expected" + line;
            case JacksonYAMLParseException _ -> syntax(e.getOriginalMessage());
            default -> e.getOriginalMessage() + line;
        };
    }

    /** Without the excerpts of the file, which are indented; the last mark is where the parser gave up. */
    private static String syntax(String message) {
        return message.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith(" "))
                        .collect(Collectors.joining(", "))
                + MARK.matcher(message)
                        .results()
                        .map(mark -> " (" + mark.group() + ")")
                        .reduce((_, last) -> last)
                        .orElse("");
    }

    private static TenantDetails read(Resource file, byte[] content) throws IOException {
        var written = YAML.readValue(content, TenantFile.class);
        if (written == null) {
            throw refused(file, WHOLE, "is empty");
        }
        return written.details(
                written.logo() == null
                        ? null
                        : Logo.of(file.createRelative(written.logo()).getContentAsByteArray()));
    }

    /** Of the file and the picture that it names. */
    private static String fingerprint(byte[] content, TenantDetails details) {
        var logo = details.logo();
        return Fingerprint.of(content) + (logo == null ? "" : "+" + logo.sha256());
    }
}
