package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.ReplyManagement;
import mk.infocenter.alliances.organizations.exchange.ReplyView;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Replies to the topics of the network. */
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
abstract class RepliesController extends ExchangeController {

    final ReplyManagement replies;
    final ExchangeDirectory directory;
    final TopicPages pages;

    RepliesController(ReplyManagement replies, ExchangeDirectory directory, TopicPages pages) {
        this.replies = replies;
        this.directory = directory;
        this.pages = pages;
    }

    @PostMapping("/topics/{topic}/replies")
    String post(
            @RequestAttribute Visit visit,
            @PathVariable("topic") UUID topic,
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                var id = kept(visit, () -> replies.post(topic, form.reply())).id();
                return done(visit, "reply.done.post", page(topic, id), flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.topic(topic, keeper(visit), null, form, model);
    }

    @GetMapping("/replies/{reply}/edit")
    String edit(@RequestAttribute Visit visit, @PathVariable("reply") UUID id, Model model) {
        var reply = own(visit, id);
        model.addAttribute("form", ReplyForm.of(reply));
        return form(reply, model);
    }

    @PostMapping("/replies/{reply}/edit")
    String save(
            @RequestAttribute Visit visit,
            @PathVariable("reply") UUID id,
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var reply = own(visit, id);
        if (!errors.hasErrors()) {
            try {
                kept(visit, () -> replies.edit(id, form.getVersion(), form.reply()));
                return done(visit, "reply.done.edit", page(reply.topic(), id), flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                return changed(visit, page(reply.topic(), id), flash);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(reply, model);
    }

    static String page(UUID topic, UUID reply) {
        return "/topics/" + topic + "#reply-" + reply;
    }

    /** A reply that is written here; those of others are read alone. */
    private ReplyView own(Visit visit, UUID id) {
        var reply = kept(visit, () -> directory.reply(id));
        if (!reply.tenant().equals(keeper(visit))) {
            throw new NotFound("reply " + id);
        }
        return reply;
    }

    private static String form(ReplyView reply, Model model) {
        model.addAttribute("reply", reply);
        model.addAttribute("languages", LANGUAGES);
        return "organizations/exchange/reply-form";
    }
}
