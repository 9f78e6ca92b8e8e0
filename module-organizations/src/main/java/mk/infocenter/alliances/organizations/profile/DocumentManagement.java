package mk.infocenter.alliances.organizations.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.UseCase;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of the organization in scope. */
@Service
public class DocumentManagement {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final Documents documents;
    private final Clock clock;

    DocumentManagement(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Fails with {@link InvalidField} where the paper's last day is over. */
    @UseCase("add-document")
    @Transactional
    public DocumentDetails add(DocumentText text) {
        check(text);
        return documents.saveAndFlush(new Document(text)).details();
    }

    /** The same of a paper that is there, also of one that holds no more. */
    @UseCase("revise-document")
    @Transactional
    public DocumentDetails revise(UUID id, int seen, DocumentText text) {
        check(text);
        var document = own(id);
        document.revise(seen, text);
        return documents.saveAndFlush(document).details();
    }

    @UseCase("withdraw-document")
    @Transactional
    public void withdraw(UUID id, Reason reason) {
        own(id).withdraw();
    }

    @Transactional(readOnly = true)
    public DocumentDetails document(UUID id) {
        return own(id).details();
    }

    /**
     * The newest first.
     *
     * @param before id of the last one of the page before, null at first
     * @param statuses and kinds; none means all
     */
    @Transactional(readOnly = true)
    public List<DocumentDetails> page(
            @Nullable UUID before, Collection<DocumentStatus> statuses, Collection<DocumentKind> kinds, int size) {
        return documents
                .page(
                        before == null ? NEWEST : before,
                        statuses.isEmpty() ? EnumSet.allOf(DocumentStatus.class) : statuses,
                        kinds.isEmpty() ? EnumSet.allOf(DocumentKind.class) : kinds,
                        Limit.of(size))
                .stream()
                .map(Document::details)
                .toList();
    }

    private void check(DocumentText text) {
        if (text.over(LocalDate.ofInstant(clock.instant(), Dates.ZONE))) {
            throw new InvalidField("validUntil", "document.validUntil.past");
        }
    }

    private Document own(UUID id) {
        return documents.findById(id).orElseThrow(() -> new NotFound("document " + id));
    }
}
