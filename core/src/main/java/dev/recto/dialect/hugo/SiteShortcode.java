package dev.recto.dialect.hugo;

import dev.recto.dialect.Call;
import dev.recto.dialect.Edits;
import dev.recto.dialect.UnknownMarkup;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shortcode of the site's own, {@code layouts/shortcodes/name.html}, that puts nothing but its arguments and its body where the
 * file says so (gohugoio/hugoDocs 1c61334, content/en/templates/shortcode.md, "Get" and "Inner").
 */
final class SiteShortcode {

    private static final Pattern OUTPUT = Pattern.compile(
            "\\{\\{-?\\s*(?:\\.Get\\s+(?:(\\d)|\"([\\w-]+)\")|(\\.Inner))(?:\\s*\\|\\s*(?:markdownify|safeHTML|safeURL|\\$?\\.Page\\.RenderString))*\\s*-?}}");
    private static final Pattern COMMENT = Pattern.compile("\\{\\{-?/\\*.*?\\*/-?}}\\n?", Pattern.DOTALL);

    private SiteShortcode() {}

    /** Writes such a call, and says whether the site has it. */
    static boolean write(Call call, Edits edits) {
        String file = "layouts/shortcodes/" + call.name() + ".html";
        Optional<String> template = call.page()
                .site()
                .text(file)
                .or(() -> call.page().site().text("layouts/_shortcodes/" + call.name() + ".html"));
        if (template.isEmpty()) {
            return false;
        }
        StringBuilder filled = new StringBuilder();
        Matcher output = OUTPUT.matcher(COMMENT.matcher(template.get()).replaceAll(""));
        while (output.find()) {
            output.appendReplacement(filled, Matcher.quoteReplacement(value(output, call)));
        }
        output.appendTail(filled);
        if (filled.indexOf("{{") >= 0) {
            UnknownMarkup.cannotKnow(
                    edits,
                    call.page(),
                    call.text(),
                    call.whole(),
                    "the shortcode '" + call.name() + "' of " + file,
                    "write what it shows on this page");
        } else {
            edits.replace(call.whole(), filled.toString().strip());
        }
        return true;
    }

    private static String value(Matcher output, Call call) {
        if (output.group(3) != null) {
            return call.body().of(call.text()).strip();
        }
        String name = output.group(1) == null ? output.group(2) : output.group(1);
        return call.argument(name).orElse("");
    }
}
