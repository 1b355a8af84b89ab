package dev.recto.bench.scenario;

import dev.recto.bench.book.Edit;
import dev.recto.bench.book.MavenProject;
import dev.recto.bench.book.PlainForm;
import dev.recto.bench.book.RectoForm;
import dev.recto.bench.book.SyntheticBook;
import dev.recto.bench.cost.Contender;
import dev.recto.bench.cost.Row;
import dev.recto.bench.cost.Turns;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What {@code mvn verify} costs with a book and without: from nothing, with nothing changed, and after a line was edited. */
final class Builds implements Scenario {

    @Override
    public void run(Setting setting, Consumer<String> report) throws IOException, InterruptedException {
        report.accept(Row.HEAD);
        for (int chapters : setting.chapters()) {
            compare(setting, chapters, report);
        }
    }

    private static void compare(Setting setting, int chapters, Consumer<String> report)
            throws IOException, InterruptedException {
        SyntheticBook book = SyntheticBook.of(setting.folder().resolve("recto-" + chapters), chapters, new RectoForm());
        SyntheticBook plain = SyntheticBook.of(setting.folder().resolve("plain-" + chapters), chapters, new PlainForm());
        List<SyntheticBook> both = List.of(book.write(), plain.write());
        // The first builds fill the local repository, so they do not count.
        for (SyntheticBook one : both) {
            new MavenProject(one.folder()).clean("verify");
        }
        String size = ", N = " + chapters;
        Turns clean = turns("clean build" + size, both.stream().map(Builds::clean));
        Turns same = turns("nothing changed" + size, both.stream().map(Builds::again));
        Turns prose = turns("a line of prose edited" + size, both.stream().map(one -> edited(one, Edit.PROSE)));
        Turns code = turns("a line of code edited" + size, both.stream().map(one -> edited(one, Edit.CODE)));
        List<Turns> all = List.of(clean, same, prose, code);
        for (int round = 0; round < setting.rounds(); round++) {
            for (Turns turns : all) {
                turns.round();
            }
        }
        all.stream().flatMap(turns -> turns.rows().stream()).map(Row::toString).forEach(report);
        report.accept("\n" + BookSize.of(book.folder().resolve("target/book")).each(chapters) + "\n");
    }

    private static Turns turns(String question, Stream<Contender.Task> tasks) {
        List<Contender.Task> both = tasks.toList();
        return new Turns(question, new Contender("Recto", both.get(0)), new Contender("no book", both.get(1)));
    }

    private static Contender.Task clean(SyntheticBook book) {
        return () -> new MavenProject(book.folder()).clean("verify");
    }

    private static Contender.Task again(SyntheticBook book) {
        return () -> new MavenProject(book.folder()).run("verify");
    }

    private static Contender.Task edited(SyntheticBook book, Edit edit) {
        return () -> {
            edit.apply(book.middle());
            return new MavenProject(book.folder()).run("verify");
        };
    }
}
