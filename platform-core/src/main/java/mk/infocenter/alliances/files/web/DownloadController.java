package mk.infocenter.alliances.files.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import mk.infocenter.alliances.files.FileManagement;
import mk.infocenter.alliances.files.FileManagement.Download;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/**
 * Hands files out, always to be saved and never as a page: whatever a browser makes of one, it has no origin, runs nothing
 * and is taken for nothing but what it is said to be (nosniff stands on every answer).
 */
@Controller
class DownloadController {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final FileManagement files;

    DownloadController(FileManagement files) {
        this.files = files;
    }

    @GetMapping("/{tenant}/files/{file}")
    @Requires(Role.STAFF)
    void download(@PathVariable UUID file, WebRequest request, HttpServletResponse response) throws IOException {
        send(files.open(file), "private, no-cache", request, response);
    }

    @GetMapping("/o/{tenant}/files/{file}")
    @Requires(Role.PUBLIC)
    void published(@PathVariable UUID file, WebRequest request, HttpServletResponse response) throws IOException {
        send(files.openPublished(file), "public, no-cache", request, response);
    }

    private static void send(Download download, String caching, WebRequest request, HttpServletResponse response)
            throws IOException {
        var file = download.file();
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
        if (request.checkNotModified("\"" + file.sha256() + "\"")) {
            return;
        }
        response.setContentType(file.type().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.downloadName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (var content = download.content().open()) {
            content.transferTo(response.getOutputStream());
        }
    }
}
