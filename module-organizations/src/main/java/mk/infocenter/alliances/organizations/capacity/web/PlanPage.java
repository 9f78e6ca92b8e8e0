package mk.infocenter.alliances.organizations.capacity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.organizations.CommunityNeeds;
import mk.infocenter.alliances.organizations.capacity.AssessmentManagement;
import mk.infocenter.alliances.organizations.capacity.PlanItemManagement;
import mk.infocenter.alliances.organizations.capacity.Responsible;
import mk.infocenter.alliances.organizations.capacity.RubricDirectory;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one item of a plan and its form, which several controllers answer with. */
@Component
class PlanPage {

    private static final int MOST_MEMBERS = 1000;

    private final PlanItemManagement plan;
    private final AssessmentManagement assessments;
    private final RubricDirectory rubrics;
    private final Accounts accounts;
    private final MembershipManagement members;
    private final CommunityNeeds needs;
    private final Batons batons;
    private final MessageSource messages;

    PlanPage(
            PlanItemManagement plan,
            AssessmentManagement assessments,
            RubricDirectory rubrics,
            Accounts accounts,
            MembershipManagement members,
            CommunityNeeds needs,
            Batons batons,
            MessageSource messages) {
        this.plan = plan;
        this.assessments = assessments;
        this.rubrics = rubrics;
        this.accounts = accounts;
        this.members = members;
        this.needs = needs;
        this.batons = batons;
        this.messages = messages;
    }

    String show(UUID id, Locale locale, Model model) {
        var item = plan.item(id);
        var account = item.text().responsible().account();
        model.addAttribute("item", item);
        model.addAttribute("needs", needs.behind("plan-item", id));
        model.addAttribute("baton", batons.of(item, locale));
        model.addAttribute("transitions", Steps.buttons("plan-item", item.steps()));
        model.addAttribute("people", accounts.names(Stream.ofNullable(account).toList()));
        about(item.assessment(), item.capacity(), model);
        return "organizations/capacity/plan-item";
    }

    /** @param id of the item, null for a new one */
    String form(@Nullable UUID id, UUID assessment, String capacity, Locale locale, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("responsibles", responsibles(locale));
        about(assessment, capacity, model);
        return "organizations/capacity/plan-item-form";
    }

    private void about(UUID assessment, String capacity, Model model) {
        var round = assessments.assessment(assessment);
        model.addAttribute("assessment", round);
        model.addAttribute(
                "capacity", rubrics.published(round.rubric()).byCode().get(capacity));
    }

    /** Roles, and for the organization's own people its members by name, whom Info-center need not see. */
    private List<Choice> responsibles(Locale locale) {
        var choices = new ArrayList<Choice>();
        for (var role : List.of(Role.ADMINISTRATOR, Role.STAFF, Role.OFFICER)) {
            if (Responsible.ROLES.contains(role)) {
                choices.add(new Choice(
                        role.name(), messages.getMessage("plan-item.responsible." + role, null, locale), ""));
            }
        }
        if (TenantContext.actor().role() != Role.OFFICER) {
            members.members(null, MOST_MEMBERS)
                    .forEach(member ->
                            choices.add(new Choice(member.account().toString(), member.name(), member.email())));
        }
        return choices;
    }
}
