package mk.infocenter.alliances.api.web;

import jakarta.servlet.http.HttpServletResponse;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The API's documentation to browse and to try, on the embedded database only; elsewhere there is the document. */
@Controller
class DocumentationController {

    /** Swagger UI runs scripts and writes style attributes; no other page may. */
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final DatabaseAccess database;

    DocumentationController(DatabaseAccess database) {
        this.database = database;
    }

    @GetMapping("/api/docs")
    @Requires(Role.PUBLIC)
    String documentation(HttpServletResponse response) {
        if (!database.embedded()) {
            throw new NotFound("documentation");
        }
        response.setHeader("Content-Security-Policy", CONTENT);
        return "api/documentation";
    }
}
