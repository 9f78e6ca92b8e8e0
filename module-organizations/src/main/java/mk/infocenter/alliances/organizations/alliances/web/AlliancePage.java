package mk.infocenter.alliances.organizations.alliances.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mk.infocenter.alliances.organizations.alliances.AllianceManagement;
import mk.infocenter.alliances.sharing.CircleDirectory;
import mk.infocenter.alliances.sharing.CircleMember;
import mk.infocenter.alliances.sharing.CircleName;
import mk.infocenter.alliances.sharing.CircleView;
import mk.infocenter.alliances.sharing.SharedReading;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Choice;
import mk.infocenter.alliances.web.Dates;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of an alliance shows to one of its organizations, or to one that it invites. */
@Component
class AlliancePage {

    private static final int SHARED = 20;

    private final CircleDirectory circles;
    private final AllianceManagement alliances;
    private final SharedReading reading;
    private final TenantRegistry tenants;
    private final Dates dates;

    AlliancePage(
            CircleDirectory circles,
            AllianceManagement alliances,
            SharedReading reading,
            TenantRegistry tenants,
            Dates dates) {
        this.circles = circles;
        this.alliances = alliances;
        this.reading = reading;
        this.tenants = tenants;
        this.dates = dates;
    }

    /** The alliance of the address; there is none for whom it neither counts nor invites. */
    CircleView find(CircleName name) {
        return circles.find(TenantContext.requiredTenant(), name.toString())
                .orElseThrow(() -> new NotFound("alliance " + name));
    }

    void fill(CircleView circle, Locale locale, Model model) {
        var viewer = TenantContext.requiredTenant();
        var members = circles.members(viewer, circle);
        var names = names(members, locale);
        model.addAttribute("circle", circle);
        model.addAttribute("terms", alliances.terms(circle).orElseThrow(() -> new NotFound("alliance")));
        model.addAttribute("today", dates.today());
        model.addAttribute("members", members);
        model.addAttribute("names", names);
        model.addAttribute("batons", batons(members, names));
        model.addAttribute("shared", circle.belongs() ? reading.of(circle.circle(), SHARED) : List.of());
        model.addAttribute("viewer", viewer);
        model.addAttribute("offered", viewer.equals(circle.successor()));
        model.addAttribute("successors", successors(viewer, circle, members, names));
        model.addAttribute("invitable", circle.leads() ? invitable(members, locale) : List.of());
    }

    private Map<String, String> names(List<CircleMember> members, Locale locale) {
        var names = new HashMap<String, String>();
        for (TenantSummary tenant :
                tenants.named(members.stream().map(CircleMember::tenant).toList())) {
            names.put(tenant.key(), tenant.name().words(locale.getLanguage()));
        }
        return names;
    }

    /** On whom the alliance waits: those who have not answered. */
    private static Map<String, Baton> batons(List<CircleMember> members, Map<String, String> names) {
        var batons = new HashMap<String, Baton>();
        members.stream()
                .filter(CircleMember::waiting)
                .forEach(member -> batons.put(
                        member.tenant(),
                        new Baton(
                                names.getOrDefault(member.tenant(), member.tenant()),
                                LocalDate.ofInstant(member.invited(), Dates.ZONE),
                                null)));
        return batons;
    }

    private static List<Choice> successors(
            String viewer, CircleView circle, List<CircleMember> members, Map<String, String> names) {
        return circle.leads() && circle.successor() == null
                ? members.stream()
                        .filter(member -> member.belongs() && !member.tenant().equals(viewer))
                        .map(member ->
                                new Choice(member.tenant(), names.getOrDefault(member.tenant(), member.tenant()), ""))
                        .toList()
                : List.of();
    }

    /** All active organizations that are neither there nor invited. */
    private List<Choice> invitable(List<CircleMember> members, Locale locale) {
        var there = members.stream()
                .filter(member -> member.belongs() || member.waiting())
                .map(CircleMember::tenant)
                .toList();
        return tenants.named(tenants.keys()).stream()
                .filter(tenant -> tenant.active() && !there.contains(tenant.key()))
                .map(tenant -> new Choice(tenant.key(), tenant.name().words(locale.getLanguage()), ""))
                .toList();
    }
}
