package mk.infocenter.alliances.identity.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A browser and its system in the words of their makers, as the browser itself tells; empty where it does not. */
record Device(String browser, String system) {

    private static final List<String[]> BROWSERS = List.of(
            new String[] {"Edg", "Edge"},
            new String[] {"OPR/", "Opera"},
            new String[] {"SamsungBrowser", "Samsung Internet"},
            new String[] {"Firefox", "Firefox"},
            new String[] {"FxiOS", "Firefox"},
            new String[] {"CriOS", "Chrome"},
            new String[] {"Chrome", "Chrome"},
            new String[] {"Safari", "Safari"});
    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Android", "Android"},
            new String[] {"Windows", "Windows"},
            new String[] {"Mac OS X", "macOS"},
            new String[] {"CrOS", "ChromeOS"},
            new String[] {"Linux", "Linux"});

    static Device of(@Nullable String userAgent) {
        return userAgent == null ? new Device("", "") : new Device(word(userAgent, BROWSERS), word(userAgent, SYSTEMS));
    }

    /** Both names, as the session keeps them. */
    String text() {
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String word(String userAgent, List<String[]> words) {
        return words.stream()
                .filter(word -> userAgent.contains(word[0]))
                .map(word -> word[1])
                .findFirst()
                .orElse("");
    }
}
