package mk.infocenter.alliances.organizations.authorities.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory;
import mk.infocenter.alliances.organizations.authorities.CommitmentDetails;
import mk.infocenter.alliances.organizations.authorities.CommitmentManagement;
import mk.infocenter.alliances.organizations.authorities.CommitmentText.Source;
import mk.infocenter.alliances.organizations.authorities.CooperationManagement;
import mk.infocenter.alliances.organizations.authorities.CooperationQuery;
import mk.infocenter.alliances.organizations.authorities.OfficialView;
import mk.infocenter.alliances.search.Searchables;
import mk.infocenter.alliances.tenancy.Step;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Choice;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Stepper.Transition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one commitment and its form, which several controllers answer with. */
@Component
class CommitmentPage {

    private static final int MOST_MEMBERS = 1000;
    private static final int LAST_RECORDS = 100;

    /** The steps that are a button; the others have forms of their own or are taken by an edit. */
    private static final Map<String, String> NOUNS = Map.of("reopen", "reopening", "withdraw", "withdrawal");

    private final CommitmentManagement commitments;
    private final CooperationManagement cooperations;
    private final AuthorityDirectory directory;
    private final CommitmentList list;
    private final BodyChoices choices;
    private final MembershipManagement members;
    private final Accounts accounts;
    private final Searchables searchables;
    private final MessageSource messages;

    CommitmentPage(
            CommitmentManagement commitments,
            CooperationManagement cooperations,
            AuthorityDirectory directory,
            CommitmentList list,
            BodyChoices choices,
            MembershipManagement members,
            Accounts accounts,
            Searchables searchables,
            MessageSource messages) {
        this.commitments = commitments;
        this.cooperations = cooperations;
        this.directory = directory;
        this.list = list;
        this.choices = choices;
        this.members = members;
        this.accounts = accounts;
        this.searchables = searchables;
        this.messages = messages;
    }

    String show(TenantSummary tenant, UUID id, Locale locale, Model model) {
        var commitment = commitments.commitment(id);
        var text = commitment.text();
        var body = directory.find(text.authority()).orElse(null);
        model.addAttribute("commitment", commitment);
        model.addAttribute("body", body);
        model.addAttribute("official", official(tenant, text.official()));
        model.addAttribute("baton", list.baton(commitment, body, locale));
        model.addAttribute("transitions", buttons(commitment.steps()));
        model.addAttribute(
                "settles", commitment.steps().stream().map(Step.Offer::step).anyMatch("keep"::equals));
        model.addAttribute(
                "people", accounts.names(Stream.ofNullable(text.responsible()).toList()));
        model.addAttribute("source", text.source() == null ? null : source(tenant, text.source()));
        return "organizations/authorities/commitment";
    }

    /** The address of a record that was named, and what it is. */
    record SourceLink(String kind, @Nullable String href) {}

    private SourceLink source(TenantSummary tenant, Source source) {
        return new SourceLink(
                source.kind(),
                searchables
                        .page(source.kind(), tenant.key(), source.id().toString())
                        .orElse(null));
    }

    private @Nullable OfficialView official(TenantSummary tenant, @Nullable UUID id) {
        return id == null
                ? null
                : directory.officialsNamed(List.of(tenant.key()), List.of(id)).get(id);
    }

    private static List<Transition> buttons(List<Step.Offer> steps) {
        return steps.stream()
                .flatMap(offer -> Optional.ofNullable(NOUNS.get(offer.step())).stream()
                        .map(noun -> new Transition(
                                noun,
                                "commitment.step." + offer.step(),
                                offer.reason(),
                                offer.step().equals("withdraw"))))
                .toList();
    }

    /** @param commitment that is edited, null for a new one */
    String form(
            TenantSummary tenant, @Nullable CommitmentDetails commitment, String source, Locale locale, Model model) {
        var bodies = choices.bodies(tenant);
        model.addAttribute("commitment", commitment);
        model.addAttribute("tenant", tenant);
        model.addAttribute("bodies", choices.choices(bodies, locale));
        model.addAttribute("officials", choices.officials(tenant, bodies, locale));
        model.addAttribute("sources", sources(source, locale));
        model.addAttribute(
                "members",
                members.members(null, MOST_MEMBERS).stream()
                        .map(member -> new Choice(member.account().toString(), member.name(), ""))
                        .toList());
        return "organizations/authorities/commitment-form";
    }

    /** The last meetings, letters and agreements, and the record that is named already, whatever it is. */
    private List<Choice> sources(String named, Locale locale) {
        var known = new ArrayList<Choice>();
        cooperations
                .page(CooperationQuery.ALL, CooperationQuery.Place.START, LAST_RECORDS)
                .forEach(record -> known.add(new Choice(
                        "cooperation-record/" + record.id(),
                        Dates.written(record.day(), locale) + ": "
                                + record.subject().words(locale.getLanguage()),
                        "")));
        if (!named.isEmpty()
                && known.stream().noneMatch(choice -> choice.value().equals(named))) {
            var kind = named.substring(0, Math.max(0, named.indexOf('/')));
            known.addFirst(new Choice(named, messages.getMessage("record." + kind, null, kind, locale) + " …", ""));
        }
        return known;
    }
}
