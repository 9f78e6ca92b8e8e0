package mk.infocenter.alliances.organizations.exchange;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.files.CheckedFile;
import mk.infocenter.alliances.files.FileManagement;
import mk.infocenter.alliances.files.FileManagement.Download;
import mk.infocenter.alliances.files.Owner;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The editions of the resources of the tenant in scope, none of which takes the place of an earlier one. */
@Service
public class EditionManagement extends PostManagement<ResourceEdition> {

    /** So many editions of one resource are read at once. */
    static final int MOST = 100;

    private final SharedResources resources;
    private final ResourceEditions editions;
    private final FileManagement files;
    private final Clock clock;

    EditionManagement(
            SharedResources resources,
            ResourceEditions editions,
            FileManagement files,
            HidingLetters letters,
            Clock clock) {
        super(editions, letters);
        this.resources = resources;
        this.editions = editions;
        this.files = files;
        this.clock = clock;
    }

    /** Fails with {@link InvalidField} where the resource has an edition of this label in this language. */
    @UseCase("add-edition")
    @Transactional
    public UUID add(UUID resource, EditionText text, CheckedFile checked) {
        return put(resource(resource), text, checked);
    }

    UUID put(SharedResource resource, EditionText text, CheckedFile checked) {
        if (taken(resource.getId(), text.language(), text.label())) {
            throw new InvalidField("label", "edition.label.taken");
        }
        if (editions.countByResourceId(resource.getId()) >= MOST) {
            throw new InvalidField("label", "edition.too-many");
        }
        var file = files.upload(checked, null);
        var id = editions.saveAndFlush(resource.edition(text, file, clock.instant()))
                .getId();
        files.attach(new Owner(EditionFiles.KIND, id), List.of(file.id()));
        return id;
    }

    /**
     * The file of an edition: members read those of their own organization, and those of others as its guests.
     *
     * @param reader organization whose people read it
     */
    public Download open(EditionView edition, String reader) {
        return TenantContext.scope().orElseThrow() instanceof Scope.Tenant(var key) && key.equals(edition.tenant())
                ? files.open(edition.file())
                : files.openShown(reader, edition.tenant(), edition.file());
    }

    @Override
    void checkRestored(ResourceEdition edition) {
        if (taken(edition.resourceId(), edition.language(), edition.label())) {
            throw new TransitionRefused(TransitionRefused.Why.STATE, "Another edition is called like this one now");
        }
    }

    @Override
    HidingLetters.Subject subject(ResourceEdition edition) {
        return new HidingLetters.Subject(resource(edition.resourceId()).title(), "/resources/" + edition.resourceId());
    }

    /** What is withdrawn gives its label away. */
    private boolean taken(UUID resource, String language, String label) {
        return editions.existsByResourceIdAndLanguageAndLabelAndStatusNot(
                resource, language, label, PostStatus.WITHDRAWN);
    }

    private SharedResource resource(UUID id) {
        return resources.findById(id).orElseThrow(() -> new NotFound("resource " + id));
    }
}
