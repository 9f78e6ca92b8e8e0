package mk.infocenter.alliances.organizations;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.database.StartFailure;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Facts about the partners that a deployment brings along, as {@code organizations/profiles.yaml}; it may have none. */
@Component
class KnownProfiles {

    private static final String FILE = "organizations/profiles.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    private final Map<String, Facts> profiles;

    KnownProfiles(ResourceLoader resources) {
        var file = resources.getResource("classpath:" + FILE);
        try {
            profiles =
                    file.exists() ? YAML.readValue(file.getContentAsByteArray(), new TypeReference<>() {}) : Map.of();
        } catch (JacksonException | IOException e) {
            throw new StartFailure(FILE + " can't be read: " + e.getMessage(), "Correct the file and start again.");
        }
    }

    /** What is left out is not known. */
    record Facts(
            Map<String, String> summary,
            List<Theme> themes,
            @Nullable LegalForm legalForm,
            @Nullable Integer founded,
            List<String> languages) {

        Facts {
            summary = summary == null ? Map.of() : summary;
            themes = themes == null ? List.of() : themes;
            languages = languages == null ? List.of() : languages;
        }
    }

    Optional<Profile> of(String tenant, UUID id) {
        return Optional.ofNullable(profiles.get(tenant))
                .map(facts -> Profile.blank(id, List.of())
                        .with(new Profile.About(
                                new LocalizedText(facts.summary()), LocalizedText.EMPTY, facts.themes()))
                        .with(new Profile.Legal(null, facts.legalForm(), facts.founded()))
                        .with(new Profile.Reach(List.of(), facts.languages())));
    }
}
