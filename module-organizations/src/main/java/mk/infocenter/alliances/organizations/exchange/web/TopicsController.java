package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.TopicManagement;
import mk.infocenter.alliances.organizations.exchange.TopicView;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Topics of the network: listed, read, and put before it. */
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
abstract class TopicsController extends ExchangeController {

    final TopicManagement topics;
    final ExchangeDirectory directory;
    final TopicPages pages;

    TopicsController(TopicManagement topics, ExchangeDirectory directory, TopicPages pages) {
        this.topics = topics;
        this.directory = directory;
        this.pages = pages;
    }

    /** Whether the reader sees hidden ones, too. */
    abstract boolean moderated();

    @GetMapping
    String list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale,
            Model model) {
        return pages.list(request, after, moderated(), locale, model);
    }

    @GetMapping("/download.{format:csv|xlsx}")
    @StepUp
    ListFile<TopicRow> download(HttpServletRequest request, Locale locale) {
        return pages.file(request, moderated(), locale);
    }

    @GetMapping("/topics/new")
    String blank(Locale locale, Model model) {
        model.addAttribute("form", TopicForm.in(locale.getLanguage()));
        return form(null, model);
    }

    @PostMapping("/topics")
    String post(
            @RequestAttribute Visit visit,
            @Valid @ModelAttribute("form") TopicForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                var id = kept(visit, () -> topics.post(form.topic())).id();
                return done(visit, "topic.done.post", "/topics/" + id, flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(null, model);
    }

    @GetMapping("/topics/{topic}")
    String show(
            @RequestAttribute Visit visit,
            @PathVariable("topic") UUID id,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale,
            Model model) {
        return pages.topic(id, keeper(visit), after, ReplyForm.in(locale.getLanguage()), model);
    }

    @GetMapping("/topics/{topic}/edit")
    String edit(@RequestAttribute Visit visit, @PathVariable("topic") UUID id, Model model) {
        var topic = own(visit, id);
        model.addAttribute("form", TopicForm.of(topic));
        return form(topic, model);
    }

    @PostMapping("/topics/{topic}/edit")
    String save(
            @RequestAttribute Visit visit,
            @PathVariable("topic") UUID id,
            @Valid @ModelAttribute("form") TopicForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var topic = own(visit, id);
        if (!errors.hasErrors()) {
            try {
                kept(visit, () -> topics.edit(id, form.getVersion(), form.topic()));
                return done(visit, "topic.done.edit", "/topics/" + id, flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                return changed(visit, "/topics/" + id, flash);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(topic, model);
    }

    /** A topic that is written here; those of others are read alone. */
    private TopicView own(Visit visit, UUID id) {
        var topic = directory.topic(id);
        if (!topic.tenant().equals(keeper(visit))) {
            throw new NotFound("topic " + id);
        }
        return topic;
    }

    private static String form(@Nullable TopicView topic, Model model) {
        model.addAttribute("topic", topic);
        model.addAttribute("themes", Theme.values());
        model.addAttribute("languages", LANGUAGES);
        return "organizations/exchange/topic-form";
    }
}
