package dev.recto.dialect.hugo;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Forms;
import dev.recto.text.Slug;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code {{< figure src="…" alt="…" caption="…" >}}}: gohugoio/hugoDocs 1c61334, content/en/shortcodes/figure.md. The caption is
 * Markdown, and says what the picture shows where {@code alt} does not; {@code title} stands before it, {@code attr} behind
 * it. Its {@code id} is {@code figure-…} (HugoBlox/hugo-blox-builder v5.5.0, wowchemy/layouts/shortcodes/figure.html).
 */
@AutoService(DialectRule.class)
public final class Figure extends ShortcodeRule {

    private static final Pattern NUMBERED = Pattern.compile("\\{\\{<\\s*figure\\b[^>]*\\bnumbered=\"?true\\b");

    /** The rule. */
    public Figure() {
        super("hugo", "figure");
    }

    @Override
    public void write(Call call, Edits edits) {
        needed(call, edits, "picture", "src", "library", "0").ifPresent(source -> {
            String words = words(call);
            String alt = call.argument("alt").orElse(Forms.plain(words));
            String caption = (number(call) + words).strip();
            String image = Forms.image(source, alt, call.named());
            String linked = call.argument("link")
                    .map(link -> "<a href=\"" + Forms.html(link) + "\">" + image + "</a>")
                    .orElse(image);
            if (!call.isBlock()) {
                edits.replace(call.whole(), caption.isBlank() ? linked : linked + " " + caption);
            } else if (caption.isBlank()) {
                edits.replace(call.whole(), "<figure" + id(call) + ">" + linked + "</figure>\n");
            } else {
                edits.replace(
                        call.whole(),
                        "<figure" + id(call) + ">" + linked + "<figcaption>\n\n" + caption
                                + "\n\n</figcaption></figure>\n");
            }
        });
    }

    private static String id(Call call) {
        return call.argument("id")
                .map(id -> " id=\"figure-" + Slug.of(id) + "\"")
                .orElse("");
    }

    /** What {@code numbered="true"} puts before a caption: such figures count from the start of their page. */
    private static String number(Call call) {
        if (call.argument("numbered").filter("true"::equals).isEmpty()) {
            return "";
        }
        long before = NUMBERED.matcher(call.text().substring(0, call.open().start()))
                .results()
                .count();
        return "**Figure " + (before + 1) + ":** ";
    }

    private static String words(Call call) {
        Optional<String> title = call.argument("title");
        Optional<String> caption = call.argument("caption");
        Optional<String> attribution = call.argument("attr")
                .map(words -> call.argument("attrlink")
                        .map(link -> "[" + words + "](" + link + ")")
                        .orElse(words));
        return Stream.of(caption.isEmpty() ? title : title.map(words -> "**" + words + "**"), caption, attribution)
                .flatMap(Optional::stream)
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" "));
    }
}
