package mk.infocenter.alliances.organizations.alliances;

import java.util.List;
import java.util.Set;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.search.Searchable;
import mk.infocenter.alliances.search.Searchable.Words;
import mk.infocenter.alliances.sharing.SharedKind;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of alliances and papers reads, and what of them may be shared. */
@Configuration(proxyBeanMethods = false)
class AllianceRecords {

    @Bean
    RecordKind allianceKind() {
        return new RecordKind(
                "alliance",
                "alliance",
                null,
                List.of(
                        new Field("circle", Form.TEXT),
                        new Field("purpose", Form.LOCALIZED),
                        new Field("memorandum", Form.LOCALIZED),
                        new Field("since", Form.TEXT),
                        new Field("until", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind paperKind() {
        return new RecordKind(
                "paper",
                "paper",
                "title",
                List.of(new Field("title", Form.LOCALIZED), new Field("text", Form.LOCALIZED)),
                List.of());
    }

    /** By the organization that leads it; the rows of its other members hold no name of it. */
    @Bean
    Searchable alliancesFound() {
        return Searchable.of(
                        "circle",
                        "diagram-3",
                        "/alliances/{tenant}/{id}",
                        Set.of(Role.STAFF),
                        row -> new Words(row.localized("name"), LocalizedText.EMPTY))
                .inNetwork("/network/alliances?alliance={tenant}/{id}");
    }

    @Bean
    Searchable papersFound() {
        return Searchable.of(
                "paper",
                "file-earmark-text",
                "/papers/{id}",
                Set.of(Role.STAFF),
                row -> new Words(row.localized("title"), LocalizedText.EMPTY, List.of(row.localized("text"))));
    }

    @Bean
    SharedKind sharedPapers(PaperManagement papers) {
        return new SharedKind(
                "paper",
                true,
                id -> papers.find(id).map(paper -> new SharedKind.Owned(paper.title(), "/papers/" + id)),
                id -> papers.find(id)
                        .map(paper ->
                                new SharedKind.Shown(paper.title(), "organizations/alliances/paper :: text", paper)));
    }
}
