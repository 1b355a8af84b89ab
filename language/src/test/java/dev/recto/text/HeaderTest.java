package dev.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {

    @Test
    void everyFormOfImportIsRead() {
        String text = """
                /* import no.Comment; */
                package shop;

                import java.util.List; // import no.Comment;
                import java.util./* all */*;;
                import static java.lang.Math.max;
                import static
                    java.util.Map.*;
                import module java.base;
                import module.of.Mine;
                @Deprecated("import no.Text;")
                class Cart {
                    // import no.Member;
                }
                """;

        assertThat(of(text))
                .extracting(clause -> clause.keyword() + "|" + clause.name())
                .containsExactly(
                        "package|shop",
                        "import|java.util.List",
                        "import|java.util.*",
                        "import static|java.lang.Math.max",
                        "import static|java.util.Map.*",
                        "import module|java.base",
                        "import|module.of.Mine");
        assertThat(of(text).get(4).span().of(text)).isEqualTo("import static\n    java.util.Map.*;");
    }

    @Test
    void aPackageMayBeAnnotated() {
        assertThat(of("@Nice(\")\")\n@a.B package shop;"))
                .extracting(Header.Clause::name)
                .containsExactly("shop");
    }

    @Test
    void whatIsNoHeaderHasNone() {
        for (String text : new String[] {
            "", "class A {}", "importer", "@", "@A(", "//", "/*", "import", "import a", "\"import a;\""
        }) {
            assertThat(of(text)).as(text).isEmpty();
        }
    }

    @Test
    void itIsReadAsJavaReadsIt() {
        String text = "package a; import b.C; import /* ; */ d.\r\n  // e;\r\n  F; \\u0069mport g.H;";

        assertThat(of(text))
                .extracting(clause -> clause.keyword() + "|" + clause.name())
                .containsExactly("package|a", "import|b.C", "import|d.F", "import|g.H");
        assertThat(of(text).get(3).span().of(text)).isEqualTo("\\u0069mport g.H;");
    }

    private static List<Header.Clause> of(String text) {
        return Header.of(Lexer.split(JavaText.of(text)));
    }
}
