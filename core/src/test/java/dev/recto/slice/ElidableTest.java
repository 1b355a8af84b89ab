package dev.recto.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElidableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Explain",
                "@Chapter(\"A\")",
                "@dev.recto.Explain(\"a\")",
                "@Unverified(\"a) b \\\" c\")",
                "@Explain(\"\"\"\n  a \"quoted\") \\\"\"\" b\n  \"\"\")",
                "@Example(prints = \"(\" + ')' + /* ) */ \"x\" // )\n )",
                "@Explain(of = A.class, title = f('\\'', '('))",
                "import dev.recto.Explain;",
                "import static dev.recto.Show.BODY;",
                "/** Why. */",
                "/***/",
                "/// One.\n    /// Two."
            })
    void whatSpeaksToRectoAndDocCommentsMayBeLeftOut(String text) {
        assertThat(Elidable.is("x" + text + "y", new Span(1, text.length() + 1)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "launch();",
                "@Override",
                "@Explains",
                "@Explain(\"a\") launch();",
                "@Explain launch()",
                "@Explain(\"a\"",
                "@Explain(\"a)",
                "// not a mark",
                "// @start region=a",
                "import java.util.List;",
                "import dev.recto.Explain; launch();",
                "/* plain */",
                "/** a */ launch(); /** b */",
                "/** a",
                "/// a\nlaunch();"
            })
    void codeMayNot(String text) {
        assertThat(Elidable.is("x" + text + "y", new Span(1, text.length() + 1)))
                .isFalse();
    }

    @Test
    void nothingBehindTheEndOfTheText() {
        assertThat(Elidable.is("@Explain", new Span(0, 9))).isFalse();
    }
}
