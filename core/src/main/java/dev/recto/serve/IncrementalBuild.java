package dev.recto.serve;

import dev.recto.serve.Watched.Changes;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.Problem.Severity;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Keeps a book up to date: does for each change what it takes, and no more. */
final class IncrementalBuild implements AutoCloseable {

    private final BookBuilder builder;
    private final Announcer announcer;
    private final FreshPages fresh;
    private final BooleanSupplier changing;
    private final SortedSet<Path> untested = new TreeSet<>();
    private CodeLoop loop = CodeLoop.NONE;

    /** Whether the last whole build left what a weave needs. */
    private boolean built;

    /** What is wrong with the code, while the book shows what it was before. */
    private List<Problem> broken = List.of();

    /**
     * @param fresh takes what there is of the next book
     * @param changing whether another change is there to be taken
     */
    IncrementalBuild(BookBuilder builder, Announcer announcer, FreshPages fresh, BooleanSupplier changing) {
        this.fresh = fresh;
        this.changing = changing;
        this.builder = builder;
        this.announcer = announcer;
    }

    /** Does all that a fresh project takes. */
    void begin() throws IOException, InterruptedException {
        build();
    }

    void take(Changes changes) throws IOException, InterruptedException {
        untested.addAll(changes.sources());
        untested.addAll(changes.others());
        announcer.untested(untested);
        if (!built || !changes.others().isEmpty()) {
            build();
        } else if (!changes.sources().isEmpty()) {
            rebuild();
        } else {
            Optional<List<Problem>> woven = woven();
            if (woven.isEmpty()) {
                return;
            }
            List<Problem> found = woven.get();
            if (found.stream().anyMatch(problem -> problem.kind() == ProblemKind.UNVERIFIED_FENCE)) {
                // What changed on the page is Java.
                untested.addAll(changes.pages());
                rebuild();
            } else {
                show(found);
            }
        }
    }

    /** Brings code up to date. */
    private void rebuild() throws IOException, InterruptedException {
        announcer.doing("Compiling and testing");
        Rebuilt rebuilt = quickly();
        if (rebuilt instanceof Rebuilt.Done done) {
            announcer.say("Tests run: " + done.tests());
            tested();
        } else if (rebuilt instanceof Rebuilt.Failed failed) {
            broken = failed.problems();
            announcer.done(false, broken);
            if (fresh.wasOvertaken()) {
                // No other weave comes to an end that this change asked for.
                woven().ifPresent(this::show);
            }
        } else if (rebuilt instanceof Rebuilt.NotPossible not) {
            announcer.say("The whole build is run, since " + not.why());
            build();
        }
    }

    private Rebuilt quickly() throws InterruptedException {
        try {
            return loop.rebuild(untested);
        } catch (IOException failed) {
            return new Rebuilt.NotPossible(String.valueOf(failed.getMessage()));
        }
    }

    private void build() throws IOException, InterruptedException {
        announcer.doing("Building");
        close();
        List<Problem> failed = builder.build();
        built = failed.isEmpty();
        if (built) {
            loop = builder.loop();
            tested();
        } else {
            announcer.done(fresh.end(), failed);
        }
    }

    private void tested() {
        untested.clear();
        broken = List.of();
        announcer.untested(untested);
        woven().ifPresent(this::show);
    }

    private void show(List<Problem> found) {
        boolean published = found.stream().noneMatch(Problem::isError);
        boolean seen = fresh.areShown();
        boolean early = fresh.end();
        // What is shown already of a book that came to nothing is no longer to be seen.
        boolean another = published ? !seen : early;
        announcer.done(
                another,
                Stream.concat(broken.stream(), found.stream()).distinct().toList());
    }

    /** All that is wrong; nothing where another change overtook the weave, which that change asks for again. */
    private Optional<List<Problem>> woven() {
        announcer.doing("Weaving");
        long start = System.nanoTime();
        BooleanSupplier show = () -> {
            announcer.say("Drawn in %d ms".formatted((System.nanoTime() - start) / 1_000_000));
            return announcer.drawn();
        };
        fresh.begin(show, changing);
        List<Problem> found = weave();
        if (fresh.wasOvertaken()) {
            return Optional.empty();
        }
        if (found.stream().noneMatch(Problem::isError)) {
            announcer.say("Woven in %d ms".formatted((System.nanoTime() - start) / 1_000_000));
        }
        return Optional.of(found);
    }

    /** What keeps a weave from finding out is a problem like others: the author may be about to mend it. */
    private List<Problem> weave() {
        try {
            return builder.weave(!untested.isEmpty(), fresh);
        } catch (IOException | UncheckedIOException failed) {
            return List.of(problem(ProblemKind.FAILED_BUILD, String.valueOf(failed.getMessage())));
        } catch (RuntimeException ours) {
            return List.of(problem(ProblemKind.RECTO_INTERNAL, "Recto failed: " + ours));
        }
    }

    private Problem problem(ProblemKind kind, String message) {
        Place book = Place.of(builder.project().relativize(builder.book()).toString());
        return new Problem(kind, Severity.ERROR, book, message, null);
    }

    @Override
    public void close() {
        loop.close();
        loop = CodeLoop.NONE;
    }
}
