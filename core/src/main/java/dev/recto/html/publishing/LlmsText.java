package dev.recto.html.publishing;

import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.Imprint;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.book.SiteAddress;
import dev.recto.words.FrameWords;
import dev.recto.words.IndexWords;
import dev.recto.words.Wording;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a book is and where its pages are, as <a href="https://llmstxt.org">language models are told</a>: in Markdown. */
final class LlmsText {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What could be markup, wherever it stands, and what starts a list, a line or an underline in front of all else. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&#~|!]|^[-+=]|(?<=^\\d{1,9})[.)]");

    private final StringBuilder text = new StringBuilder();
    private final Optional<SiteAddress> site;

    private final Wording wording;

    private LlmsText(Optional<SiteAddress> site, Wording wording) {
        this.site = site;
        this.wording = wording;
    }

    static String of(Book book) {
        LlmsText all = new LlmsText(
                book.imprint().publishedAt(), Wording.of(book.imprint().language()));
        all.opening(book.imprint());
        for (Part part : book.parts()) {
            if (!part.pages().isEmpty()) {
                all.section(part.title().isEmpty() ? all.wording.frame().pages() : part.title());
                part.pages().forEach(all::page);
            }
        }
        // The standard's word for what can be left out where there is little room.
        all.section("Optional");
        FrameWords words = all.wording.frame();
        IndexWords indexes = all.wording.index();
        all.link(indexes.indexes(), OwnAddress.INDEXES, indexes.indexesAbout());
        all.link(words.colophon(), OwnAddress.COLOPHON, words.colophonAbout());
        all.link(words.attestation(), OwnAddress.FORMAT, words.attestationAbout());
        return all.text.toString();
    }

    private void opening(Imprint imprint) {
        text.append("# ").append(words(imprint.title())).append('\n');
        if (!imprint.description().isBlank()) {
            text.append("\n> ").append(words(imprint.description())).append('\n');
        }
        if (!imprint.authors().isEmpty()) {
            String authors = words(imprint.byline());
            text.append('\n')
                    .append(wording.frame().writtenBy().around(authors))
                    .append('\n');
        }
    }

    private void section(String title) {
        text.append("\n## ").append(words(title)).append("\n\n");
    }

    private void page(Page page) {
        String label = page.label().in(wording.number());
        String title = page.heading().title();
        link(
                label.isEmpty() ? title : wording.join().colon().of(label, title),
                page.address(),
                page.heading().summary());
    }

    private void link(String title, String address, String summary) {
        String href = site.map(known -> known.of(address)).orElseGet(() -> SiteAddress.encoded(address));
        text.append("- [").append(words(title)).append("](").append(href).append(')');
        if (!summary.isBlank()) {
            text.append(": ").append(words(summary));
        }
        text.append('\n');
    }

    /** On one line, and nothing but words. */
    private static String words(String author) {
        String line = SPACE.matcher(author).replaceAll(" ").strip();
        return MARKUP.matcher(HiddenCharacters.reveal(line)).replaceAll("\\\\$0");
    }
}
