package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every word of the interface is a message, and every message is there in three languages. */
class MessageTests {

    private static final Pattern MESSAGE = Pattern.compile("#\\{([a-z][A-Za-z0-9._-]*)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    @Test
    void bundlesHaveTheSameKeysAndArguments() throws IOException {
        var faults = new ArrayList<String>();
        for (var macedonian : resources("classpath*:i18n/*_mk.properties")) {
            var name = String.valueOf(macedonian.getFilename()).replace("_mk.properties", "");
            var english = bundle("classpath*:i18n/" + name + ".properties");
            for (var other : List.of("_mk", "_sq")) {
                faults.addAll(
                        differences(name + other, english, bundle("classpath*:i18n/" + name + other + ".properties")));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void templatesUseKnownMessages() throws IOException {
        var known = new TreeSet<String>();
        for (var file : resources("classpath*:i18n/*_mk.properties")) {
            known.addAll(properties(file).stringPropertyNames());
        }
        var unknown = new TreeSet<String>();
        for (var template : templates().entrySet()) {
            var used = MESSAGE.matcher(template.getValue());
            while (used.find()) {
                // A key that ends in a dot is put together with a value; the journeys meet those.
                if (!used.group(1).endsWith(".") && !known.contains(used.group(1))) {
                    unknown.add(template.getKey() + ": " + used.group(1));
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void templatesHaveNoWordsOfTheirOwn() throws IOException {
        var faults = new ArrayList<String>();
        templates().forEach((name, template) -> faults.addAll(words(name, template)));
        assertThat(faults).isEmpty();
    }

    @Test
    void plantedFaultsAreFound() {
        assertThat(differences("planted", Map.of("a", "x", "b", "{0} x"), Map.of("b", "x", "c", "x")))
                .containsExactly("planted: a is missing", "planted: b has other arguments", "planted: c is too many");
        assertThat(words("planted", "<p th:text=\"#{a}\">x</p><b>Sign in</b>")).containsExactly("planted: Sign in");
        assertThat(words("planted", "<img alt=\"A map\">")).containsExactly("planted: A map");
    }

    private static List<String> differences(String name, Map<String, String> one, Map<String, String> other) {
        var faults = new ArrayList<String>();
        new TreeMap<>(one).forEach((key, text) -> {
            var translated = other.get(key);
            if (translated == null || translated.isBlank()) {
                faults.add(name + ": " + key + " is missing");
            } else if (!arguments(text).equals(arguments(translated))) {
                faults.add(name + ": " + key + " has other arguments");
            }
        });
        new TreeMap<>(other)
                .keySet().stream()
                        .filter(key -> !one.containsKey(key))
                        .forEach(key -> faults.add(name + ": " + key + " is too many"));
        return faults;
    }

    private static Set<String> arguments(String text) {
        var arguments = new TreeSet<String>();
        ARGUMENT.matcher(text).results().forEach(found -> arguments.add(found.group()));
        return arguments;
    }

    /** Text between tags and in attributes that people read; the words of expressions are none. */
    private static List<String> words(String name, String template) {
        var plain = template.replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)<([a-z0-9]+)[^>]* th:(u?text)=\"[^\"]*\"[^>]*>[^<]*", "<$1>")
                .replaceAll("\\[\\[[^]]*]]", "");
        var faults = new ArrayList<String>();
        Pattern.compile("(?:^|>)([^<>]*\\p{L}{2}[^<>]*)(?:<|$)")
                .matcher(plain)
                .results()
                .forEach(found -> faults.add(name + ": " + found.group(1).strip()));
        Pattern.compile(" (?:alt|title|placeholder|aria-label)=\"([^\"]*\\p{L}{2}[^\"]*)\"")
                .matcher(plain)
                .results()
                .forEach(found -> faults.add(name + ": " + found.group(1)));
        return faults;
    }

    private static Map<String, String> templates() throws IOException {
        var templates = new TreeMap<String, String>();
        for (var file : resources("classpath*:templates/**/*.html")) {
            templates.put(
                    file.getURL().getPath().replaceAll(".*/templates/", ""),
                    file.getContentAsString(StandardCharsets.UTF_8));
        }
        assertThat(templates).isNotEmpty();
        return templates;
    }

    private static Map<String, String> bundle(String location) throws IOException {
        var all = new TreeMap<String, String>();
        for (var file : resources(location)) {
            properties(file).forEach((key, text) -> all.put(key.toString(), text.toString()));
        }
        return all;
    }

    private static Properties properties(Resource file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
        return properties;
    }

    private static Resource[] resources(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(pattern);
    }
}
