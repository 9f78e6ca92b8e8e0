package mk.infocenter.alliances.sharing;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the tenant in scope adds to records of others; the rows are its own and stay when it sees the record no more. */
@Service
public class ContributionManagement {

    private final Contributions contributions;
    private final SharedReading shared;

    ContributionManagement(Contributions contributions, SharedReading shared) {
        this.contributions = contributions;
        this.shared = shared;
    }

    /** Fails where the record is not shared with the tenant at this moment, or not to be added to. */
    @UseCase("contribute")
    @Transactional
    public void contribute(String owner, UUID grant, String text) {
        var summary = shared.find(owner, grant).orElseThrow(() -> new NotFound("grant " + grant));
        if (summary.mode() != ShareMode.CONTRIBUTE) {
            throw new NotFound("contributions to " + grant);
        }
        if (text.isBlank()) {
            throw new InvalidField("text", "contribution.text.missing");
        }
        if (text.length() > Contribution.LONGEST) {
            throw new InvalidField("text", "form.too-long");
        }
        contributions.save(new Contribution(summary, text.strip()));
    }

    @UseCase("withdraw-contribution")
    @Transactional
    public void withdraw(UUID id) {
        contributions
                .findById(id)
                .orElseThrow(() -> new NotFound("contribution " + id))
                .withdraw();
    }

    /** What the tenant itself has contributed to the record, oldest first. */
    @Transactional(readOnly = true)
    public List<ContributionView> given(String owner, UUID record) {
        return contributions.given(owner, record);
    }
}
