package mk.infocenter.alliances.organizations.consultations.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mk.infocenter.alliances.organizations.consultations.Channel;
import mk.infocenter.alliances.organizations.consultations.Figures;
import mk.infocenter.alliances.organizations.consultations.PriorityView;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.Sex;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.web.Chart;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws who contributed and by which way; what nobody said is a part of its own, so that parts add up to the whole. */
@Component
class Pictures {

    private final MessageSource messages;
    private final Municipalities municipalities;

    Pictures(MessageSource messages, Municipalities municipalities) {
        this.messages = messages;
        this.municipalities = municipalities;
    }

    /**
     * A priority with its contributions.
     *
     * @param channels in words, from which ways they came
     */
    record Row(PriorityView priority, int contributions, String channels) {}

    List<Row> rows(List<PriorityView> priorities, Figures figures, Locale locale) {
        return priorities.stream()
                .map(priority -> {
                    var id = priority.id().toString();
                    return new Row(priority, figures.of(id), inWords(figures.byChannel(id), locale));
                })
                .toList();
    }

    Row row(PriorityView priority, Figures figures, Locale locale) {
        return rows(List.of(priority), figures, locale).getFirst();
    }

    private String inWords(Map<String, Integer> byChannel, Locale locale) {
        return byChannel.entrySet().stream()
                .map(channel -> messages.getMessage(
                        "voice.channel.count." + channel.getKey(), new Object[] {channel.getValue()}, locale))
                .collect(Collectors.joining(", "));
    }

    Chart.Whole channels(Figures figures, Locale locale) {
        return whole(
                figures.channels(),
                Arrays.stream(Channel.values()).map(Channel::name),
                code -> say("voice.channel." + code, locale),
                locale);
    }

    Chart.Whole sexes(Figures figures, Locale locale) {
        return whole(
                figures.sexes(),
                Arrays.stream(Sex.values()).map(Sex::name),
                code -> say("person.sex." + code, locale),
                locale);
    }

    Chart.Whole ages(Figures figures, Locale locale) {
        return whole(
                figures.ages(),
                Arrays.stream(AgeGroup.values()).map(AgeGroup::name),
                code -> say("person.ageGroup." + code, locale),
                locale);
    }

    Chart.Whole municipalities(Figures figures, Locale locale) {
        return whole(
                figures.municipalities(),
                Stream.concat(
                        figures.municipalities().keySet().stream().filter(municipalities::known),
                        Stream.of(Figures.UNKNOWN)),
                code -> code.equals(Figures.UNKNOWN)
                        ? say("voice.municipality.unknown", locale)
                        : municipalities.get(code).name().words(locale.getLanguage()),
                locale);
    }

    private Chart.Whole whole(
            Map<String, Integer> counts, Stream<String> codes, Function<String, String> names, Locale locale) {
        var parts = codes.filter(code -> counts.containsKey(code))
                .map(code ->
                        new Chart.Part(names.apply(code), counts.getOrDefault(code, 0), code.equals(Figures.UNKNOWN)))
                .toList();
        var said = parts.stream().map(part -> part.label() + " " + part.value()).collect(Collectors.joining(", "));
        return new Chart.Whole(messages.getMessage("voices.picture", new Object[] {said}, locale), parts);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
