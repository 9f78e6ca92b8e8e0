package mk.infocenter.alliances.gallery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Chip;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the gallery that show; what is sent is answered and forgotten. */
@Controller
@Requires(Role.PUBLIC)
class GalleryController {

    private static final int SIZE = 5;

    private final Samples samples;
    private final Dates dates;

    GalleryController(Samples samples, Dates dates) {
        this.samples = samples;
        this.dates = dates;
    }

    @GetMapping("/gallery")
    String parts(Locale locale, Model model) {
        model.addAttribute("tabs", samples.tabs(locale));
        model.addAttribute("untranslated", Samples.UNTRANSLATED);
        return "gallery/parts";
    }

    @GetMapping("/gallery/record")
    String record(Locale locale, Model model) {
        model.addAttribute("stepper", samples.stepper(locale));
        model.addAttribute("baton", samples.baton(locale, true));
        model.addAttribute("early", samples.baton(locale, false));
        model.addAttribute("transitions", samples.transitions());
        model.addAttribute("tabs", samples.tabs(locale));
        model.addAttribute("entries", samples.timeline(locale));
        model.addAttribute("story", Samples.STORY);
        model.addAttribute("untranslated", Samples.UNTRANSLATED);
        return "gallery/record";
    }

    @PostMapping("/gallery/record/submission")
    String submit(RedirectAttributes flash) {
        Toast.of("gallery.submitted")
                .undoneBy("/gallery/lists/restoration", Map.of())
                .show(flash);
        return "redirect:/gallery/record";
    }

    @PostMapping("/gallery/record/cancellation")
    String cancel(
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "cancellation", model, response)) {
            return record(locale, model);
        }
        Toast.of("gallery.cancelled").show(flash);
        return "redirect:/gallery/record";
    }

    @GetMapping("/gallery/lists")
    String lists(
            HttpServletRequest request, @RequestParam(defaultValue = "") String after, Locale locale, Model model) {
        var query = query(request);
        var matching = samples.rows(query, locale);
        var rest =
                matching.stream().filter(row -> row.id().compareTo(after) > 0).toList();
        model.addAttribute("views", samples.views(query, locale));
        model.addAttribute("query", query);
        model.addAttribute("chips", chips(query, locale));
        model.addAttribute("matching", matching.size());
        model.addAttribute("states", Samples.State.values());
        model.addAttribute("keyset", Keyset.of(rest, SIZE, Samples.Row::id));
        model.addAttribute("first", after.isEmpty());
        return "gallery/lists";
    }

    @GetMapping("/gallery/lists/download.{format:csv|xlsx}")
    ListFile<Samples.Row> download(HttpServletRequest request, Locale locale) {
        return ListFile.of("sample", samples.rows(query(request), locale))
                .text("gallery.column.title", row -> row.title().words(locale.getLanguage()))
                .word("gallery.filter.state", row -> "gallery.state." + row.state())
                .day("gallery.form.day.label", Samples.Row::day)
                .number("gallery.form.people.label", Samples.Row::people);
    }

    private static Query query(HttpServletRequest request) {
        return Query.of(request, "words", "state", "from");
    }

    @PostMapping("/gallery/lists/archive")
    String archive(@RequestParam(defaultValue = "") List<String> row, RedirectAttributes flash) {
        Toast.of("gallery.archived", row.size())
                .undoneBy("/gallery/lists/restoration", Map.of("row", row))
                .show(flash);
        return "redirect:/gallery/lists";
    }

    @PostMapping("/gallery/lists/restoration")
    String restore(RedirectAttributes flash) {
        Toast.of("gallery.restored").show(flash);
        return "redirect:/gallery/lists";
    }

    @GetMapping("/gallery/answers")
    String answers(Locale locale, Model model) {
        model.addAttribute("answers", samples.answers(locale));
        return "gallery/answers";
    }

    @GetMapping("/gallery/charts")
    String charts(Locale locale, Model model) {
        model.addAttribute("bars", samples.bars(locale));
        model.addAttribute("change", samples.change(locale));
        model.addAttribute("whole", samples.whole(locale));
        model.addAttribute("line", samples.line(locale));
        return "gallery/charts";
    }

    private List<Chip> chips(Query query, Locale locale) {
        var chips = new ArrayList<Chip>();
        if (!query.text("words").isEmpty()) {
            chips.add(new Chip(samples.say("gallery.chip.words", locale, query.text("words")), query.without("words")));
        }
        for (var state : query.all("state", Samples.State.class)) {
            chips.add(
                    new Chip(samples.say("gallery.state." + state, locale), query.withoutValue("state", state.name())));
        }
        query.day("from")
                .ifPresent(day -> chips.add(
                        new Chip(samples.say("gallery.chip.from", locale, dates.day(day)), query.without("from"))));
        return chips;
    }
}
