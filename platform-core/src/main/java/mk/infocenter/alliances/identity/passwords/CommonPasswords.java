package mk.infocenter.alliances.identity.passwords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is guessed first. Among passwords of twelve characters or more these are short ones made longer: by digits and
 * signs, by one more word, by saying it again, or by running along the keyboard. So the bundled list has the words, and
 * stands for all that is made of them. Takes lower case.
 */
final class CommonPasswords {

    private static final Set<String> WORDS = words();

    /** Rows of keyboards, the alphabets and the digits; whoever runs along one writes no secret. */
    private static final List<String> RUNS = List.of(
            "12345678901234567890",
            "09876543210987654321",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwertzuiop",
            "yxcvbnm",
            "љњертзуиопш",
            "асдфгхјклч",
            "abcdefghijklmnopqrstuvwxyz",
            "абвгдѓежзѕијклљмнњопрстќуфхцчџш");

    private static final int FEWEST_CHARACTERS = 5;
    private static final int SHORTEST_RUN = 3;
    private static final int MOST_WORDS = 3;

    private CommonPasswords() {}

    static boolean contains(String plain) {
        return plain.codePoints().distinct().count() < FEWEST_CHARACTERS
                || repeats(plain)
                || isMadeOfRuns(plain, 0)
                || isMadeOfWords(plain);
    }

    /** One part of at most half the length, again and again, the last time perhaps cut off. */
    private static boolean repeats(String plain) {
        for (var part = 1; part <= plain.length() / 2; part++) {
            if (plain.startsWith(plain.substring(part))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMadeOfRuns(String plain, int from) {
        return from == plain.length()
                || RUNS.stream()
                        .mapToInt(run -> common(run, plain, from))
                        .filter(length -> length >= SHORTEST_RUN)
                        .anyMatch(length -> isMadeOfRuns(plain, from + length));
    }

    /** How many characters the password runs along this row from here on. */
    private static int common(String run, String plain, int from) {
        var start = run.indexOf(plain.charAt(from));
        var length = 0;
        while (start >= 0
                && start + length < run.length()
                && from + length < plain.length()
                && run.charAt(start + length) == plain.charAt(from + length)) {
            length++;
        }
        return length;
    }

    /** Few words of the list, with whatever digits and signs around and between them. */
    private static boolean isMadeOfWords(String plain) {
        var bare = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return isMadeOfWords(plain.replaceAll("[^\\p{L}\\p{N}@]+", ""), MOST_WORDS)
                || isMadeOfWords(bare.replaceAll("[^\\p{L}\\p{N}@]+", ""), MOST_WORDS)
                || isMadeOfWords(bare.replaceAll("[^\\p{L}]+", ""), MOST_WORDS);
    }

    private static boolean isMadeOfWords(String text, int most) {
        if (WORDS.contains(text)) {
            return true;
        }
        for (var end = 1; most > 1 && end < text.length(); end++) {
            if (WORDS.contains(text.substring(0, end)) && isMadeOfWords(text.substring(end), most - 1)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words() {
        var file = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("/identity/common-words.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
