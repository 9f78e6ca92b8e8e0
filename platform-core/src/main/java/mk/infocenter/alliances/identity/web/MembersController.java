package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.identity.InvalidInvitation;
import mk.infocenter.alliances.identity.InvitationManagement;
import mk.infocenter.alliances.identity.LastAdministrator;
import mk.infocenter.alliances.identity.Member;
import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.WayBackManagement;
import mk.infocenter.alliances.identity.WayBackRefused;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works for an organization: all its people see them, administrators invite, change and end. */
@Controller
@Requires(Role.ADMINISTRATOR)
class MembersController {

    static final int SIZE = 50;

    private static final List<Role> ROLES = List.of(Role.STAFF, Role.ADMINISTRATOR);

    private final MembershipManagement members;
    private final InvitationManagement invitations;
    private final WayBackManagement ways;

    MembersController(MembershipManagement members, InvitationManagement invitations, WayBackManagement ways) {
        this.ways = ways;
        this.members = members;
        this.invitations = invitations;
    }

    @GetMapping("/{tenant}/members")
    @Requires(Role.STAFF)
    String list(
            @RequestParam(defaultValue = "") String role,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        var administers = TenantContext.actor().role() == Role.ADMINISTRATOR;
        var page = inRole(role).after(after, SIZE + 1);
        model.addAttribute("roles", ROLES);
        model.addAttribute("members", page.stream().limit(SIZE).toList());
        model.addAttribute("next", page.size() > SIZE ? page.get(SIZE - 1).id() : null);
        model.addAttribute("administers", administers);
        model.addAttribute("invitations", administers && after == null ? invitations.open() : List.of());
        return "identity/members";
    }

    @GetMapping("/{tenant}/members/download.{format:csv|xlsx}")
    @Requires(Role.STAFF)
    @StepUp
    ListFile<Member> download(@RequestParam(defaultValue = "") String role) {
        return ListFile.of("members", Member::id, inRole(role))
                .text("member.name", Member::name)
                .text("member.email", Member::email)
                .word("record.membership.role", member -> "role." + member.role())
                .moment("member.since", Member::since);
    }

    /** A role that nobody can have here asks for nothing. */
    private ListFile.Reader<Member, UUID> inRole(String role) {
        return (last, many) -> ROLES.stream()
                .filter(one -> one.name().equals(role))
                .findFirst()
                .map(one -> members.members(one, last, many))
                .orElseGet(() -> members.members(last, many));
    }

    @GetMapping("/{tenant}/members/new")
    @StepUp
    String form(Model model) {
        model.addAttribute("form", new InvitationForm());
        model.addAttribute("roles", ROLES);
        return "identity/member-form";
    }

    @PostMapping("/{tenant}/members")
    @StepUp
    String invite(
            @PathVariable String tenant,
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                invitations.invite(form.getAddress(), form.getRole());
                flash.addFlashAttribute("done", "invitation.sent");
                return "redirect:/" + tenant + "/members";
            } catch (InvalidInvitation e) {
                errors.rejectValue("address", "invitation.invalid." + e.code(), e.code());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("roles", ROLES);
        return "identity/member-form";
    }

    @PostMapping("/{tenant}/invitations/{invitation}/sending")
    @StepUp
    String sendAgain(@PathVariable String tenant, @PathVariable("invitation") UUID id, RedirectAttributes flash) {
        try {
            invitations.sendAgain(id);
            flash.addFlashAttribute("done", "invitation.sent");
        } catch (InvalidInvitation e) {
            flash.addFlashAttribute("done", "invitation.invalid." + e.code());
        }
        return "redirect:/" + tenant + "/members";
    }

    @PostMapping("/{tenant}/invitations/{invitation}/withdrawal")
    @StepUp
    String withdraw(@PathVariable String tenant, @PathVariable("invitation") UUID id, RedirectAttributes flash) {
        invitations.withdraw(id);
        flash.addFlashAttribute("done", "invitation.withdrawn");
        return "redirect:/" + tenant + "/members";
    }

    @GetMapping("/{tenant}/members/{member}")
    @StepUp
    String member(@PathVariable("member") UUID id, Model model) {
        return page(members.member(id), model);
    }

    @PostMapping("/{tenant}/members/{member}/role")
    @StepUp
    String changeRole(
            @PathVariable String tenant,
            @PathVariable("member") UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "STAFF") Role role,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            members.changeRole(id, version, role);
        } catch (LastAdministrator | StaleVersion e) {
            return refuse("wrongRole", e, id, model, response);
        }
        flash.addFlashAttribute("done", "member.role-changed");
        return "redirect:/" + tenant + "/members";
    }

    @PostMapping("/{tenant}/members/{member}/ending")
    @StepUp
    String end(
            @PathVariable String tenant,
            @PathVariable("member") UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        model.addAttribute("reason", reason);
        var wrong = Reason.wrong(reason);
        if (wrong != null) {
            model.addAttribute("wrongReason", wrong);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(members.member(id), model);
        }
        try {
            members.end(id, version, new Reason(reason));
        } catch (LastAdministrator | StaleVersion e) {
            return refuse("wrongReason", e, id, model, response);
        }
        flash.addFlashAttribute("done", "member.ended");
        return "redirect:/" + tenant + "/members";
    }

    @PostMapping("/{tenant}/members/{member}/way-back")
    @StepUp
    String letBack(
            @PathVariable String tenant,
            @PathVariable("member") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        model.addAttribute("wayReason", reason);
        var wrong = Reason.wrong(reason);
        if (wrong != null) {
            model.addAttribute("wrongWay", wrong);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(members.member(id), model);
        }
        try {
            ways.openFor(id, new Reason(reason));
        } catch (WayBackRefused e) {
            model.addAttribute("wrongWay", "way-back.refused." + e.code());
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(members.member(id), model);
        }
        flash.addFlashAttribute("done", "way-back.opened");
        return "redirect:/" + tenant + "/members";
    }

    private String refuse(String field, RuntimeException why, UUID id, Model model, HttpServletResponse response) {
        model.addAttribute(field, why instanceof LastAdministrator ? "member.last-administrator" : "member.changed");
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(members.member(id), model);
    }

    private static String page(Member member, Model model) {
        model.addAttribute("member", member);
        model.addAttribute("otherRole", member.role() == Role.STAFF ? Role.ADMINISTRATOR : Role.STAFF);
        return "identity/member";
    }
}
