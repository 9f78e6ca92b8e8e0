package mk.infocenter.alliances.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language in which a program asks to be answered, by Accept-Language; English where it doesn't say. */
public final class AskedLanguage {

    private static final List<Locale> KNOWN =
            Languages.NAMES.keySet().stream().map(Locale::of).toList();

    private AskedLanguage() {}

    /** Whether the address is for programs, which have no cookie of a choice. */
    static boolean decides(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    public static Locale of(HttpServletRequest request) {
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            var found = asked == null ? null : Locale.lookup(Locale.LanguageRange.parse(asked), KNOWN);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}
