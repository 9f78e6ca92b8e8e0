package mk.infocenter.alliances.organizations.alliances;

import java.util.Optional;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.sharing.CircleDirectory;
import mk.infocenter.alliances.sharing.CircleManagement;
import mk.infocenter.alliances.sharing.CircleView;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Alliances of the organization in scope: circles with a purpose. Inviting, accepting and leaving are the circle's own
 * steps, see {@link CircleManagement}.
 */
@Service
public class AllianceManagement {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_PURPOSE = 2000;
    private static final int LONGEST_MEMORANDUM = 20_000;

    private final Alliances alliances;
    private final CircleManagement circles;
    private final CircleDirectory directory;
    private final ScopedWork work;

    AllianceManagement(Alliances alliances, CircleManagement circles, CircleDirectory directory, ScopedWork work) {
        this.alliances = alliances;
        this.circles = circles;
        this.directory = directory;
        this.work = work;
    }

    /** A new alliance that the organization leads; returns what its circle is called. */
    @UseCase("found-alliance")
    @Transactional
    public String found(LocalizedText name, AllianceTerms terms) {
        check(name, terms);
        var circle = circles.begin(name);
        alliances.save(new Alliance(circle, written(terms)));
        return circle;
    }

    /** Fails with {@link mk.infocenter.alliances.tenancy.StaleVersion} where somebody else has changed it. */
    @UseCase("edit-alliance")
    @Transactional
    public void edit(String circle, LocalizedText name, AllianceTerms terms) {
        check(name, terms);
        circles.rename(circle, name);
        var alliance = alliances.findByCircle(circle).orElseThrow(() -> new NotFound("alliance " + circle));
        alliance.edit(terms.version(), written(terms));
        alliances.saveAndFlush(alliance);
    }

    /** Leads it from now on, with the terms that the lead before has left. */
    @UseCase("take-up-alliance")
    @Transactional
    public void takeUp(String circle) {
        var terms = directory
                .find(TenantContext.requiredTenant(), circle)
                .flatMap(this::terms)
                .orElseThrow(() -> new NotFound("alliance " + circle));
        circles.takeUpLead(circle);
        alliances
                .findByCircle(circle)
                .ifPresentOrElse(earlier -> earlier.describe(terms), () -> alliances.save(new Alliance(circle, terms)));
    }

    /** The terms that the lead of the circle has written, as a guest reads them. */
    public Optional<AllianceTerms> terms(CircleView circle) {
        return work.in(
                new Scope.Guest(TenantContext.requiredTenant()), () -> alliances.terms(circle.circle(), circle.lead()));
    }

    private static AllianceTerms written(AllianceTerms terms) {
        return new AllianceTerms(
                terms.id(),
                terms.version(),
                terms.purpose(),
                RichText.written(terms.memorandum()),
                terms.since(),
                terms.until());
    }

    private static void check(LocalizedText name, AllianceTerms terms) {
        if (name.isEmpty()) {
            throw new InvalidField("name", "alliance-form.name.missing");
        }
        if (terms.purpose().isEmpty()) {
            throw new InvalidField("purpose", "alliance-form.purpose.missing");
        }
        if (terms.until() != null && terms.until().isBefore(terms.since())) {
            throw new InvalidField("until", "alliance-form.until.before");
        }
        within(name, "name", LONGEST_NAME);
        within(terms.purpose(), "purpose", LONGEST_PURPOSE);
        within(terms.memorandum(), "memorandum", LONGEST_MEMORANDUM);
    }

    private static void within(LocalizedText text, String field, int longest) {
        if (text.texts().values().stream().anyMatch(words -> words.length() > longest)) {
            throw new InvalidField(field, "profile.text.too-long");
        }
    }
}
