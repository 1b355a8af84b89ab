package dev.recto.dialect.chirpy;

import com.google.auto.service.AutoService;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.forms.Forms;
import dev.recto.text.Span;

/** {@code _Caption_} on the line after an image is its caption: "Caption". */
@AutoService(DialectRule.class)
public final class Captions implements MarkupRule {

    @Override
    public String dialect() {
        return "chirpy";
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        for (Paragraph paragraph : page.all(Paragraph.class)) {
            Node image = paragraph.getFirstChild();
            Node next = image == null ? null : image.getNext();
            boolean below = next instanceof SoftLineBreak
                    || (next instanceof Text && next.getChars().isBlank());
            Node words = next != null && below ? next.getNext() : null;
            boolean picture = image instanceof com.vladsch.flexmark.ast.Image
                    || (image instanceof HtmlInline && image.getChars().startsWith("<img"));
            if (!picture || !(words instanceof Emphasis caption) || caption.getNext() != null) {
                continue;
            }
            Span whole = new Span(image.getStartOffset(), caption.getEndOffset());
            edits.before(whole, whole.start(), "<figure>");
            if (image instanceof com.vladsch.flexmark.ast.Image markdown) {
                edits.replace(
                        new Span(image.getStartOffset(), markdown.getUrl().getStartOffset()), whole, "<img src=\"");
                edits.replace(
                        new Span(markdown.getUrl().getEndOffset(), image.getEndOffset()),
                        whole,
                        "\" alt=\"" + Forms.html(markdown.getText().toString()) + "\">");
            }
            edits.replace(
                    new Span(image.getEndOffset(), caption.getEndOffset()),
                    whole,
                    "<figcaption>" + Forms.html(caption.getText().toString()) + "</figcaption></figure>");
        }
    }
}
