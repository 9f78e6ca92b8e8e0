package mk.infocenter.alliances.files.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.files.AttachedFiles;
import mk.infocenter.alliances.files.AttachmentHolders;
import mk.infocenter.alliances.files.FileManagement;
import mk.infocenter.alliances.files.FileSummary;
import mk.infocenter.alliances.files.Owner;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Keyset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of a record for its page: {@code files/parts :: attachments(kind, id)} asks this bean for them. */
@Component("attachments")
class Attachments {

    static final int SIZE = 20;

    private final FileManagement files;
    private final AttachmentHolders holders;
    private final Accounts accounts;

    Attachments(FileManagement files, AttachmentHolders holders, Accounts accounts) {
        this.files = files;
        this.holders = holders;
        this.accounts = accounts;
    }

    public AttachedFiles of(String kind, UUID record) {
        return of(new Owner(kind, record), null);
    }

    AttachedFiles of(Owner owner, @Nullable UUID after) {
        var page = Keyset.of(
                files.page(owner, after, SIZE + 1), SIZE, file -> file.id().toString());
        var member = TenantContext.scope().orElse(null) instanceof Scope.Tenant;
        return new AttachedFiles(
                owner,
                page,
                names(page.rows()),
                member && holders.of(owner.kind()).changes(owner.id()),
                member);
    }

    private Map<UUID, String> names(List<FileSummary> shown) {
        return accounts.names(shown.stream()
                .map(FileSummary::uploadedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
