package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.capture.ExecutionData.Probes;
import dev.recto.capture.fixture.AllOutcomes;
import dev.recto.capture.fixture.SetUp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each look at what ran goes through every class that is loaded. */
class LooksGrowthTest {

    /** Counts how often anybody looks. */
    private static final class Counted implements Coverage {
        private int looks;

        @Override
        public void begin() {
            looks++;
        }

        @Override
        public List<Probes> end() {
            looks++;
            return List.of();
        }
    }

    @TempDir
    private Path folder;

    private int looks(Class<?>... testClasses) {
        Counted counted = new Counted();
        Rehearsal rehearsal = new Rehearsal(folder);
        rehearsal.coverage = counted;
        rehearsal.run(testClasses);
        return counted.looks;
    }

    @Test
    void aTestClassIsNoReasonToLookMoreOftenAtAnother() {
        int engine = looks();

        assertThat(looks(AllOutcomes.class, SetUp.class) - engine)
                .isEqualTo(looks(AllOutcomes.class) - engine + looks(SetUp.class) - engine);
    }

    @Test
    void aFolderHoldsOneFileForEachTestClassAndTwoMarks() throws IOException {
        Rehearsal rehearsal = new Rehearsal(folder);

        rehearsal.run(AllOutcomes.class, SetUp.class);

        assertThat(rehearsal.files()).hasSize(2 + 2);
    }
}
