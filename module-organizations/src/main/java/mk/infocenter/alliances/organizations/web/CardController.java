package mk.infocenter.alliances.organizations.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** An organization for somebody's address book: a vCard 4.0 (RFC 6350) of what its public page says. */
@Controller
@Requires(Role.PUBLIC)
class CardController {

    private static final MediaType VCARD = MediaType.parseMediaType("text/vcard;charset=UTF-8");

    private final OrganizationManagement organizations;

    CardController(OrganizationManagement organizations) {
        this.organizations = organizations;
    }

    @GetMapping("/o/{tenant}/contact.vcf")
    ResponseEntity<byte[]> card(@RequestAttribute Visit visit, Locale locale) {
        var tenant = visit.organization();
        var profile = organizations.published(tenant.key()).orElseThrow(() -> new NotFound("organization"));
        var language = locale.getLanguage();
        var card = new StringBuilder("BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\n");
        line(card, "FN", tenant.name().words(language));
        line(card, "ORG", tenant.name().words(language));
        line(card, "NOTE", profile.summary().words(language));
        var address = profile.address().words(language);
        if (!address.isEmpty()) {
            fold(card, "ADR:;;" + escaped(address) + ";;;;");
        }
        line(card, "EMAIL", profile.email());
        line(card, "TEL", profile.phone());
        if (profile.website() != null) {
            fold(card, "URL:" + profile.website());
        }
        card.append("END:VCARD\r\n");
        return ResponseEntity.ok()
                .contentType(VCARD)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(tenant.key() + ".vcf")
                                .build()
                                .toString())
                .body(card.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder card, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fold(card, name + ":" + escaped(value));
        }
    }

    /** What would end a value or begin another one is marked, so that nobody writes properties into it. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replaceAll("\\R", "\\\\n");
    }

    /** A line has at most 75 octets; a longer one goes on behind a space, between two letters. */
    private static void fold(StringBuilder card, String line) {
        var octets = 0;
        for (var letter : line.codePoints().toArray()) {
            var text = Character.toString(letter);
            var size = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > 75) {
                card.append("\r\n ");
                octets = 1;
            }
            card.append(text);
            octets += size;
        }
        card.append("\r\n");
    }
}
