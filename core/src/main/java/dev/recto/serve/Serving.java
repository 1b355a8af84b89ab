package dev.recto.serve;

import dev.recto.serve.Watched.Changes;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a book again whenever something that it is made of changes, and shows it, until it is interrupted. */
public final class Serving {

    /** So often pages are told that somebody is still there, and those that are gone are forgotten. */
    private static final Duration BEAT = Duration.ofSeconds(10);

    private final BookBuilder builder;
    private final Terminal terminal;

    /** @param terminal where the author sits */
    public Serving(BookBuilder builder, Terminal terminal) {
        this.builder = builder;
        this.terminal = terminal;
    }

    /**
     * Serves until this thread is interrupted.
     *
     * @param port 0 for any that is free
     * @param opening takes the address that the book is at, once it can be asked for
     * @return what keeps the book from being served
     */
    public Optional<Problem> run(int port, Consumer<String> opening) throws IOException {
        Watched watched = builder.watched();
        FreshPages fresh = new FreshPages();
        try (StatusStream stream = new StatusStream();
                Listener listener = Listener.at(port, new ServedFiles(builder.book(), stream, fresh));
                Watcher watcher = new Watcher(watched.folders(), watched.poms());
                IncrementalBuild build = new IncrementalBuild(
                        builder,
                        new Announcer(terminal, stream, builder::project),
                        fresh,
                        () -> isWaiting(watched, watcher))) {
            String address = "http://localhost:" + listener.port() + "/";
            terminal.say("The book is at " + address + " (Ctrl-C ends this)");
            opening.accept(address);
            build.begin();
            while (!Thread.currentThread().isInterrupted()) {
                Changes changes = watched.changes(watcher.await(BEAT));
                if (changes.isNone()) {
                    stream.beat();
                } else {
                    build.take(changes);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (BindException taken) {
            return Optional.of(ProblemKind.TAKEN_PORT.at(
                    Place.of("localhost:" + port),
                    "another program listens at port " + port,
                    "end that program, or name another port with -Drecto.port"));
        }
        return Optional.empty();
    }

    private static boolean isWaiting(Watched watched, Watcher watcher) {
        try {
            return !watched.changes(watcher.waiting()).isNone();
        } catch (IOException toldWhenItIsAwaited) {
            return false;
        }
    }
}
