package dev.recto.serve;

import dev.recto.serve.Watched.Changes;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes a book again whenever something that it is made of changes, and shows it, until it is interrupted. */
public final class Serving {

    /** So often pages are told that somebody is still there, and those that are gone are forgotten. */
    private static final Duration BEAT = Duration.ofSeconds(10);

    private final Workshop workshop;
    private final Terminal terminal;
    private final Watched watched;
    private final StatusStream stream = new StatusStream();
    private final SortedSet<Path> untested = new TreeSet<>();
    private CodeLoop loop = CodeLoop.NONE;

    /** @param terminal where the author sits */
    public Serving(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
        this.watched = workshop.watched();
    }

    /** Takes the address that the book is at, once it can be asked for. */
    @FunctionalInterface
    public interface Opening {
        void at(String address);
    }

    /**
     * Serves until this thread is interrupted.
     *
     * @param port 0 for any that is free
     * @return what keeps the book from being served
     */
    public Optional<Problem> run(int port, Opening opening) throws IOException {
        try (Listener listener = Listener.at(port, new ServedFiles(workshop.book(), stream));
                Watcher watcher = new Watcher(watched.folders(), watched.poms())) {
            String address = "http://localhost:" + listener.port() + "/";
            terminal.say("The book is at " + address + " (Ctrl-C ends this)");
            opening.at(address);
            build();
            while (!Thread.currentThread().isInterrupted()) {
                Changes changes = watched.changes(watcher.await(BEAT));
                if (changes.isNone()) {
                    stream.beat();
                } else {
                    take(changes);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (BindException taken) {
            return Optional.of(ProblemKind.TAKEN_PORT.at(
                    Place.of("localhost:" + port),
                    "another program listens at port " + port,
                    "end that program, or name another port with -Drecto.port"));
        } finally {
            loop.close();
            stream.close();
        }
        return Optional.empty();
    }

    private void take(Changes changes) throws IOException, InterruptedException {
        untested.addAll(changes.sources());
        untested.addAll(changes.others());
        stream.tell(stream.status().untested(names(untested)));
        if (!changes.others().isEmpty()) {
            build();
        } else if (!changes.sources().isEmpty()) {
            rebuild(changes.sources());
        } else {
            weave();
        }
    }

    /** Brings code up to date: what was not brought so far, and what changed now. */
    private void rebuild(SortedSet<Path> changed) throws IOException, InterruptedException {
        SortedSet<Path> all = new TreeSet<>(untested);
        all.addAll(changed);
        doing("Compiling and testing");
        Rebuilt rebuilt = quickly(all);
        if (rebuilt instanceof Rebuilt.Done done) {
            terminal.say("Tests run: " + done.tests());
            tested();
        } else if (rebuilt instanceof Rebuilt.Failed failed) {
            show(failed.problems());
        } else if (rebuilt instanceof Rebuilt.NotPossible not) {
            terminal.say("The whole build is run, since " + not.why());
            build();
        }
    }

    private Rebuilt quickly(SortedSet<Path> changed) throws InterruptedException {
        try {
            return loop.rebuild(changed);
        } catch (IOException failed) {
            return new Rebuilt.NotPossible(String.valueOf(failed.getMessage()));
        }
    }

    private void build() throws IOException, InterruptedException {
        doing("Building");
        loop.close();
        loop = CodeLoop.NONE;
        List<Problem> failed = workshop.build();
        if (failed.isEmpty()) {
            loop = workshop.loop();
            tested();
        } else {
            show(failed);
        }
    }

    private void tested() throws IOException {
        untested.clear();
        stream.tell(stream.status().untested(List.of()));
        weave();
    }

    private void weave() throws IOException {
        doing("Weaving");
        long start = System.nanoTime();
        List<Problem> found = workshop.weave();
        if (found.stream().noneMatch(Problem::isError)) {
            terminal.say("Woven in %d ms".formatted((System.nanoTime() - start) / 1_000_000));
            stream.tell(stream.status().woven());
        }
        show(found);
    }

    private void doing(String words) {
        terminal.say(words);
        stream.tell(stream.status().doing(words));
    }

    /** Nothing more is being done, and this is what came of it. */
    private void show(List<Problem> found) {
        found.forEach(terminal::tell);
        stream.tell(stream.status().with(found).idle());
    }

    private List<String> names(SortedSet<Path> files) {
        return files.stream().map(this::name).toList();
    }

    private String name(Path file) {
        return workshop.project().relativize(file).toString().replace('\\', '/');
    }
}
