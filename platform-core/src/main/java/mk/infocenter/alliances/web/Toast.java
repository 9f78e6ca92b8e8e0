package mk.infocenter.alliances.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Says on the next page what was done, and offers to undo it; it stays until it is closed.
 *
 * @param message key of the sentence
 * @param arguments of the sentence
 * @param undo null where nothing can be undone
 */
public record Toast(
        String message, List<Object> arguments, @Nullable Undo undo) implements Serializable {

    /** A form that takes it back: the address it is posted to, and its hidden values. */
    public record Undo(String action, Map<String, List<String>> values) implements Serializable {}

    public static Toast of(String message, Object... arguments) {
        return new Toast(message, List.of(arguments), null);
    }

    public Toast undoneBy(String action, Map<String, List<String>> values) {
        return new Toast(message, arguments, new Undo(action, values));
    }

    /** For {@code #messages}. */
    public Object[] args() {
        return arguments.toArray();
    }

    public void show(RedirectAttributes flash) {
        flash.addFlashAttribute("toast", this);
    }
}
