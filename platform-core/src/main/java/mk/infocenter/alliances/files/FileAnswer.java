package mk.infocenter.alliances.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import mk.infocenter.alliances.files.FileManagement.Download;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.WebRequest;

/**
 * Hands a file out, always to be saved and never as a page: whatever a browser makes of one, it has no origin, runs nothing
 * and is taken for nothing but what it is said to be (nosniff stands on every answer).
 */
public final class FileAnswer {

    /** For what not everybody may have: asked anew each time. */
    public static final String PRIVATE = "private, no-cache";

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private FileAnswer() {}

    public static void send(Download download, String caching, WebRequest request, HttpServletResponse response)
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
