package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.maths.BadFormula;
import dev.recto.maths.CountedFormulas;
import dev.recto.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas that were read before are read by nobody again, unless it was by other code. */
class KeptFormulasTest {

    @TempDir
    private Path folder;

    private Store store;

    private String first;

    @BeforeEach
    void read() throws BadFormula {
        store = new Store(folder);
        KeptFormulas kept = KeptFormulas.in(store, "code");
        CountedFormulas formulas = new CountedFormulas(kept);
        first = formulas.formulas().mathml("x^2", false).html();
        assertThat(formulas.asked()).isEqualTo(1);
        kept.keep();
    }

    @Test
    void whatReadsThemIsNotLoadedAgain() throws BadFormula {
        CountedFormulas formulas = new CountedFormulas(KeptFormulas.in(store, "code"));

        assertThat(formulas.formulas().mathml("x^2", false).html()).isEqualTo(first);
        assertThat(formulas.loaded()).isZero();
    }

    @Test
    void byItselfAndInALineAFormulaIsNotTheSame() throws BadFormula {
        CountedFormulas formulas = new CountedFormulas(KeptFormulas.in(store, "code"));

        formulas.formulas().mathml("x^2", true);

        assertThat(formulas.asked()).isEqualTo(1);
    }

    @Test
    void otherCodeReadsThemAgain() throws BadFormula {
        CountedFormulas formulas = new CountedFormulas(KeptFormulas.in(store, "other code"));

        formulas.formulas().mathml("x^2", false);

        assertThat(formulas.asked()).isEqualTo(1);
    }

    @Test
    void oneThatCannotBeReadIsToldEachTime() {
        KeptFormulas kept = KeptFormulas.in(store, "code");

        assertThatThrownBy(() -> new CountedFormulas(kept).formulas().mathml("\\nothing", false))
                .isInstanceOf(BadFormula.class);
        kept.keep();
        assertThatThrownBy(() -> new CountedFormulas(KeptFormulas.in(store, "code"))
                        .formulas()
                        .mathml("\\nothing", false))
                .isInstanceOf(BadFormula.class);
    }

    @Test
    void whatNoBookHasAnyMoreIsForgotten() throws BadFormula {
        KeptFormulas none = KeptFormulas.in(store, "code");
        none.keep();
        CountedFormulas formulas = new CountedFormulas(KeptFormulas.in(store, "code"));

        formulas.formulas().mathml("x^2", false);

        assertThat(formulas.asked()).isEqualTo(1);
    }

    @Test
    void aFileThatSomethingElseHasWrittenIsNone() throws IOException, BadFormula {
        store.put("formulas.json", "{\"code\":\"code\"}");
        CountedFormulas formulas = new CountedFormulas(KeptFormulas.in(store, "code"));

        formulas.formulas().mathml("x^2", false);

        assertThat(formulas.asked()).isEqualTo(1);
    }
}
