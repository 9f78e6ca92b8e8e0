package mk.infocenter.alliances.organizations.exchange.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.files.CheckedFile;
import mk.infocenter.alliances.files.FileAnswer;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.UploadRefused;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.organizations.exchange.EditionManagement;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.ResourceKind;
import mk.infocenter.alliances.organizations.exchange.ResourceManagement;
import mk.infocenter.alliances.organizations.exchange.ResourceView;
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
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handbooks and templates of the network: listed, read, handed out, and put before it. */
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
abstract class ResourcesController extends ExchangeController {

    private final ResourceManagement resources;
    private final EditionManagement editions;
    private final ExchangeDirectory directory;
    private final ResourcePages pages;
    private final Uploads uploads;

    ResourcesController(
            ResourceManagement resources,
            EditionManagement editions,
            ExchangeDirectory directory,
            ResourcePages pages,
            Uploads uploads) {
        this.resources = resources;
        this.editions = editions;
        this.directory = directory;
        this.pages = pages;
        this.uploads = uploads;
    }

    /** Whether the reader sees hidden ones, too. */
    abstract boolean moderated();

    @GetMapping("/resources")
    String list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale,
            Model model) {
        return pages.list(request, after, moderated(), locale, model);
    }

    @GetMapping("/resources/download.{format:csv|xlsx}")
    @StepUp
    ListFile<ResourceRow> download(HttpServletRequest request, Locale locale) {
        return pages.file(request, moderated(), locale);
    }

    @GetMapping("/resources/new")
    String blank(Locale locale, Model model) {
        model.addAttribute("form", ResourceForm.blank(locale.getLanguage()));
        return form(null, model);
    }

    @PostMapping("/resources")
    String post(
            @RequestAttribute Visit visit,
            @Valid @ModelAttribute("form") ResourceForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        var text = form.resource(errors);
        var edition = form.edition(errors);
        var id = received(
                form,
                errors,
                file -> kept(visit, () -> resources.post(requireNonNull(text), requireNonNull(edition), file)));
        if (id != null) {
            return done(visit, "resource.done.post", "/resources/" + id, flash);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(null, model);
    }

    @GetMapping("/resources/{resource}")
    String show(@RequestAttribute Visit visit, @PathVariable("resource") UUID id, Model model) {
        return pages.resource(id, keeper(visit), model);
    }

    @GetMapping("/resources/{resource}/edit")
    String edit(@RequestAttribute Visit visit, @PathVariable("resource") UUID id, Model model) {
        var resource = own(visit, id);
        model.addAttribute("form", ResourceForm.of(resource));
        return form(resource, model);
    }

    @PostMapping("/resources/{resource}/edit")
    String save(
            @RequestAttribute Visit visit,
            @PathVariable("resource") UUID id,
            @Valid @ModelAttribute("form") ResourceForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var resource = own(visit, id);
        var text = form.resource(errors);
        if (text != null) {
            try {
                kept(visit, () -> resources.edit(id, form.getVersion(), text));
                return done(visit, "resource.done.edit", "/resources/" + id, flash);
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                return changed(visit, "/resources/" + id, flash);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(resource, model);
    }

    @GetMapping("/resources/{resource}/editions/new")
    String another(@RequestAttribute Visit visit, @PathVariable("resource") UUID id, Locale locale, Model model) {
        var resource = own(visit, id);
        model.addAttribute("form", EditionForm.in(locale.getLanguage()));
        return editionForm(resource, model);
    }

    @PostMapping("/resources/{resource}/editions")
    String add(
            @RequestAttribute Visit visit,
            @PathVariable("resource") UUID id,
            @ModelAttribute("form") EditionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        var resource = own(visit, id);
        var edition = form.edition(errors);
        var added = received(form, errors, file -> kept(visit, () -> editions.add(id, requireNonNull(edition), file)));
        if (added != null) {
            return done(visit, "edition.done.add", "/resources/" + id, flash);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return editionForm(resource, model);
    }

    /** The file of an edition that is shown, or of one of the own organization. */
    @GetMapping("/editions/{edition}/file")
    void file(
            @RequestAttribute Visit visit,
            @PathVariable("edition") UUID id,
            WebRequest request,
            HttpServletResponse response)
            throws IOException {
        FileAnswer.send(editions.open(directory.edition(id), keeper(visit)), FileAnswer.PRIVATE, request, response);
    }

    private interface Keeping {

        UUID with(CheckedFile file);
    }

    /** Takes the file in where nothing is wrong; null where something is, which then stands in the errors. */
    private @Nullable UUID received(EditionForm form, BindingResult errors, Keeping keeping) throws IOException {
        var file = form.getFile();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "upload.missing");
            return null;
        }
        if (errors.hasErrors()) {
            return null;
        }
        try (var checked = uploads.receive(
                file.getInputStream(), String.valueOf(file.getOriginalFilename()), FileType.DOCUMENTS)) {
            return keeping.with(checked);
        } catch (UploadRefused e) {
            errors.rejectValue("file", e.message(), e.arguments(), e.message());
        } catch (InvalidField e) {
            errors.rejectValue(e.field(), e.message());
        }
        return null;
    }

    /** A resource that is written here; those of others are read alone. */
    private ResourceView own(Visit visit, UUID id) {
        var resource = directory.resource(id);
        if (!resource.tenant().equals(keeper(visit))) {
            throw new NotFound("resource " + id);
        }
        return resource;
    }

    private String form(@Nullable ResourceView resource, Model model) {
        model.addAttribute("kinds", ResourceKind.values());
        model.addAttribute("themes", Theme.values());
        return takingFile(resource, "organizations/exchange/resource-form", model);
    }

    private String editionForm(ResourceView resource, Model model) {
        return takingFile(resource, "organizations/exchange/edition-form", model);
    }

    private String takingFile(@Nullable ResourceView resource, String page, Model model) {
        model.addAttribute("resource", resource);
        model.addAttribute("languages", LANGUAGES);
        model.addAttribute("accept", FileType.accept(FileType.DOCUMENTS));
        model.addAttribute("largest", uploads.largest());
        return page;
    }
}
