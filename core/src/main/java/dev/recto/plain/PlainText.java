package dev.recto.plain;

import dev.recto.book.Block;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.book.Rest;
import dev.recto.book.SectionTitle;
import dev.recto.format.Format;
import dev.recto.format.JudgedBook;
import dev.recto.format.Sink;
import dev.recto.prose.PlainWords;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code book.txt}: titles, prose without its markup, listings and outputs. */
public final class PlainText implements Format, Block.Visitor<String> {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<Problem> write(JudgedBook judged, Sink sink) throws IOException {
        String text = judged.book().pages().map(this::page).collect(Collectors.joining("\n"));
        sink.accept("book.txt", text.getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private String page(Page page) {
        String title = (page.number() + " " + page.heading().title()).strip() + "\n\n";
        return title + page.blocks().stream().map(block -> block.accept(this)).collect(Collectors.joining("\n"));
    }

    @Override
    public String sectionTitle(SectionTitle section) {
        return section.title() + "\n";
    }

    @Override
    public String passage(Passage passage) {
        return PlainWords.of(passage.document()) + "\n";
    }

    @Override
    public String listing(Listing listing) {
        return listing.text().indent(4);
    }

    @Override
    public String output(Output output) {
        return output.stdout().indent(4);
    }

    @Override
    public String rest(Rest rest) {
        return "";
    }
}
