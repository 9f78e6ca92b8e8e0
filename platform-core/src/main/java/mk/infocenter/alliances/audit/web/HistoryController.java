package mk.infocenter.alliances.audit.web;

import java.util.Locale;
import mk.infocenter.alliances.audit.web.HistoryPages.Place;
import mk.infocenter.alliances.audit.web.HistoryPages.Question;
import mk.infocenter.alliances.identity.Area;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of one organization: for its members and whom Info-center sends, and for auditors. */
@Controller
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER, Role.AUDITOR})
class HistoryController {

    private final HistoryPages pages;

    HistoryController(HistoryPages pages) {
        this.pages = pages;
    }

    @GetMapping({"/{tenant}/history", "/audit/{tenant}"})
    String changes(
            @RequestAttribute Visit visit,
            @RequestParam(required = false) @Nullable Long before,
            Locale locale,
            Model model) {
        return pages.changes(new Place(visit.organization(), root(visit), null), before, locale, model);
    }

    @GetMapping({"/{tenant}/history/download.{format:csv|xlsx}", "/audit/{tenant}/download.{format:csv|xlsx}"})
    @StepUp
    ListFile<ChangeRow> download(@RequestAttribute Visit visit, Locale locale) {
        return pages.file(visit.organization().key(), locale);
    }

    @GetMapping({"/{tenant}/history/{kind}/{id}", "/audit/{tenant}/{kind}/{id}"})
    String record(
            @RequestAttribute Visit visit,
            @PathVariable String kind,
            @PathVariable String id,
            Question question,
            Locale locale,
            Model model) {
        var place = new Place(visit.organization(), root(visit), root(visit) + "/" + kind + "/" + id);
        return pages.record(place, kind, id, question, locale, model);
    }

    private static String root(Visit visit) {
        var key = visit.organization().key();
        return visit.area() instanceof Area.Audit ? "/audit/" + key : "/" + key + "/history";
    }
}
