package dev.recto.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.serve.Watched.Changes;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is done for which change, and what is said of it. */
class IncrementalBuildTest {

    private static final Path PROJECT = Path.of("/project");
    private static final Path PAGE = PROJECT.resolve("src/book/a.md");
    private static final Path CART = PROJECT.resolve("src/main/java/Cart.java");
    private static final Path POM = PROJECT.resolve("pom.xml");

    private static final Problem DEAD = ProblemKind.DEAD_LINK.at(new Place("src/book/a.md", 1, 2), "no type 'Cat'");
    private static final Problem BROKEN =
            ProblemKind.UNCOMPILED_SOURCE.at(new Place("src/main/java/Cart.java", 3, 4), "cannot find symbol");

    private final FakeBuilder builder = new FakeBuilder();
    private final List<String> terminal = new ArrayList<>();
    private final StatusStream stream = new StatusStream();
    private final FreshPages fresh = new FreshPages();
    private boolean changing;
    private final IncrementalBuild build = new IncrementalBuild(
            builder,
            new Announcer(new Terminal(false, terminal::add, terminal::add, terminal::add), stream, () -> PROJECT),
            fresh,
            () -> changing);

    @Test
    void aFreshProjectIsBuiltAndWoven() throws Exception {
        build.begin();

        assertThat(builder.done).containsExactly("build", "weave");
        assertThat(stream.status().book()).isOne();
        assertThat(stream.status().doing()).isEmpty();
    }

    @Test
    void aPageTakesAWeaveAlone() throws Exception {
        build.begin();
        build.take(page());

        assertThat(builder.done).containsExactly("build", "weave", "weave");
        assertThat(stream.status().book()).isEqualTo(2);
    }

    @Test
    void codeIsRebuiltBeforeItIsWoven() throws Exception {
        build.begin();
        build.take(code());

        assertThat(builder.done)
                .containsExactly("build", "weave", "rebuild [/project/src/main/java/Cart.java]", "weave");
        assertThat(stream.status().untested()).isEmpty();
    }

    @Test
    void whatTheLoopCannotDoTheWholeBuildDoes() throws Exception {
        build.begin();
        builder.rebuilt = new Rebuilt.NotPossible("a resource changed");
        build.take(code());

        assertThat(builder.done).endsWith("build", "weave");
        assertThat(terminal).contains("The whole build is run, since a resource changed");
    }

    @Test
    void thePomTakesTheWholeBuild() throws Exception {
        build.begin();
        Changes changes = Changes.none();
        changes.others().add(POM);
        build.take(changes);

        assertThat(builder.done).containsExactly("build", "weave", "build", "weave");
    }

    @Test
    void javaInAPageTakesTests() throws Exception {
        build.begin();
        builder.found =
                List.of(ProblemKind.UNVERIFIED_FENCE.at(new Place("src/book/a.md", 9, 1), "nothing compiled it"));
        build.take(page());

        assertThat(builder.done)
                .containsExactly("build", "weave", "weave", "rebuild [/project/src/book/a.md]", "weave");
    }

    @Test
    void whatIsWrongIsSaidUntilItIsMendedAndTheBookStaysAsItWas() throws Exception {
        build.begin();
        builder.found = List.of(DEAD);
        build.take(page());

        assertThat(stream.status().problems()).containsExactly(DEAD);
        assertThat(stream.status().book()).isOne();
        assertThat(terminal).contains("src/book/a.md:1:2: [dead-link] no type 'Cat'", "1 thing is wrong");

        builder.found = List.of();
        build.take(page());

        assertThat(stream.status().problems()).isEmpty();
        assertThat(stream.status().book()).isEqualTo(2);
        assertThat(terminal).contains("Nothing is wrong any more");
    }

    @Test
    void aProblemThatStaysIsSaidInTheTerminalOnce() throws Exception {
        build.begin();
        builder.found = List.of(DEAD);
        build.take(page());
        build.take(page());

        assertThat(terminal).filteredOn(line -> line.contains("[dead-link]")).hasSize(1);
    }

    @Test
    void whereCodeIsBrokenPagesAreStillWovenAndSayThatTheyAreNewerThanTheirTests() throws Exception {
        build.begin();
        builder.rebuilt = new Rebuilt.Failed(List.of(BROKEN));
        build.take(code());

        assertThat(stream.status().problems()).containsExactly(BROKEN);
        assertThat(stream.status().untested()).containsExactly("src/main/java/Cart.java");

        build.take(page());

        assertThat(builder.done).endsWith("weave of newer sources");
        assertThat(stream.status().book()).isEqualTo(2);
        assertThat(stream.status().problems()).containsExactly(BROKEN);
        assertThat(stream.status().untested()).containsExactly("src/main/java/Cart.java");
    }

    @Test
    void whatWasBrokenIsRebuiltWithWhatChangedSince() throws Exception {
        build.begin();
        builder.rebuilt = new Rebuilt.Failed(List.of(BROKEN));
        build.take(code());
        builder.rebuilt = new Rebuilt.Done(1);
        Changes till = Changes.none();
        till.sources().add(PROJECT.resolve("src/main/java/Till.java"));
        build.take(till);

        assertThat(builder.done)
                .contains("rebuild [/project/src/main/java/Cart.java, /project/src/main/java/Till.java]");
        assertThat(stream.status().problems()).isEmpty();
        assertThat(stream.status().untested()).isEmpty();
    }

    @Test
    void whereTheFirstBuildFailsAnyChangeTriesAgain() throws Exception {
        builder.failed = List.of(BROKEN);
        build.begin();

        assertThat(stream.status().hasBook()).isFalse();
        assertThat(stream.status().problems()).containsExactly(BROKEN);

        builder.failed = List.of();
        build.take(page());

        assertThat(builder.done).containsExactly("build", "build", "weave");
        assertThat(stream.status().hasBook()).isTrue();
    }

    @Test
    void aPageIsSeenOnceItIsDrawnAndNotAgainWhenTheBookIsWhole() throws Exception {
        build.begin();
        builder.drawing = true;
        build.take(page());

        assertThat(builder.bookWhenDrawn).containsExactly(2);
        assertThat(stream.status().book()).isEqualTo(2);
        assertThat(terminal).anyMatch(line -> line.startsWith("Drawn in "));
    }

    @Test
    void whatIsDrawnOfABookThatComesToNothingIsTakenBack() throws Exception {
        build.begin();
        builder.drawing = true;
        builder.found = List.of(DEAD);
        build.take(page());

        assertThat(builder.bookWhenDrawn).containsExactly(2);
        assertThat(stream.status().book()).isEqualTo(3);
        assertThat(stream.status().problems()).containsExactly(DEAD);
        assertThat(fresh.find("a.html")).isEmpty();
    }

    @Test
    void aFirstBookAndOneThatWasBrokenAreSeenWhenTheyAreWhole() throws Exception {
        builder.drawing = true;
        build.begin();
        builder.drawing = false;
        builder.found = List.of(DEAD);
        build.take(page());
        builder.drawing = true;
        builder.found = List.of();
        build.take(page());

        assertThat(builder.bookWhenDrawn).containsExactly(0, 1);
        assertThat(stream.status().book()).isEqualTo(2);
    }

    @Test
    void aWeaveThatAnotherChangeOvertakesSaysNothingOfItsEnd() throws Exception {
        build.begin();
        overtake(page());

        assertThat(builder.bookWhenDrawn).containsExactly(2);
        assertThat(stream.status().book()).isEqualTo(2);
        assertThat(terminal).filteredOn(line -> line.startsWith("Woven in ")).hasSize(1);

        build.take(page());

        assertThat(builder.bookWhenDrawn).containsExactly(2, 3);
        assertThat(stream.status().book()).isEqualTo(3);
        assertThat(stream.status().doing()).isEmpty();
    }

    @Test
    void whatIsWrongWithTheNextIsSaidAndTheLastWholeBookIsSeen() throws Exception {
        build.begin();
        overtake(page());
        builder.drawing = false;
        builder.found = List.of(DEAD);
        build.take(page());

        assertThat(stream.status().problems()).containsExactly(DEAD);
        assertThat(stream.status().book()).isEqualTo(3);
        assertThat(fresh.find("a.html")).isEmpty();
    }

    @Test
    void aNextBookThatIsWholeBeforeAnyPageOfItIsDrawnIsSeen() throws Exception {
        build.begin();
        overtake(page());
        builder.drawing = false;
        build.take(page());

        assertThat(stream.status().book()).isEqualTo(3);
        assertThat(fresh.find("a.html")).isEmpty();
    }

    @Test
    void whereTheNextDoesNotCompileTheBookThatWasOvertakenIsWovenToItsEnd() throws Exception {
        build.begin();
        overtake(page());
        builder.rebuilt = new Rebuilt.Failed(List.of(BROKEN));
        build.take(code());

        assertThat(builder.done).endsWith("rebuild [/project/src/main/java/Cart.java]", "weave of newer sources");
        assertThat(stream.status().problems()).containsExactly(BROKEN);
        assertThat(fresh.find("a.html")).isEmpty();
    }

    @Test
    void whereTheNextDoesNotBuildTheLastWholeBookIsSeen() throws Exception {
        build.begin();
        overtake(page());
        builder.failed = List.of(BROKEN);
        Changes changes = Changes.none();
        changes.others().add(POM);
        build.take(changes);

        assertThat(stream.status().book()).isEqualTo(3);
        assertThat(fresh.find("a.html")).isEmpty();
    }

    private void overtake(Changes changes) throws IOException, InterruptedException {
        builder.drawing = true;
        changing = true;
        build.take(changes);
        changing = false;
    }

    @Test
    void whatKeepsAWeaveFromFindingOutIsSaidAndServingGoesOn() throws Exception {
        build.begin();
        builder.fault = new IOException("no space left");
        build.take(page());

        assertThat(stream.status().problems())
                .extracting(Problem::text)
                .containsExactly("[failed-build] no space left");

        builder.fault = null;
        build.take(page());
        assertThat(stream.status().problems()).isEmpty();
    }

    @Test
    void aLoopEndsBeforeTheNextBeginsAndAtTheEnd() throws Exception {
        build.begin();
        Changes changes = Changes.none();
        changes.others().add(POM);
        build.take(changes);
        build.close();

        assertThat(builder.loops).isEqualTo(2);
        assertThat(builder.closed).isEqualTo(2);
    }

    private static Changes page() {
        Changes changes = Changes.none();
        changes.pages().add(PAGE);
        return changes;
    }

    private static Changes code() {
        Changes changes = Changes.none();
        changes.sources().add(CART);
        return changes;
    }

    /** Does nothing, and remembers what it was asked for. */
    private final class FakeBuilder implements BookBuilder {

        private final List<String> done = new ArrayList<>();
        private List<Problem> failed = List.of();
        private List<Problem> found = List.of();
        private Rebuilt rebuilt = new Rebuilt.Done(1);
        private IOException fault;
        private boolean drawing;
        private final List<Integer> bookWhenDrawn = new ArrayList<>();
        private int loops;
        private int closed;

        @Override
        public Path project() {
            return PROJECT;
        }

        @Override
        public Path book() {
            return PROJECT.resolve("target/recto/serve/book");
        }

        @Override
        public Watched watched() {
            return new Watched(List.of(), List.of(), List.of(PROJECT.resolve("src/book")), List.of(POM));
        }

        @Override
        public List<Problem> build() {
            done.add("build");
            return failed;
        }

        @Override
        public CodeLoop loop() {
            loops++;
            return new CodeLoop() {
                @Override
                public Rebuilt rebuild(SortedSet<Path> changed) {
                    done.add("rebuild " + new TreeSet<>(changed));
                    found = List.of();
                    return rebuilt;
                }

                @Override
                public void close() {
                    closed++;
                }
            };
        }

        @Override
        public List<Problem> weave(boolean newer, EarlyPages early) throws IOException {
            done.add(newer ? "weave of newer sources" : "weave");
            early.take("a.html", new byte[] {1});
            if (drawing) {
                early.drawn();
                bookWhenDrawn.add(stream.status().book());
                if (early.isOvertaken()) {
                    return List.of();
                }
            }
            if (fault != null) {
                throw fault;
            }
            return found;
        }
    }
}
