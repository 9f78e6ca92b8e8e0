package mk.infocenter.alliances.organizations.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.UploadRefused;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.jobs.JobManagement;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.lists.TableRefused;
import mk.infocenter.alliances.organizations.imports.ImportKind;
import mk.infocenter.alliances.organizations.imports.ImportManagement;
import mk.infocenter.alliances.organizations.imports.ImportStatus;
import mk.infocenter.alliances.organizations.imports.ImportView;
import mk.infocenter.alliances.organizations.imports.Keeping;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
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

/**
 * One import from the upload to its end: the same pages for contacts of an organization and for candidates of Info-center.
 * Each of both says itself which of the roles may use them there.
 */
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
abstract class ImportsController {

    private static final int SIZE = 30;
    private static final String RELOAD_SECONDS = "3";

    private final ImportManagement imports;
    private final ImportPage page;
    private final Uploads uploads;
    private final JobManagement jobs;

    ImportsController(ImportManagement imports, ImportPage page, Uploads uploads, JobManagement jobs) {
        this.imports = imports;
        this.page = page;
        this.uploads = uploads;
        this.jobs = jobs;
    }

    abstract ImportKind kind();

    /** Whose rows these become. */
    abstract String keeper(Visit visit);

    /** Address of these pages. */
    abstract String base(Visit visit);

    /** Address of what the rows become. */
    abstract String made(Visit visit);

    /** What the rows are kept for, null where nobody asks; what is wrong with it stands in the errors. */
    abstract @Nullable Keeping keeping(ImportForm form, BindingResult errors);

    /** What the form offers besides the file. */
    abstract void offer(ImportForm form, Model model);

    @GetMapping
    String list(@RequestAttribute Visit visit, @RequestParam(required = false) @Nullable UUID after, Model model) {
        var read = kept(visit, () -> imports.page(kind(), after, SIZE + 1));
        model.addAttribute("keyset", Keyset.of(read, SIZE, found -> found.id().toString()));
        model.addAttribute("query", new Query(base(visit), Map.of()));
        model.addAttribute("first", after == null);
        return show("imports", visit, model);
    }

    @GetMapping("/new")
    String form(@RequestAttribute Visit visit, Model model) {
        var form = new ImportForm();
        offer(form, model);
        model.addAttribute("form", form);
        return form(model, visit);
    }

    @PostMapping
    String upload(
            @RequestAttribute Visit visit,
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var keeping = keeping(form, errors);
        var file = form.getFile();
        if (file == null || file.isEmpty()) {
            errors.rejectValue(
                    "file",
                    file == null || String.valueOf(file.getOriginalFilename()).isEmpty()
                            ? "upload.missing"
                            : "upload.empty");
        } else if (!errors.hasErrors()) {
            try (var checked = uploads.receive(
                    file.getInputStream(), String.valueOf(file.getOriginalFilename()), FileType.TABLES)) {
                var id = kept(visit, () -> imports.upload(kind(), checked, keeping));
                return "redirect:" + base(visit) + "/" + id;
            } catch (UploadRefused e) {
                errors.rejectValue("file", e.message(), e.arguments(), e.message());
            } catch (TableRefused e) {
                errors.rejectValue("file", e.message(), new Object[] {e.limit()}, e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        offer(form, model);
        return form(model, visit);
    }

    /** Where it stands; the page of one that is saved in the background comes anew by itself. */
    @GetMapping("/{import}")
    String one(
            @RequestAttribute Visit visit,
            @PathVariable("import") UUID id,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var importing = find(visit, id);
        if (importing.status() == ImportStatus.UPLOADED) {
            return columns(visit, importing, importing.fields(), model, locale);
        }
        if (importing.status() == ImportStatus.CHECKED) {
            kept(visit, () -> page.findings(importing, locale, model));
        }
        var job = importing.job();
        if (importing.status() == ImportStatus.SAVING && job != null) {
            model.addAttribute("job", kept(visit, () -> jobs.find(job)));
            response.setHeader("Refresh", RELOAD_SECONDS);
        }
        model.addAttribute("importing", importing);
        return show("import", visit, model);
    }

    /** What each column holds, as far as its heading tells, or as somebody has said before. */
    @GetMapping("/{import}/columns")
    String columns(@RequestAttribute Visit visit, @PathVariable("import") UUID id, Model model, Locale locale) {
        var importing = find(visit, id);
        return columns(visit, importing, importing.fields(), model, locale);
    }

    @PostMapping("/{import}/columns")
    String check(
            @RequestAttribute Visit visit,
            @PathVariable("import") UUID id,
            @RequestParam(name = "field", required = false) @Nullable List<String> chosen,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var importing = find(visit, id);
        var known = imports.fields(kind());
        var fields = new ArrayList<>(chosen == null ? List.of() : chosen);
        fields.replaceAll(field -> known.contains(field) ? field : "");
        var missing = page.missing(kind(), fields, locale);
        if (!missing.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("missing", String.join(", ", missing));
            return columns(visit, importing, fields, model, locale);
        }
        kept(visit, () -> imports.check(id, fields));
        return "redirect:" + base(visit) + "/" + id;
    }

    @PostMapping("/{import}/saving")
    String save(@RequestAttribute Visit visit, @PathVariable("import") UUID id) {
        find(visit, id);
        kept(visit, () -> imports.save(id));
        return "redirect:" + base(visit) + "/" + id;
    }

    @PostMapping("/{import}/discarding")
    String discard(@RequestAttribute Visit visit, @PathVariable("import") UUID id, RedirectAttributes flash) {
        find(visit, id);
        kept(visit, () -> imports.discard(id));
        Toast.of("import.discarded").show(flash);
        return "redirect:" + base(visit);
    }

    @GetMapping("/{import}/errors.{format:csv|xlsx}")
    @StepUp
    ListFile<ImportPage.WrongRow> errors(
            @RequestAttribute Visit visit, @PathVariable("import") UUID id, Locale locale) {
        var importing = find(visit, id);
        return kept(visit, () -> page.errors(importing, locale));
    }

    private String columns(Visit visit, ImportView importing, List<String> said, Model model, Locale locale) {
        kept(visit, () -> page.columns(importing, said, locale, model));
        return show("columns", visit, model);
    }

    private String form(Model model, Visit visit) {
        model.addAttribute("accept", FileType.accept(FileType.TABLES));
        model.addAttribute("largest", uploads.largest());
        return show("import-form", visit, model);
    }

    private String show(String view, Visit visit, Model model) {
        model.addAttribute("base", base(visit));
        model.addAttribute("made", made(visit));
        model.addAttribute("kind", kind());
        return "organizations/imports/" + view;
    }

    private ImportView find(Visit visit, UUID id) {
        return kept(visit, () -> imports.find(kind(), id));
    }

    private <T> T kept(Visit visit, Supplier<T> work) {
        return TenantContext.in(new Scope.Tenant(keeper(visit)), work::get);
    }

    private void kept(Visit visit, Runnable work) {
        kept(visit, () -> {
            work.run();
            return visit;
        });
    }

    static boolean over(@Nullable LocalDate until, LocalDate today) {
        return until == null || until.isBefore(today);
    }
}
