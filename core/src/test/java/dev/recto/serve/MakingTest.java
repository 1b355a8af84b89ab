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
class MakingTest {

    private static final Path PROJECT = Path.of("/project");
    private static final Path PAGE = PROJECT.resolve("src/book/a.md");
    private static final Path CART = PROJECT.resolve("src/main/java/Cart.java");
    private static final Path POM = PROJECT.resolve("pom.xml");

    private static final Problem DEAD = ProblemKind.DEAD_LINK.at(new Place("src/book/a.md", 1, 2), "no type 'Cat'");
    private static final Problem BROKEN =
            ProblemKind.UNCOMPILED_SOURCE.at(new Place("src/main/java/Cart.java", 3, 4), "cannot find symbol");

    private final FakeWorkshop workshop = new FakeWorkshop();
    private final List<String> terminal = new ArrayList<>();
    private final StatusStream stream = new StatusStream();
    private final Making making = new Making(
            workshop,
            new Announcer(new Terminal(PROJECT, false, terminal::add, terminal::add, terminal::add), stream, PROJECT));

    @Test
    void aFreshProjectIsBuiltAndWoven() throws Exception {
        making.begin();

        assertThat(workshop.done).containsExactly("build", "weave");
        assertThat(stream.status().book()).isOne();
        assertThat(stream.status().doing()).isEmpty();
    }

    @Test
    void aPageTakesAWeaveAlone() throws Exception {
        making.begin();
        making.take(page());

        assertThat(workshop.done).containsExactly("build", "weave", "weave");
        assertThat(stream.status().book()).isEqualTo(2);
    }

    @Test
    void codeIsRebuiltBeforeItIsWoven() throws Exception {
        making.begin();
        making.take(code());

        assertThat(workshop.done)
                .containsExactly("build", "weave", "rebuild [/project/src/main/java/Cart.java]", "weave");
        assertThat(stream.status().untested()).isEmpty();
    }

    @Test
    void whatTheLoopCannotDoTheWholeBuildDoes() throws Exception {
        making.begin();
        workshop.rebuilt = new Rebuilt.NotPossible("a resource changed");
        making.take(code());

        assertThat(workshop.done).endsWith("build", "weave");
        assertThat(terminal).contains("The whole build is run, since a resource changed");
    }

    @Test
    void thePomTakesTheWholeBuild() throws Exception {
        making.begin();
        Changes changes = Changes.none();
        changes.others().add(POM);
        making.take(changes);

        assertThat(workshop.done).containsExactly("build", "weave", "build", "weave");
    }

    @Test
    void javaInAPageTakesTests() throws Exception {
        making.begin();
        workshop.found =
                List.of(ProblemKind.UNVERIFIED_FENCE.at(new Place("src/book/a.md", 9, 1), "nothing compiled it"));
        making.take(page());

        assertThat(workshop.done)
                .containsExactly("build", "weave", "weave", "rebuild [/project/src/book/a.md]", "weave");
    }

    @Test
    void whatIsWrongIsSaidUntilItIsMendedAndTheBookStaysAsItWas() throws Exception {
        making.begin();
        workshop.found = List.of(DEAD);
        making.take(page());

        assertThat(stream.status().problems()).containsExactly(DEAD);
        assertThat(stream.status().book()).isOne();
        assertThat(terminal).contains("src/book/a.md:1:2: [dead-link] no type 'Cat'", "1 thing is wrong");

        workshop.found = List.of();
        making.take(page());

        assertThat(stream.status().problems()).isEmpty();
        assertThat(stream.status().book()).isEqualTo(2);
        assertThat(terminal).contains("Nothing is wrong any more");
    }

    @Test
    void aProblemThatStaysIsSaidInTheTerminalOnce() throws Exception {
        making.begin();
        workshop.found = List.of(DEAD);
        making.take(page());
        making.take(page());

        assertThat(terminal).filteredOn(line -> line.contains("[dead-link]")).hasSize(1);
    }

    @Test
    void whereCodeIsBrokenPagesAreStillWovenAndSayThatTheyAreNewerThanTheirTests() throws Exception {
        making.begin();
        workshop.rebuilt = new Rebuilt.Failed(List.of(BROKEN));
        making.take(code());

        assertThat(stream.status().problems()).containsExactly(BROKEN);
        assertThat(stream.status().untested()).containsExactly("src/main/java/Cart.java");

        making.take(page());

        assertThat(workshop.done).endsWith("weave of newer sources");
        assertThat(stream.status().book()).isEqualTo(2);
        assertThat(stream.status().problems()).containsExactly(BROKEN);
        assertThat(stream.status().untested()).containsExactly("src/main/java/Cart.java");
    }

    @Test
    void whatWasBrokenIsRebuiltWithWhatChangedSince() throws Exception {
        making.begin();
        workshop.rebuilt = new Rebuilt.Failed(List.of(BROKEN));
        making.take(code());
        workshop.rebuilt = new Rebuilt.Done(1);
        Changes till = Changes.none();
        till.sources().add(PROJECT.resolve("src/main/java/Till.java"));
        making.take(till);

        assertThat(workshop.done)
                .contains("rebuild [/project/src/main/java/Cart.java, /project/src/main/java/Till.java]");
        assertThat(stream.status().problems()).isEmpty();
        assertThat(stream.status().untested()).isEmpty();
    }

    @Test
    void whereTheFirstBuildFailsAnyChangeTriesAgain() throws Exception {
        workshop.failed = List.of(BROKEN);
        making.begin();

        assertThat(stream.status().hasBook()).isFalse();
        assertThat(stream.status().problems()).containsExactly(BROKEN);

        workshop.failed = List.of();
        making.take(page());

        assertThat(workshop.done).containsExactly("build", "build", "weave");
        assertThat(stream.status().hasBook()).isTrue();
    }

    @Test
    void whatKeepsAWeaveFromFindingOutIsSaidAndServingGoesOn() throws Exception {
        making.begin();
        workshop.fault = new IOException("no space left");
        making.take(page());

        assertThat(stream.status().problems())
                .extracting(Problem::text)
                .containsExactly("[failed-build] no space left");

        workshop.fault = null;
        making.take(page());
        assertThat(stream.status().problems()).isEmpty();
    }

    @Test
    void aLoopEndsBeforeTheNextBeginsAndAtTheEnd() throws Exception {
        making.begin();
        Changes changes = Changes.none();
        changes.others().add(POM);
        making.take(changes);
        making.close();

        assertThat(workshop.loops).isEqualTo(2);
        assertThat(workshop.closed).isEqualTo(2);
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
    private static final class FakeWorkshop implements Workshop {

        private final List<String> done = new ArrayList<>();
        private List<Problem> failed = List.of();
        private List<Problem> found = List.of();
        private Rebuilt rebuilt = new Rebuilt.Done(1);
        private IOException fault;
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
            return new Watched(List.of(), List.of(), PROJECT.resolve("src/book"), List.of(POM));
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
        public List<Problem> weave(boolean newer) throws IOException {
            done.add(newer ? "weave of newer sources" : "weave");
            if (fault != null) {
                throw fault;
            }
            return found;
        }
    }
}
