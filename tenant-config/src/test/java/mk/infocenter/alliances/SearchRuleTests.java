package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.search.Searchable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever adds a kind of record decides whether it is found. */
@DeploymentTest
class SearchRuleTests {

    private static final Map<String, String> NOT_FOUND = Map.ofEntries(
            Map.entry("person", "the vault is searched in its own page"),
            Map.entry("consent", "it is read beside its person"),
            Map.entry("retention", "it is read beside its person"),
            Map.entry("membership", "names of members are account data"),
            Map.entry("invitation", "it holds an address"),
            Map.entry("network-role", "names of people are account data"),
            Map.entry("opening", "the access log is read by time"),
            Map.entry("access-token", "it is its owner's own"),
            Map.entry("job", "it is soon over"),
            Map.entry("file", "it is read beside its record"),
            Map.entry("way-back", "names of people are account data"),
            Map.entry("comment", "it is read beside its record"),
            Map.entry("alliance", "its name stands in the row of its lead, by which it is found"),
            Map.entry("circle-invitation", "it is read beside its alliance"),
            Map.entry(
                    "circle-membership",
                    "it holds no name, which would outlast it; members find theirs by words in their list"),
            Map.entry("share-grant", "it is read beside its record"),
            Map.entry("contribution", "it is read beside its record"),
            Map.entry("section-check", "it is read beside its organization"),
            Map.entry("document", "there are few, in one list"),
            Map.entry("risk-flag", "it is read beside its organization"),
            Map.entry("archive", "there is one at a time, in its own page"),
            Map.entry("leaving", "it is read beside its tenant"),
            Map.entry("import", "it is soon over, and its rows are nobody's words"),
            Map.entry("candidate", "its list is searched by name, in Info-center alone"),
            Map.entry("rubric", "there are few, in one list"),
            Map.entry("rubric-capacity", "it is read within its rubric"),
            Map.entry("reply", "it is read beside its topic"),
            Map.entry("edition", "it is read beside its resource"),
            Map.entry("digest-setting", "it is its owner's own"),
            Map.entry("calendar-address", "it is its owner's own"),
            Map.entry("voice", "it is read beside its consultation, and may name whom to write back to"),
            Map.entry("need-answer", "it is read beside its need"),
            Map.entry("assessment", "it has a number and no words of its own"),
            Map.entry("official", "they are read beside their body"),
            Map.entry("picture", "it is seen on the page of its organization"),
            Map.entry("position", "it names a person of the vault"),
            Map.entry("cooperation-participant", "it names a person of the vault"),
            Map.entry("tenant", "its organization is found"));

    @Autowired
    List<RecordKind> kinds;

    @Autowired
    List<Searchable> searchables;

    @Test
    void everyKindOfRecordIsFoundOrSaysWhyNot() {
        var decided = new TreeSet<>(NOT_FOUND.keySet());
        for (var searchable : searchables) {
            assertThat(decided.add(searchable.kind()))
                    .as(searchable.kind() + " is declared once")
                    .isTrue();
        }
        assertThat(decided)
                .containsExactlyInAnyOrderElementsOf(
                        kinds.stream().map(RecordKind::name).toList());
    }
}
