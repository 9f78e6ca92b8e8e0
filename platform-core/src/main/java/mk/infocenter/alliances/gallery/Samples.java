package mk.infocenter.alliances.gallery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.SearchKey;
import mk.infocenter.alliances.web.Answer;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Chart;
import mk.infocenter.alliances.web.Choice;
import mk.infocenter.alliances.web.Conflict;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Query;
import mk.infocenter.alliances.web.Stepper;
import mk.infocenter.alliances.web.Stepper.Phase;
import mk.infocenter.alliances.web.Stepper.Progress;
import mk.infocenter.alliances.web.Stepper.Transition;
import mk.infocenter.alliances.web.Tab;
import mk.infocenter.alliances.web.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the gallery shows its parts with. Titles are what the network did; counts, sums and dates are invented. */
@Component
class Samples {

    static final LocalizedText STORY = new LocalizedText(Map.of(
            "mk", """
            ## Што се смени
            Општината **вети** простор за младите. Следат:

            - состанок со советот,
            - [записник](https://primer.mk/zapisnik) до *31 јануари*.
            """,
            "en", """
            ## What has changed
            The municipality **promised** a room for young people. Next:

            - a meeting with the council,
            - [the minutes](https://primer.mk/zapisnik) by *31 January*.
            """));

    static final LocalizedText UNTRANSLATED = new LocalizedText(Map.of("sq", "Takim me të rinjtë për buxhetin"));

    private final MessageSource messages;
    private final Dates dates;

    Samples(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /** The kinds of state that a record of any life-cycle may have. */
    enum State {
        IDLE,
        RUN,
        WAIT,
        OK,
        BAD
    }

    /** One line of the list. */
    record Row(
            String id,
            LocalizedText title,
            State state,
            @Nullable Baton baton,
            LocalDate day,
            int people) {}

    String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    Stepper stepper(Locale locale) {
        return new Stepper(List.of(
                new Phase("gallery.phase.apply", dates.day(day(-255)), Progress.DONE),
                new Phase("gallery.phase.assess", say("gallery.phase.assess.note", locale, 82), Progress.DONE),
                new Phase("gallery.phase.award", dates.day(day(-212)), Progress.DONE),
                new Phase("gallery.phase.carry-out", "", Progress.DONE),
                new Phase("gallery.phase.report", say("gallery.phase.report.note", locale, 2), Progress.CURRENT),
                new Phase("gallery.phase.pay", say("gallery.phase.pay.note", locale), Progress.NEXT),
                new Phase("gallery.phase.close", "", Progress.NEXT)));
    }

    Baton baton(Locale locale, boolean late) {
        return new Baton(say("role.ADMINISTRATOR", locale) + ", Radika-DE", day(-6), day(late ? -1 : 4));
    }

    List<Transition> transitions() {
        return List.of(
                new Transition("submission", "gallery.submit", false, false),
                new Transition("cancellation", "gallery.cancel", true, true));
    }

    List<Tab> tabs(Locale locale) {
        return List.of(
                new Tab(say("gallery.tab.overview", locale), "/gallery/record", true),
                new Tab(say("gallery.tab.evidence", locale), "/gallery/lists", "12 / 14", false),
                new Tab(say("nav.history", locale), "/gallery/charts", "31", false));
    }

    List<Tab> views(Query query, Locale locale) {
        return List.of(
                new Tab(say("views.all", locale), query.unfiltered(), query.isEmpty()),
                new Tab(
                        say("gallery.state.WAIT", locale),
                        query.path() + "?state=WAIT",
                        query.values().equals(Map.of("state", List.of("WAIT")))));
    }

    List<TimelineEntry> timeline(Locale locale) {
        var now = dates.today().atTime(7, 41).atZone(Dates.ZONE).toInstant();
        var officer = say("role.OFFICER", locale);
        var administrator = say("role.ADMINISTRATOR", locale);
        return List.of(
                entry("gallery.event.returned", now, officer, say("gallery.event.returned.note", locale), locale),
                entry("gallery.event.submitted", now.minusSeconds(400_000), administrator, "", locale),
                entry("gallery.event.awarded", now.minusSeconds(9_000_000), "", "", locale));
    }

    private TimelineEntry entry(String key, Instant when, String who, String note, Locale locale) {
        return new TimelineEntry(when, say(key, locale), who, note);
    }

    List<Row> rows(Query query, Locale locale) {
        var words = SearchKey.of(query.text("words"));
        var states = query.all("state", State.class);
        return rows(locale).stream()
                .filter(row -> row.title().texts().values().stream()
                        .anyMatch(title -> SearchKey.of(title).contains(words)))
                .filter(row -> states.isEmpty() || states.contains(row.state()))
                .filter(row ->
                        query.day("from").map(from -> !row.day().isBefore(from)).orElse(true))
                .toList();
    }

    private List<Row> rows(Locale locale) {
        var titles = List.of(
                LocalizedText.of(
                        "Првата женска трка во Струмица",
                        "Gara e parë e grave në Strumicë",
                        "The first women’s race in Strumica"),
                LocalizedText.of(
                        "Алтернативни простори за култура во Крива Паланка",
                        "Hapësira alternative për kulturën në Kriva Pallankë",
                        "Alternative spaces for culture in Kriva Palanka"),
                UNTRANSLATED,
                LocalizedText.of(
                        "Прирачник за социјални мрежи и граѓански активизам",
                        "Doracak për rrjetet sociale dhe aktivizmin qytetar",
                        "Handbook on social media for civic activism"),
                LocalizedText.of(
                        "Општественополитичкоинформативнокомуникациски работилници за родово одговорно буџетирање",
                        "Punëtori për buxhetim të përgjegjshëm gjinor",
                        "Workshops on gender-responsive budgeting"),
                LocalizedText.of(
                        "Состанок со советот на Чашка",
                        "Takim me këshillin e Çashkës",
                        "Meeting with the council of Čaška"));
        var rows = new ArrayList<Row>();
        IntStream.range(0, 12).forEach(index -> {
            var state = State.values()[index % State.values().length];
            rows.add(new Row(
                    "row-%02d".formatted(index),
                    titles.get(index % titles.size()),
                    state,
                    state == State.WAIT || state == State.BAD ? baton(locale, state == State.BAD) : null,
                    day(-index * 9),
                    index % 4 == 0 ? 0 : 1_120 / index));
        });
        return rows;
    }

    Conflict conflict() {
        return new Conflict.Comparison()
                .texts("name", Map.of("mk", "Средба за буџетот"), Map.of("mk", "Јавна средба за буџетот"))
                .value("place", "Debar", "")
                .codes(
                        "kind",
                        "gallery.kind",
                        List.of(SampleForm.Kind.EVENT),
                        List.of(SampleForm.Kind.CAMPAIGN, SampleForm.Kind.TRAINING))
                .conflict();
    }

    List<Answer> answers(Locale locale) {
        return List.of(
                new Answer(
                        say("gallery.form.name.label", locale),
                        "Младинскиот совет се состана јавно за прв пат. Дојдоа 41 млад човек и двајца советници.",
                        "mk",
                        "/gallery/forms#name"),
                new Answer(say("gallery.form.remark.label", locale), "", null, "/gallery/forms#remark"),
                new Answer(say("gallery.form.day.label", locale), dates.day(day(30)), null, "/gallery/forms#day"));
    }

    /** Nobody real: the numbers tell them apart. */
    List<Choice> people(String typed, Locale locale) {
        var wanted = SearchKey.of(typed);
        return wanted.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(1, 14)
                        .mapToObj(number -> new Choice(
                                "person-" + number,
                                say("gallery.person", locale, number),
                                "person%d@primer.example".formatted(number)))
                        .filter(person -> SearchKey.of(person.text()).contains(wanted))
                        .limit(8)
                        .toList();
    }

    Chart.Change change(Locale locale) {
        return new Chart.Change(
                say("gallery.change.sentence", locale),
                4,
                List.of(
                        new Chart.Pair(say("gallery.change.1", locale), 2L, 3L, 3L),
                        new Chart.Pair(say("gallery.change.2", locale), 2L, 2L, 3L),
                        new Chart.Pair(say("gallery.change.3", locale), 3L, 4L, 3L)));
    }

    Chart.Bars bars(Locale locale) {
        return new Chart.Bars(
                say("gallery.bars.sentence", locale),
                List.of(
                        new Chart.Bar(say("gallery.bar.1", locale), 9, 14L, 9L),
                        new Chart.Bar(say("gallery.bar.2", locale), 6, 14L, 9L),
                        new Chart.Bar(say("gallery.bar.3", locale), 2, 4L, null)));
    }

    Chart.Whole whole(Locale locale) {
        return new Chart.Whole(
                say("gallery.whole.sentence", locale),
                List.of(
                        new Chart.Part(say("gallery.whole.women", locale), 53, false),
                        new Chart.Part(say("gallery.whole.men", locale), 37, false),
                        new Chart.Part(say("gallery.whole.unknown", locale), 6, true)));
    }

    Chart.Line line(Locale locale) {
        var values = List.of(1_120L, 1_992L, 2_510L, 2_946L);
        return new Chart.Line(
                say("gallery.line.sentence", locale),
                Stream.of(1, 2, 3, 4)
                        .map(quarter ->
                                new Chart.Point(say("gallery.quarter", locale, quarter), values.get(quarter - 1)))
                        .toList(),
                3_000L);
    }

    private LocalDate day(int daysFromToday) {
        return dates.today().plusDays(daysFromToday);
    }
}
