package dev.recto.slice;

import static org.assertj.core.api.Assertions.assertThat;

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

        assertThat(Header.of(text))
                .extracting(clause -> clause.keyword() + "|" + clause.name())
                .containsExactly(
                        "package|shop",
                        "import|java.util.List",
                        "import|java.util.*",
                        "import static|java.lang.Math.max",
                        "import static|java.util.Map.*",
                        "import module|java.base",
                        "import|module.of.Mine");
        assertThat(Header.of(text).get(4).span().of(text)).isEqualTo("import static\n    java.util.Map.*;");
    }

    @Test
    void aPackageMayBeAnnotated() {
        assertThat(Header.of("@Nice(\")\")\n@a.B package shop;"))
                .extracting(Header.Clause::name)
                .containsExactly("shop");
    }

    @Test
    void whatIsNoHeaderHasNone() {
        for (String text : new String[] {"", "class A {}", "importer", "@", "//", "/*", "import"}) {
            assertThat(Header.of(text))
                    .as(text)
                    .allMatch(clause -> clause.name().isEmpty());
        }
    }
}
