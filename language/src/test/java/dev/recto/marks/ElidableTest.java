package dev.recto.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Span;
import java.util.List;
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
                "import dev.recto.\n    Chapter;",
                "import dev.recto.\r\n    Chapter;",
                "import\tdev . recto /* ; */ . // ;\n Explain ;",
                "import static\n  dev.recto.Show.*;",
                "\\u0069mport dev.r\\u0065cto.Chapter;",
                "@ /* why */ Explain // a\n (\"b\")",
                "@dev\n.recto\n.Explain",
                "\\u0040Explain(\"a\")",
                "/** Why. */",
                "/***/",
                "/// One.\n    /// Two."
            })
    void whatSpeaksToRectoAndDocCommentsMayBeLeftOut(String text) {
        assertThat(mayBeLeftOut(text)).isTrue();
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
                "@Explain /* code */",
                "@com.recto.Explain",
                "@dev.recto.Other",
                "import dev.recto.Explain",
                "import dev.rectory.Explain;",
                "import dev.\n  Chapter;",
                "import dev.recto.Explain; import java.util.List;",
                "package dev.recto.a;",
                "/**/",
                "// a\n/// b",
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
        assertThat(mayBeLeftOut(text)).isFalse();
    }

    @Test
    void wordsOfALiteralThatLookLikeAnImportMayNot() {
        String text = "class A { String a = \"\"\"\nimport dev.recto.Explain;\n\"\"\"; }";
        MarkedText source = MarkedText.ofJava(text);
        Span looks = spanOf(text, "import dev.recto.Explain;");

        assertThat(source.recipe(source.span(), List.of(looks), List.of()).elided())
                .isEmpty();
    }

    @Test
    void everyImportOfRectoIsLeftOutWhereverItStandsInTheHead() {
        String text =
                "package a; import java.util.List; import dev.recto.Explain; import b.C;\n  import dev.recto.\n Chapter;\nclass D {}";
        MarkedText source = MarkedText.ofJava(text);
        Recipe recipe = source.recipe(source.span(), List.of(), List.of());

        assertThat(recipe.elided())
                .containsExactly(
                        spanOf(text, "import dev.recto.Explain;"), spanOf(text, "import dev.recto.\n Chapter;"));
        assertThat(source.cut(recipe))
                .extracting(CutLine::text)
                .containsExactly("package a; import java.util.List;  import b.C;", "class D {}");
    }

    /** What may be left out is what a listing leaves out where it is asked to. */
    private static boolean mayBeLeftOut(String text) {
        String before =
                text.isEmpty() || text.startsWith("import") || text.startsWith("\\u0069") ? "" : "enum A { B; } ";
        MarkedText source = MarkedText.ofJava(before + text + "\nclass C {}");
        Span span = new Span(before.length(), before.length() + text.length());
        return source.recipe(source.span(), List.of(span), List.of()).elided().contains(span);
    }

    private static Span spanOf(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }
}
