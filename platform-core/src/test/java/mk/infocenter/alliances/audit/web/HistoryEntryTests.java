package mk.infocenter.alliances.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.audit.Change;
import mk.infocenter.alliances.audit.ChangeType;
import mk.infocenter.alliances.audit.Difference;
import mk.infocenter.alliances.audit.RecordChange;
import mk.infocenter.alliances.audit.RecordChange.Value;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Collection;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.audit.Snapshot;
import mk.infocenter.alliances.audit.TextDifference;
import mk.infocenter.alliances.audit.web.PastRecord.Fact;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.testing.PlatformTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.StaticMessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the changes and the past of a record read, form by form; the words of the interface stand as their keys. */
@PlatformTest
class HistoryEntryTests {

    private static final UUID ANA = UUID.randomUUID();
    private static final UUID GONE = UUID.fromString("00000000-0000-7000-8000-000000abcdef");
    private static final RecordKind KIND = new RecordKind(
            "event",
            "event",
            "name",
            List.of(
                    new Field("name", Form.LOCALIZED),
                    new Field("place", Form.TEXT),
                    new Field("status", Form.CODE),
                    new Field("themes", Form.CODE),
                    new Field("levels", Form.KEYED),
                    new Field("seat", Form.MUNICIPALITY),
                    new Field("host", Form.ACCOUNT)),
            List.of(new Collection("event_municipality", "event_id", "municipality", Form.MUNICIPALITY)));

    @Autowired
    Municipalities municipalities;

    final StaticMessageSource messages = new StaticMessageSource();

    @BeforeEach
    void words() {
        messages.setUseCodeAsDefaultMessage(true);
        messages.addMessage("event.status.OPEN", Locale.of("en"), "open");
        messages.addMessage("event.themes.CULTURE", Locale.of("en"), "culture");
    }

    @Test
    void onlyWhatChangedIsALine() {
        var row = "{'name': {'mk': 'Дебата'}, 'place': 'Hall 1', 'status': 'OPEN', 'note': null}";

        assertThat(lines(row, row)).isEmpty();
        assertThat(lines(row, row.replace("'note': null", "'note': 1")))
                .as("no field of the kind")
                .isEmpty();
    }

    @Test
    void textsAreComparedLanguageByLanguage() {
        assertThat(lines(
                        "{'name': {'mk': 'Јавна дебата', 'en': 'Debate'}}",
                        "{'name': {'mk': 'Јавна средба', 'en': 'Debate', 'sq': 'Debat'}}"))
                .containsExactly(
                        line("name", "mk", "Јавна дебата", "Јавна средба", true),
                        line("name", "sq", "", "Debat", true));
    }

    @Test
    void plainTextsOfSeveralWordsAreComparedWordByWord() {
        assertThat(lines("{'place': 'Hall 1, Debar'}", "{'place': 'Hall 2, Debar'}"))
                .containsExactly(line("place", null, "Hall 1, Debar", "Hall 2, Debar", true));
        assertThat(lines("{'place': 'Debar'}", "{'place': 'Hall 2, Debar'}"))
                .containsExactly(line("place", null, "Debar", "Hall 2, Debar", false));
        assertThat(lines("{'place': null}", "{'place': 'Debar'}"))
                .containsExactly(line("place", null, "", "Debar", false));
        assertThat(lines("{'place': 1999}", "{'place': 2000}"))
                .containsExactly(line("place", null, "1999", "2000", false));
    }

    @Test
    void codesReadInWords() {
        assertThat(lines(
                        "{'status': 'OPEN', 'themes': ['CULTURE']}",
                        "{'status': 'NEW_ONE', 'themes': ['CULTURE', 'YOUTH']}"))
                .as("a code without words stands for itself")
                .containsExactly(
                        line("status", null, "open", "NEW_ONE", false),
                        line("themes", null, "culture", "culture, YOUTH", false));
    }

    @Test
    void valuesByKeyAreComparedOneByOne() {
        messages.addMessage("event.levels.FINANCE", Locale.of("en"), "Finance");
        messages.addMessage("event.levels.own", Locale.of("en"), "own level");

        assertThat(lines(
                        "{'levels': {'FINANCE': {'own': 2, 'agreed': null}, 'PEOPLE': {'own': 1}}}",
                        "{'levels': {'FINANCE': {'own': 3, 'agreed': 2}, 'PEOPLE': {'own': 1}}}"))
                .containsExactly(
                        new Difference("Finance: agreed", null, "", "2", null),
                        new Difference("Finance: own level", null, "2", "3", null));
    }

    @Test
    void municipalitiesAndPeopleHaveNames() {
        assertThat(lines("{'seat': 'MK-303', 'host': '" + ANA + "'}", "{'seat': 'MK-109', 'host': '" + GONE + "'}"))
                .containsExactly(
                        line("seat", null, "Debar", "Čaška", false), line("host", null, "Ana", "abcdef", false));
    }

    @Test
    void anAddedRecordHadNothingAndADeletedOneHasNothing() {
        var row = json("{'status': 'OPEN', 'name': {'en': 'Debate'}}");

        assertThat(entry(ChangeType.ADDED, null, row).lines())
                .containsExactly(line("name", "en", "", "Debate", true), line("status", null, "", "open", false));
        assertThat(entry(ChangeType.DELETED, row, row).lines())
                .containsExactly(line("name", "en", "Debate", "", true), line("status", null, "open", "", false));
    }

    @Test
    void collectionsSayWhatJoinedAndWhatLeft() {
        var change = new RecordChange(
                change(),
                ChangeType.CHANGED,
                json("{}"),
                json("{}"),
                List.of(
                        new Value("municipality", "MK-303"),
                        new Value("municipality", "MK-109"),
                        new Value("else", "x")),
                List.of(new Value("municipality", "MK-101")));

        assertThat(HistoryEntry.of(change, names(), "Ana").lines())
                .containsExactly(line("municipality", null, "Veles", "Debar, Čaška", false));
    }

    @Test
    void aPastRecordHasEveryFieldAlsoTheEmptyOnes() {
        var snapshot = new Snapshot(
                change(),
                ChangeType.CHANGED,
                json("{'name': {'mk': 'Дебата', 'en': 'Debate'}, 'status': 'OPEN', 'place': null, 'seat': 'MK-303'}"),
                Map.of("municipality", List.of("MK-101", "MK-109")));

        var past = PastRecord.of(snapshot, names(), "Ana");

        assertThat(past.deleted()).isFalse();
        assertThat(past.person()).isEqualTo("Ana");
        assertThat(past.facts())
                .containsExactly(
                        fact("name", "en", "Debate"),
                        fact("name", "mk", "Дебата"),
                        fact("place", null, ""),
                        fact("status", null, "open"),
                        fact("themes", null, ""),
                        fact("seat", null, "Debar"),
                        fact("host", null, ""),
                        fact("municipality", null, "Veles, Čaška"));
    }

    @Test
    void aDeletedPastRecordSaysSo() {
        var snapshot = new Snapshot(change(), ChangeType.DELETED, json("{'status': 'OPEN'}"), Map.of());

        assertThat(PastRecord.of(snapshot, names(), "").deleted()).isTrue();
    }

    private List<Difference> lines(String before, String after) {
        return entry(ChangeType.CHANGED, json(before), json(after)).lines();
    }

    private HistoryEntry entry(ChangeType type, @Nullable JsonNode before, JsonNode after) {
        return HistoryEntry.of(new RecordChange(change(), type, before, after, List.of(), List.of()), names(), "Ana");
    }

    private ValueNames names() {
        return new ValueNames(KIND, messages, municipalities, Map.of(ANA, "Ana"), Locale.of("en"));
    }

    private static Change change() {
        return new Change("radika", 1, Instant.EPOCH, ANA, Role.STAFF, "edit", null, null);
    }

    private static Difference line(
            String column, @Nullable String language, String before, String after, boolean words) {
        return new Difference(
                "record.event." + column,
                language,
                before,
                after,
                words ? TextDifference.between(before, after) : null);
    }

    private static Fact fact(String column, @Nullable String language, String value) {
        return new Fact("record.event." + column, language, value);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
