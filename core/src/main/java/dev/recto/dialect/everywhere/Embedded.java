package dev.recto.dialect.everywhere;

import com.google.auto.service.AutoService;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.forms.KnownHosts;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Frames of known hosts, films and sounds become cards: a book asks no other site for anything. Frames of other hosts are refused. */
@AutoService(DialectRule.class)
public final class Embedded implements MarkupRule {

    private static final Pattern ELEMENT = Pattern.compile(
            "<(iframe|video|audio)\\b([^>]*)>(?:(.*?)</\\1\\s*>)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SOURCE =
            Pattern.compile("\\bsrc\\s*=\\s*[\"']([^\"']*)[\"']", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE =
            Pattern.compile("\\btitle\\s*=\\s*[\"']([^\"']*)[\"']", Pattern.CASE_INSENSITIVE);

    @Override
    public String dialect() {
        return EVERY;
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        int done = 0;
        for (Node node : page.all(Node.class)) {
            if (!(node instanceof HtmlBlock || node instanceof HtmlInline) || node.getStartOffset() < done) {
                continue;
            }
            int end = node instanceof HtmlBlock
                    ? node.getEndOffset()
                    : node.getParent().getEndOffset();
            Matcher element = ELEMENT.matcher(page.text()).region(node.getStartOffset(), end);
            boolean inline = node instanceof HtmlInline;
            while (inline ? element.lookingAt() : element.find()) {
                write(element, edits, inline);
                done = element.end();
                if (inline) {
                    break;
                }
            }
        }
    }

    private static void write(Matcher element, Edits edits, boolean inline) {
        Span span = new Span(element.start(), element.end());
        String content = element.group(3) == null ? "" : element.group(3);
        Matcher source = SOURCE.matcher(element.group(2) + " " + content);
        String address = source.find() ? source.group(1).replaceFirst("^//", "https://") : "";
        Matcher title = TITLE.matcher(element.group(2));
        Optional<String> name =
                title.find() && !title.group(1).isBlank() ? Optional.of(title.group(1)) : Optional.empty();
        boolean frame = element.group(1).equalsIgnoreCase("iframe");
        Optional<String> host = frame
                ? KnownHosts.name(address)
                : Optional.of(element.group(1).equalsIgnoreCase("video") ? "Video" : "Audio");
        if (address.isEmpty() || host.isEmpty()) {
            edits.refuse(ProblemKind.UNTRANSLATABLE.at(
                    span.start(),
                    address.isEmpty()
                            ? "this element shows nothing"
                            : "'" + address + "' is of a host that is not known",
                    "link to it instead"));
            edits.replace(span, "");
            return;
        }
        String card = Forms.card(host.get(), name, KnownHosts.page(address));
        edits.replace(span, inline ? card.substring(2).strip() : "\n" + card + "\n");
    }
}
