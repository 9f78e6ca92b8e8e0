package mk.infocenter.alliances.organizations.exchange;

import java.time.Clock;
import java.util.UUID;
import mk.infocenter.alliances.files.CheckedFile;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The handbooks and templates that members of the tenant in scope put before the network. */
@Service
public class ResourceManagement extends PostManagement<SharedResource> {

    private final SharedResources resources;
    private final EditionManagement editions;
    private final Clock clock;

    ResourceManagement(SharedResources resources, EditionManagement editions, HidingLetters letters, Clock clock) {
        super(resources, letters);
        this.resources = resources;
        this.editions = editions;
        this.clock = clock;
    }

    /** With its first edition, because without one there is nothing to read. */
    @UseCase("post-resource")
    @Transactional
    public UUID post(ResourceText text, EditionText first, CheckedFile checked) {
        var resource = resources.saveAndFlush(new SharedResource(text, clock.instant()));
        editions.put(resource, first, checked);
        return resource.getId();
    }

    @UseCase("edit-resource")
    @Transactional
    public void edit(UUID id, int seen, ResourceText text) {
        var resource = own(id);
        resource.edit(seen, text);
        resources.saveAndFlush(resource);
    }

    @Override
    HidingLetters.Subject subject(SharedResource resource) {
        return new HidingLetters.Subject(resource.title(), "/resources/" + resource.getId());
    }
}
