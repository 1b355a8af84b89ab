package dev.recto.html.prose;

import dev.recto.book.Insert;
import dev.recto.book.Sections.Section;
import dev.recto.prose.FenceLooks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;

/** The page around a passage, as far as the prose has to know it. */
public interface Setting {

    /** The HTML of an insert. */
    String html(Insert insert);

    /**
     * The HTML of a reference whose label the author wrote beside it.
     *
     * @param label finished HTML that fits into a link
     */
    String labelled(Insert.Reference reference, String label);

    /**
     * The HTML of code that the book knows nothing of.
     *
     * @param looks how its author wants it shown
     */
    String fence(String language, FenceLooks looks, List<String> lines);

    /** The HTML of code that the book knows nothing of and that holds markup, such as links, given as HTML. */
    String codeWithMarkup(String html);

    /** The numbered section that a heading starts. */
    Optional<Section> section(Heading heading);

    /** Takes a fragment name for the page: the wished one, or one like it when that is taken. */
    String claim(String wished);

    /**
     * Where a link of the author's leads on the page.
     *
     * @param offset where it stands in the prose's text
     */
    String link(String href, int offset);

    /**
     * The HTML of an image of the author's; empty where no such file is known.
     *
     * @param address as the author wrote it
     * @param words what is said where it is not seen
     * @param more further attributes: its size, its title
     */
    Optional<String> image(String address, String words, Map<String, String> more);

    /** The level that the first heading gets, from 2. */
    int firstHeading();
}
