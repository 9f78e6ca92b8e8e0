package mk.infocenter.alliances.organizations.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.CodesType;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;

/** What a member of the organization wants of the digest; whoever has none gets all of it. */
@Entity
@Table(name = "digest_setting")
@Audited
class DigestSetting extends TenantOwned {

    private UUID account;
    private boolean weekly;

    @Type(CodesType.class)
    private Codes parts;

    private String language;

    @SuppressWarnings("NullAway.Init")
    protected DigestSetting() {}

    @SuppressWarnings("NullAway.Init") // choose() sets the rest
    DigestSetting(UUID account, DigestChoice choice) {
        this.account = account;
        choose(choice);
    }

    final void choose(DigestChoice choice) {
        weekly = choice.weekly();
        parts = Codes.of(choice.parts().stream().map(DigestPart::name).sorted().toList());
        language = choice.language();
    }

    UUID account() {
        return account;
    }

    DigestChoice choice() {
        return new DigestChoice(
                weekly, parts.values().stream().map(DigestPart::valueOf).collect(Collectors.toSet()), language);
    }
}
