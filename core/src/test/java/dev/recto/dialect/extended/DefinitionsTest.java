package dev.recto.dialect.extended;

import static dev.recto.dialect.extended.Pages.translated;
import static dev.recto.dialect.extended.Pages.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefinitionsTest {

    @Test
    void aTildeIsAColon() {
        assertThat(translated("Term\n~ one\n: two\n\n  more\n")).isEqualTo("Term\n: one\n: two\n\n  more\n");
        assertThat(tree("Term\n~ one\n"))
                .isEqualTo("Document(DefinitionList(DefinitionTerm(Text) DefinitionDescription(Paragraph(Text))))");
    }

    @Test
    void aTildeElsewhereStays() {
        assertThat(translated("~ a\n\n~~~\n~ b\n~~~\n")).isEqualTo("~ a\n\n~~~\n~ b\n~~~\n");
    }
}
