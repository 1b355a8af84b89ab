package dev.recto.dialect.everywhere;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.forms.Forms;
import dev.recto.text.Slug;
import dev.recto.text.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An id that a heading has in a book anyway, since it is made of the heading's words, need not be said. */
public final class HeadingNames implements Pass {

    private static final Pattern HEADING = Pattern.compile(
            "^ {0,3}#{1,6}[ \\t]+(?:(?<words>[^<\\n]*?)[ \\t]*(?<mark><span id=\"(?<id>[\\w:.-]+)\"></span>)"
                    + "|(?<open><span id=\"(?<around>[\\w:.-]+)\">)(?<inside>[^<\\n]*)(?<close></span>)|(?<plain>[^\\n]*?))[ \\t#]*$",
            Pattern.MULTILINE);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (text.contains("<span id=\"")) {
            CodePlaces code = CodePlaces.blocks(text);
            Set<String> taken = new HashSet<>();
            Matcher heading = HEADING.matcher(text);
            while (heading.find()) {
                if (!code.has(heading.start())) {
                    write(heading, taken, edits);
                }
            }
        }
        return edits.applyTo(text);
    }

    private static void write(Matcher heading, Set<String> taken, Edits edits) {
        if (heading.group("plain") != null) {
            taken.add(slug(heading.group("plain")));
        } else if (heading.group("mark") != null) {
            if (isOwn(heading.group("words"), heading.group("id"), taken)) {
                edits.replace(new Span(heading.start("mark"), heading.end("mark")), "");
            }
        } else if (isOwn(heading.group("inside"), heading.group("around"), taken)) {
            edits.replace(new Span(heading.start("open"), heading.end("open")), "");
            edits.replace(new Span(heading.start("close"), heading.end("close")), "");
        }
    }

    private static boolean isOwn(String words, String id, Set<String> taken) {
        String own = slug(words);
        return taken.add(own) && own.equals(id);
    }

    private static String slug(String words) {
        return Slug.of(Forms.plain(words));
    }
}
