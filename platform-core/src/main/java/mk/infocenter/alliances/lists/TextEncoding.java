package mk.infocenter.alliances.lists;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Tells in which encoding a text was written. What is no UTF-8 comes from an old program for Windows: in its Cyrillic
 * alphabet, or in the Latin one of the Balkans, which read as Cyrillic has letters of both within words.
 */
final class TextEncoding {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset LATIN = Charset.forName("windows-1250");
    private static final Pattern CYRILLIC_WORD =
            Pattern.compile("\\b\\p{IsCyrillic}{2,}\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MIXED_WORD =
            Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextEncoding() {}

    /** The text without its byte order mark. */
    static String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            var cyrillic = new String(bytes, CYRILLIC);
            return count(MIXED_WORD, cyrillic) > count(CYRILLIC_WORD, cyrillic) ? new String(bytes, LATIN) : cyrillic;
        }
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
