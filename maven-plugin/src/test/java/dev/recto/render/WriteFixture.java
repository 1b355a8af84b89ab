package dev.recto.render;

import dev.recto.render.code.LexicalHighlighter;
import dev.recto.render.fixture.FixtureBook;
import java.nio.file.*;

class WriteFixture {
    public static void main(String[] args) throws Exception {
        Path out = Path.of(args[0]);
        System.out.println(new SiteRenderer(new LexicalHighlighter())
                .render(FixtureBook.book(), FixtureBook.verdicts(), (address, bytes) -> {
                    Path file = out.resolve(address);
                    Files.createDirectories(file.getParent());
                    Files.write(file, bytes);
                }));
    }
}
