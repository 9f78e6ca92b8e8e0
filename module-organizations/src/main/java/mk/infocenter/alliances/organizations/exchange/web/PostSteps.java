package mk.infocenter.alliances.organizations.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.organizations.exchange.PostStatus;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Stepper.Transition;

/** What whoever reads a post may do with it, as buttons: its row need not be read for it, and its life-cycle checks again. */
final class PostSteps {

    private PostSteps() {}

    /** Whether it is of the reader's own, in the organization that they write for here. */
    static boolean own(String tenant, UUID author, String keeper) {
        return tenant.equals(keeper) && author.equals(TenantContext.actor().account());
    }

    /** The same, or one that the reader answers for as an administrator. */
    static boolean answersFor(String tenant, UUID author, String keeper) {
        return own(tenant, author, keeper)
                || (tenant.equals(keeper) && TenantContext.actor().role() == Role.ADMINISTRATOR);
    }

    /** @param kind prefix of the messages, such as topic */
    static List<Transition> of(String kind, String tenant, UUID author, PostStatus status, String keeper) {
        var role = TenantContext.actor().role();
        var answersFor = answersFor(tenant, author, keeper);
        var moderates = role == Role.OFFICER || role == Role.MANAGER;
        var steps = new ArrayList<Transition>();
        switch (status) {
            case SHOWN -> {
                if (answersFor) {
                    steps.add(new Transition("withdrawal", kind + ".step.withdraw", false, true));
                } else if (moderates) {
                    steps.add(new Transition("hiding", kind + ".step.hide", true, true));
                }
            }
            case WITHDRAWN -> {
                if (answersFor) {
                    steps.add(new Transition("restoration", kind + ".step.restore", false, false));
                }
            }
            case HIDDEN -> {
                if (moderates) {
                    steps.add(new Transition("showing", kind + ".step.show", true, false));
                }
            }
        }
        return steps;
    }
}
