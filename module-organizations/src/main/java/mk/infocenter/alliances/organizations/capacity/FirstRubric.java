package mk.infocenter.alliances.organizations.capacity;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mk.infocenter.alliances.database.StartFailure;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Gives a network that has no rubric its first one, which the module brings along; Info-center writes all later ones. */
@Component
class FirstRubric implements SmartLifecycle {

    private static final String FILE = "capacity/rubric.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final RubricManagement rubrics;
    private final TenantRegistry tenants;
    private volatile boolean running;

    FirstRubric(RubricManagement rubrics, TenantRegistry tenants) {
        this.rubrics = rubrics;
        this.tenants = tenants;
    }

    record Words(int target, Map<String, String> name, Map<String, String> meaning, List<Map<String, String>> levels) {

        CapacityText text() {
            return new CapacityText(
                    new LocalizedText(name),
                    new LocalizedText(meaning),
                    levels.stream().map(LocalizedText::new).toList(),
                    target);
        }
    }

    /** Nothing happens where no tenant leads the network yet, or where it has a rubric. */
    void publish() {
        try {
            var lead = tenants.lead().key();
            TenantContext.in(new Scope.Tenant(lead), Actor.SYSTEM, () -> {
                rubrics.begin(texts());
                return lead;
            });
        } catch (NotFound _) {
            // A network begins with whom leads it; the next start finds them.
        }
    }

    /** In the order of the file. */
    static Map<String, CapacityText> texts() {
        try {
            var words = YAML.readValue(
                    new ClassPathResource(FILE).getContentAsByteArray(),
                    new TypeReference<LinkedHashMap<String, Words>>() {});
            var texts = new LinkedHashMap<String, CapacityText>();
            words.forEach((code, capacity) -> texts.put(code, capacity.text()));
            return texts;
        } catch (JacksonException | IOException e) {
            throw new StartFailure(FILE + " can't be read: " + e.getMessage(), "Correct the file and start again.");
        }
    }

    @Override
    public void start() {
        publish();
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

    /** After the tenants' files, before the web server. */
    @Override
    public int getPhase() {
        return 2;
    }
}
