package mk.infocenter.alliances.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonRecord;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Dates;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** What the tenant has of a person, to be handed to them (GDPR article 15): to read, and as data. Asks for a fresh factor. */
@Controller
@Requires(Role.STAFF)
class ExportController {

    private final PersonManagement people;
    private final AccessExport exports;
    private final Sections sections;
    private final Municipalities municipalities;

    ExportController(PersonManagement people, AccessExport exports, Sections sections, Municipalities municipalities) {
        this.people = people;
        this.exports = exports;
        this.sections = sections;
        this.municipalities = municipalities;
    }

    @GetMapping("/{tenant}/people/{person}/export")
    String page(@RequestAttribute Visit visit, @PathVariable UUID person, Locale locale, Model model) {
        PersonRecord record = people.export(person);
        model.addAttribute("record", record);
        model.addAttribute("sections", sections.of(record, locale));
        model.addAttribute("tenant", visit.organization());
        model.addAttribute("now", Instant.now());
        model.addAttribute("today", LocalDate.now(Dates.ZONE));
        model.addAttribute("municipalities", municipalities.all());
        return "people/export";
    }

    @GetMapping("/{tenant}/people/{person}/export.json")
    ResponseEntity<byte[]> json(@RequestAttribute Visit visit, @PathVariable UUID person, Locale locale) {
        var export = exports.json(visit.organization(), people.export(person), locale);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("person-" + person + ".json")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(export);
    }
}
