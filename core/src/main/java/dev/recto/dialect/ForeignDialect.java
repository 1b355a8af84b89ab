package dev.recto.dialect;

import dev.recto.dialect.everywhere.EquationLabels;
import dev.recto.dialect.everywhere.FormulaLines;
import dev.recto.dialect.everywhere.HeadingNames;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value;
import dev.recto.prose.Limits;
import dev.recto.sheet.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dialect of another system: first what that system reads before its Markdown, such as Liquid or shortcodes, then its
 * Markdown. All that it knows by a name is a {@link DialectRule}, found by the dialect's name.
 */
public abstract class ForeignDialect implements Dialect {

    private @Nullable Rules markup;

    /** What is read of the text before it is Markdown, in order; a place in a later one's text is the author's all the same. */
    public List<Pass> beforeMarkdown() {
        return List.of();
    }

    /** One reading of a page's text. */
    @FunctionalInterface
    public interface Pass {

        /** Translates what this reading is for; everything else stays as it is. */
        Translation apply(String text, Manuscript page);
    }

    /** The title of a page that gives none, in its front matter or as a heading, such as its entry in a menu. */
    public Optional<String> title(Manuscript page) {
        return Optional.empty();
    }

    /** Whether a heading of the first level that opens a page is its title, whatever front matter calls it in menus. */
    public boolean isTitledByHeading() {
        return false;
    }

    /** Says of a page in the book's front matter what the site says of it, such as its place in a menu. */
    public void complete(NativeFront front, Manuscript page) {}

    /** An author who is given by an id; nothing where the site knows none, and then the id is the name. */
    public Optional<Author> author(String id, Manuscript page) {
        return Optional.empty();
    }

    /**
     * Where the system itself publishes a page: its address from the root of the site, and where on the page that is said; nothing
     * where nobody can tell.
     */
    public Optional<Value.Text> publishedAt(Manuscript page) {
        return Optional.empty();
    }

    /** Whether categories and tags in one line are words with spaces between them. */
    public boolean splitsWords() {
        return false;
    }

    /** The folders of a site in which files lie that addresses from its root name, best first; the site's own comes before. */
    public List<String> rootFolders() {
        return List.of();
    }

    @Override
    public final boolean isForeign() {
        return true;
    }

    @Override
    public final Translation translate(String text, Manuscript page) {
        if (Limits.exceededBy(text) != null) {
            return Translation.unchanged(text);
        }
        Translation translation = Translation.unchanged(text);
        List<Pass> passes = new ArrayList<>(beforeMarkdown());
        passes.add(new EquationLabels());
        passes.add(new FormulaLines());
        passes.add(new HeadingNames());
        passes.add(markup()::translate);
        for (Pass pass : passes) {
            translation = translation.then(words -> pass.apply(words, page).by(Met.named(pass.getClass())));
        }
        return translation;
    }

    private synchronized Rules markup() {
        if (markup == null) {
            markup = new Rules(List.copyOf(DialectRule.of(name(), MarkupRule.class)));
        }
        return markup;
    }
}
