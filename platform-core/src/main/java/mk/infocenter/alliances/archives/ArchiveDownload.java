package mk.infocenter.alliances.archives;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** What a browser is told before the bytes of an archive. */
public final class ArchiveDownload {

    private ArchiveDownload() {}

    public static void begin(HttpServletResponse response, String tenant, ArchiveSummary archive) {
        response.setContentType("application/zip");
        response.setContentLengthLong(archive.bytes());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(tenant + "-archive.zip")
                        .build()
                        .toString());
    }
}
