package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.site.SiteAddresses;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Images and figures with their captions: docs/figures.md. */
@AutoService(DialectRule.class)
public final class Pictures extends DirectiveRule {

    /** The rule. */
    public Pictures() {
        super("figure", "image", "figure-md");
    }

    @Override
    void write(Directive directive, Call call, Edits edits) {
        String body = body(directive, call.text());
        boolean markdown = call.name().equals("figure-md");
        Matcher image = IMAGE.matcher(body);
        String source = markdown && image.find() ? image.group(2) : directive.argument();
        String caption = markdown
                ? body.replace(source.isEmpty() ? "" : image.group(), "").strip()
                : body;
        if (source.isBlank()) {
            // Its images stand in its body.
            unwrap(directive, anchor(call), edits);
            return;
        }
        String alt = call.argument("alt")
                .orElse(caption.replaceAll("\\{[\\w:]+}`[^`]*`|[*_`\\[\\]$]", "")
                        .replaceAll("\\s+", " "));
        String picture = Forms.image(
                SiteAddresses.file(source, call.page(), call.page().rootFolders())
                        .orElse(source),
                alt,
                call.named());
        String label = markdown && !directive.argument().isBlank()
                ? directive.argument()
                : call.argument("name", "label").orElse("");
        String id = label.isEmpty() ? "" : " id=\"" + Labels.name(label) + "\"";
        String number = call.name().equals("figure")
                ? "**" + Labels.figure(call.text().substring(0, directive.open().end()))
                        + (caption.isBlank() ? "" : ":") + "** "
                : "";
        edits.replace(
                whole(directive),
                caption.isBlank() && id.isEmpty()
                        ? picture + "\n"
                        : "<figure" + id + ">\n\n" + picture + "\n"
                                + "\n<figcaption>\n\n" + (number + caption).strip() + "\n\n</figcaption>\n"
                                + "</figure>\n");
    }

    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)]\\(([^)\\s]+)[^)]*\\)");
}
