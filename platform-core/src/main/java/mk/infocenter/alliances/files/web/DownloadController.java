package mk.infocenter.alliances.files.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import mk.infocenter.alliances.files.FileAnswer;
import mk.infocenter.alliances.files.FileManagement;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** Hands out the files of an organization: to its members all that they may read, to visitors what is published. */
@Controller
class DownloadController {

    private final FileManagement files;

    DownloadController(FileManagement files) {
        this.files = files;
    }

    @GetMapping("/{tenant}/files/{file}")
    @Requires(Role.STAFF)
    void download(@PathVariable UUID file, WebRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.send(files.open(file), FileAnswer.PRIVATE, request, response);
    }

    @GetMapping("/o/{tenant}/files/{file}")
    @Requires(Role.PUBLIC)
    void published(@PathVariable UUID file, WebRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.send(files.openPublished(file), "public, no-cache", request, response);
    }
}
