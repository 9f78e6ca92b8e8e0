package mk.infocenter.alliances.operations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.jobs.JobManagement;
import mk.infocenter.alliances.jobs.JobSummary;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The jobs of an organization: what runs, what came of it, and starting one again. */
@Controller
@Requires(Role.STAFF)
class JobsController {

    private static final int SIZE = 30;
    private static final String RELOAD_SECONDS = "5";

    private final JobManagement jobs;
    private final Accounts accounts;
    private final JobStream stream;

    JobsController(JobManagement jobs, Accounts accounts, JobStream stream) {
        this.jobs = jobs;
        this.accounts = accounts;
        this.stream = stream;
    }

    @GetMapping("/{tenant}/jobs")
    String list(@RequestParam(required = false) @Nullable String before, Model model) {
        var page = jobs.page(before == null ? null : id(before), SIZE + 1);
        var shown = page.stream().limit(SIZE).toList();
        model.addAttribute("jobs", shown);
        model.addAttribute("names", names(shown));
        model.addAttribute("next", page.size() > SIZE ? shown.getLast().id() : null);
        return "operations/jobs";
    }

    /** One job with the name of whoever started it, empty for the platform itself. */
    record Row(JobSummary job, String startedBy) {}

    @GetMapping("/{tenant}/jobs/download.{format:csv|xlsx}")
    @StepUp
    ListFile<Row> download() {
        return ListFile.of("jobs", (Row row) -> row.job().id(), this::rows)
                .word("record.job", row -> "job.kind." + row.job().kind())
                .word("record.job.status", row -> "job.status." + row.job().status())
                .text("record.job.started_by", Row::startedBy)
                .moment("job.started", row -> row.job().created())
                .moment("job.finished", row -> row.job().finished())
                .number("job.attempts", row -> row.job().attempts());
    }

    private List<Row> rows(@Nullable UUID before, int many) {
        var page = jobs.page(before, many);
        var names = names(page);
        return page.stream()
                .map(job -> new Row(job, job.startedBy() == null ? "" : names.getOrDefault(job.startedBy(), "")))
                .toList();
    }

    /** The page of one that has not ended comes anew by itself, also without script. */
    @GetMapping("/{tenant}/jobs/{job}")
    String job(@PathVariable("job") String job, Model model, HttpServletResponse response) {
        var found = jobs.find(id(job));
        if (!found.status().ended()) {
            response.setHeader("Refresh", RELOAD_SECONDS);
        }
        model.addAttribute("job", found);
        model.addAttribute("names", names(List.of(found)));
        return "operations/job";
    }

    @GetMapping(path = "/{tenant}/jobs/{job}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable("job") String job) {
        return stream.of(jobs.find(id(job)).id());
    }

    @PostMapping("/{tenant}/jobs/{job}/cancellation")
    String cancel(@PathVariable("tenant") String tenant, @PathVariable("job") String job, RedirectAttributes flash) {
        jobs.cancel(id(job));
        Toast.of("job.cancelled").show(flash);
        return "redirect:/" + tenant + "/jobs/" + job;
    }

    @PostMapping("/{tenant}/jobs/{job}/repetition")
    String repeat(@PathVariable("tenant") String tenant, @PathVariable("job") String job, RedirectAttributes flash) {
        jobs.repeat(id(job));
        Toast.of("job.repeated").show(flash);
        return "redirect:/" + tenant + "/jobs/" + job;
    }

    private Map<UUID, String> names(List<JobSummary> shown) {
        return accounts.names(shown.stream()
                .map(JobSummary::startedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("job " + text);
        }
    }
}
