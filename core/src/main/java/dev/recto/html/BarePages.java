package dev.recto.html;

import dev.recto.book.Block;
import dev.recto.book.Book;
import dev.recto.book.Insert;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.html.PageDrawing.AuthoredLink;
import dev.recto.html.prose.ProseRenderer;
import dev.recto.html.prose.Typography;
import dev.recto.text.Problem;
import dev.recto.verify.Verdicts;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The prose of a book whose tests have not run, drawn to see what is wrong with it. Links to what tests will print or publish are
 * not judged.
 */
final class BarePages {

    private final Book book;
    private final WholeBook whole;
    private final Addresses addresses;
    private final AuthorLinks links;
    private final ProseRenderer prose;
    private final Wording wording;
    private final List<Problem> problems = new ArrayList<>();

    BarePages(Book book, Typography typography) {
        this.book = book;
        this.whole = new WholeBook(book, new Verdicts(Map.of(), 0));
        this.addresses = new Addresses(whole);
        this.links = AuthorLinks.beforeTests(book);
        this.prose = new ProseRenderer(typography);
        this.wording = Wording.of(book.imprint().language());
    }

    List<Problem> problems() {
        book.pages().map(BarePages::waiting).forEach(this::draw);
        links.dead().forEach(problems::add);
        return problems;
    }

    /** The same page where something stands for each tag that nothing came of: it waits for a test, or was told of. */
    private static Page waiting(Page page) {
        List<Block> blocks = page.blocks().stream()
                .map(block -> block instanceof Passage passage ? waiting(passage) : block)
                .toList();
        return new Page(page.kind(), page.address(), page.number(), page.heading(), page.file(), blocks);
    }

    private static Passage waiting(Passage passage) {
        SortedMap<Integer, Insert> inserts = new TreeMap<>(passage.inserts());
        passage.prose().tags().forEach(tag -> inserts.putIfAbsent(tag.span().start(), new Insert.Words("", false, "")));
        return new Passage(
                passage.prose(), passage.document(), passage.anchor(), passage.folder(), passage.places(), inserts);
    }

    private void draw(Page page) {
        List<AuthoredLink> found = new ArrayList<>();
        Anchors anchors = new Anchors();
        PageCitations cited = new PageCitations(page, PageInputs.cited(page, book.bibliography()), anchors, wording);
        PageRenderer renderer = new PageRenderer(
                page,
                anchors,
                addresses,
                new UndrawnInserts(cited),
                prose,
                found::add,
                new Pictures(whole, anchors),
                cited,
                problems::add);
        renderer.body();
        book.imprint().discussions().ifPresent(each -> anchors.claim(PageComments.FRAGMENT));
        found.forEach(link -> links.add(page, link));
        links.page(page, anchors.all(), renderer.headings());
    }
}
