package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * What somebody had sent when a fresh factor was asked for. It travels through the page that asks as hidden fields, and
 * is sent again only when they say so.
 *
 * @param to the page to go back to
 * @param action where the form was sent, null where there is nothing to send again
 */
record Typed(String to, @Nullable String action, List<Field> fields) {

    /** Marks the fields of the other form within this one. */
    static final String PREFIX = "typed.";

    /** A list as a file, or a record as one, each at its page's address. */
    private static final Pattern FILE = Pattern.compile("(?:/download\\.\\w+|\\.json)(\\?.*)?$");

    record Field(String name, String value) {}

    static Typed nothing(@Nullable String to) {
        return new Typed(Proofs.local(to), null, List.of());
    }

    /** From the request that was refused. Secrets and files are left out, and with files nothing is sent again. */
    static Typed refused(HttpServletRequest request) {
        var type = request.getContentType();
        var form = type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        return new Typed(
                cameFrom(request), form ? request.getRequestURI() : null, form ? fields(request, "") : List.of());
    }

    /** From the page that asked for the factor. */
    static Typed carried(HttpServletRequest request) {
        var action = request.getParameter("action");
        return action == null || action.isEmpty()
                ? nothing(request.getParameter("to"))
                : new Typed(Proofs.local(request.getParameter("to")), Proofs.local(action), fields(request, PREFIX));
    }

    /** Whether what was asked for is a file, after which a browser stays on the page that it is on. */
    boolean file() {
        return FILE.matcher(to).find();
    }

    /** The page from which the file was asked for. */
    public String page() {
        return FILE.matcher(to).replaceFirst("$1");
    }

    private static List<Field> fields(HttpServletRequest request, String prefix) {
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            var secret = name.startsWith("_") || name.toLowerCase(Locale.ROOT).contains("password");
            if (name.startsWith(prefix) && !secret) {
                for (var value : values) {
                    fields.add(new Field(name.substring(prefix.length()), value));
                }
            }
        });
        return fields;
    }

    /** The page of this site that had the form. */
    private static String cameFrom(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        var own = request.getRequestURL().toString().replaceFirst("(?<=[^:/])/.*$", "");
        return Proofs.local(referer != null && referer.startsWith(own + "/") ? referer.substring(own.length()) : null);
    }
}
