package mk.infocenter.alliances.organizations.web;

import java.time.Duration;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantManagement;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The organization's colour and logo. Pages name the colour or the picture in the address, so both may be kept. */
@Controller
@Requires(Role.PUBLIC)
class BrandController {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final CacheControl KEEP =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic();

    private final TenantManagement tenants;

    BrandController(TenantManagement tenants) {
        this.tenants = tenants;
    }

    @GetMapping("/o/{tenant}/accent.css")
    ResponseEntity<String> accent(@RequestAttribute Visit visit) {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(KEEP)
                .body(":root { --tenant: " + visit.organization().accent() + "; }\n");
    }

    @GetMapping("/o/{tenant}/logo/{sha256}")
    ResponseEntity<byte[]> logo(@PathVariable String sha256) {
        var bytes = tenants.logo(sha256).orElseThrow(() -> new NotFound("logo"));
        return ResponseEntity.ok()
                .contentType(bytes[0] == (byte) 0x89 ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .cacheControl(KEEP)
                .body(bytes);
    }
}
