package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.consultations.ConsultationManagement;
import mk.infocenter.alliances.organizations.consultations.ContributionManagement;
import mk.infocenter.alliances.organizations.consultations.MeetingManagement;
import mk.infocenter.alliances.organizations.consultations.VoiceText;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.Sex;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** Meetings of a consultation, and what was said there, each line a contribution. */
@Controller
@Requires(Role.STAFF)
class MeetingsController {

    private static final String BACK = "redirect:/{tenant}/consultations/meetings/{meeting}";

    private final ConsultationManagement consultations;
    private final MeetingManagement meetings;
    private final ContributionManagement contributions;

    MeetingsController(
            ConsultationManagement consultations, MeetingManagement meetings, ContributionManagement contributions) {
        this.consultations = consultations;
        this.meetings = meetings;
        this.contributions = contributions;
    }

    @GetMapping("/{tenant}/consultations/meetings/{meeting}")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String show(@PathVariable("meeting") UUID id, Model model) {
        var meeting = meetings.meeting(id);
        model.addAttribute("meeting", meeting);
        model.addAttribute("consultation", consultations.consultation(meeting.consultation()));
        model.addAttribute("voices", contributions.saidAt(id));
        return "organizations/consultations/meeting";
    }

    @GetMapping("/{tenant}/consultations/{consultation}/meetings/new")
    String form(@PathVariable("consultation") UUID id, Model model) {
        model.addAttribute("form", new MeetingForm());
        return form(null, id, model);
    }

    @PostMapping("/{tenant}/consultations/{consultation}/meetings")
    String note(
            @PathVariable("consultation") UUID id,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                var meeting = meetings.note(id, form.text());
                Toast.of("meeting.saved").show(flash);
                flash.addAttribute("meeting", meeting.id());
                return BACK;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(null, id, model);
    }

    @GetMapping("/{tenant}/consultations/meetings/{meeting}/edit")
    String edit(@PathVariable("meeting") UUID id, Model model) {
        var meeting = meetings.meeting(id);
        model.addAttribute("form", MeetingForm.of(meeting));
        return form(id, meeting.consultation(), model);
    }

    @PostMapping("/{tenant}/consultations/meetings/{meeting}/edit")
    String save(
            @PathVariable("meeting") UUID id,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        var stored = meetings.meeting(id);
        if (!errors.hasErrors()) {
            try {
                meetings.edit(id, form.getVersion(), form.text());
                Toast.of("meeting.saved").show(flash);
                return BACK;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                stored = meetings.meeting(id);
                model.addAttribute("conflict", form.conflictWith(MeetingForm.of(stored)));
                form.setVersion(stored.version());
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return form(id, stored.consultation(), model);
    }

    /** @param said each line is a contribution */
    @PostMapping("/{tenant}/consultations/meetings/{meeting}/contributions")
    String enter(
            @PathVariable("meeting") UUID id,
            @RequestParam(defaultValue = "") String said,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var lines =
                said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.length() > VoiceText.LONGEST)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrongSaid", lines.isEmpty() ? "voice.said.missing" : "consultation.text.too-long");
            model.addAttribute("said", said);
            return show(id, model);
        }
        contributions.enter(id, texts(lines, locale.getLanguage()));
        Toast.of("voices.entered", lines.size()).show(flash);
        return BACK;
    }

    private static List<VoiceText> texts(List<String> lines, String language) {
        return lines.stream()
                .map(line -> new VoiceText(line, language, Sex.UNKNOWN, AgeGroup.UNKNOWN, null))
                .toList();
    }

    private String form(@Nullable UUID id, UUID consultation, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("consultation", consultations.consultation(consultation));
        return "organizations/consultations/meeting-form";
    }
}
