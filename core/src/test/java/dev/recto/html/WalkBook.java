package dev.recto.html;

import dev.recto.engine.TinyProject;
import dev.recto.engine.WeaveResult;
import java.io.IOException;
import java.nio.file.Path;

/** A woven book of two chapters, the second of which calls the first. */
public final class WalkBook {

    /** Addresses of its chapters. */
    public static final String STEP = "a-step.html";

    public static final String WALK = "a-walk.html";

    private static final String STEP_TEXT = """
            package walk;

            import dev.recto.Chapter;
            import dev.recto.Explain;

            @Chapter(value = "A step", order = 1)
            @Explain("Steps are small.")
            public final class Step {

                private final double length;

                @Explain("Steps have a length.")
                public Step(double length) {
                    this.length = length;
                }

                /** Goes so many steps. It never tires. */
                @Explain
                public double times(int count) {
                    double length = 0;
                    for (int i = 0; i < count; i++) {
                        length += this.length;
                    }
                    return length;
                }
            }
            """;

    private static final String WALK_TEXT = """
            package walk;

            import dev.recto.Chapter;
            import dev.recto.Explain;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.Locale;
            import java.util.Map;

            @Chapter(value = "A walk", order = 2)
            @Explain("Walks are long.")
            public final class Walk {

                static final int STEPS = 2;

                @Explain("A walk is many steps.")
                public static <T extends Step> double far(List<T> steps) {
                    var all = new ArrayList<>(steps);
                    var total = 0.0;
                    for (T step : all) {
                        total += step.times(STEPS); // twice
                    }
                    return total;
                }

                @Explain("Its name is long too.")
                @Deprecated
                public static String name(Map<String, List<Step>> walks) {
                    return walks.toString().strip().toLowerCase(Locale.ROOT).concat("a name that is longer than its page").replace('a', 'A').repeat(3);
                }
            }
            """;

    private static final String TEST_TEXT = """
            package walk;

            import dev.recto.Explain;
            import java.util.List;
            import java.util.Map;
            import org.junit.jupiter.api.Test;

            @Explain(value = "Two steps:", of = Walk.class)
            class WalkTest {

                @Explain("Three and four, twice:")
                @Test
                void goes() {
                    System.out.println(Walk.far(List.of(new Step(3), new Step(4))));
                    System.out.println(Walk.name(Map.of()).length()); // longer than any page is wide, which a line of code may well be
                }
            }
            """;

    private WalkBook() {}

    /** The folder of the published book. */
    public static Path in(Path folder) throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/walk/Step.java", STEP_TEXT)
                .with("src/main/java/walk/Walk.java", WALK_TEXT)
                .with("src/test/java/walk/WalkTest.java", TEST_TEXT)
                .compiled()
                .run("walk.WalkTest", "goes");
        WeaveResult result = project.weave();
        if (result.errors() > 0) {
            throw new AssertionError(result.problems());
        }
        return project.path("target/book");
    }
}
