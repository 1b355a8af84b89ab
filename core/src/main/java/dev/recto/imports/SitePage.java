package dev.recto.imports;

import dev.recto.dialect.Dialect;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Met;
import dev.recto.dialect.Translation;
import dev.recto.dialect.front.Front;
import dev.recto.text.Fault;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A page of a site, and the page that the book will have of it.
 *
 * @param file as messages name it
 * @param path of the page, from the folder of the site and from that of the book's pages
 * @param source what the site's file says
 * @param lines where its lines start
 * @param text the book's page, and where each piece of it stands in the site's file
 * @param dialect what the site's file is in; nothing for the one grammar
 */
record SitePage(String file, String path, String source, LineIndex lines, Translation text, Optional<Dialect> dialect) {

    /** The site's place of an offset in the book's page. */
    Place place(int inText) {
        return lines.place(file, text.place(inText));
    }

    /** The site's place of a place in the book's page. */
    Place place(Place inText) {
        LineIndex written = LineIndex.of(text.text());
        int line = Math.min(Math.max(inText.line(), 1), written.lines());
        int offset = Math.min(written.start(line) + Math.max(inText.column() - 1, 0), written.end(line));
        return place(offset);
    }

    /** Where a construct stands. */
    Place place(Met met) {
        return lines.place(file, met.offset());
    }

    /** What the one grammar cannot say of it. */
    List<Problem> problems() {
        return text.faults().stream().map(this::problem).toList();
    }

    private Problem problem(Fault fault) {
        return fault.at(lines.place(file, fault.offset()));
    }

    /** What its front matter says, in the book's own. */
    Front front() {
        return Front.of(text.text());
    }

    /** Whether it is checked and not published. */
    boolean isDraft() {
        return front().fields().text("draft").filter("true"::equals).isPresent();
    }

    /** The same with a line more in its front matter. */
    SitePage saying(String line) {
        return with(text.then(words -> {
            Edits edits = new Edits();
            boolean opens = words.startsWith("---\n");
            edits.replace(new Span(0, opens ? 4 : 0), "---\n" + line + "\n" + (opens ? "" : "---\n"));
            return edits.applyTo(words);
        }));
    }

    /** The same with another text, in which what stood on the site's page is what stood there. */
    SitePage with(Translation other) {
        Translation same = new Translation(other.text(), other.origins(), other.faults(), other.notices(), text.met());
        return new SitePage(file, path, source, lines, same, dialect);
    }
}
