package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.engine.ForeignPages.Pages;
import java.io.StringReader;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class PomDialectsTest {

    @Test
    void theFirstThatFitsComesFirst() throws Exception {
        Xpp3Dom dialects = xml("<dialects><dialect path=\"posts/**\">chirpy</dialect>"
                + "<dialect path=\"docs\"> hugo </dialect></dialects>");

        assertThat(PomDialects.of(dialects, "refuse").dialects())
                .containsExactly(new Pages("posts/**", "chirpy"), new Pages("docs", "hugo"));
        assertThat(PomDialects.of(dialects, "keep").keepsUnknown()).isTrue();
    }

    @Test
    void whatIsNoDialectForSomePages() throws Exception {
        Xpp3Dom dialects = xml("<dialects><dialect>chirpy</dialect></dialects>");

        assertThatThrownBy(() -> PomDialects.of(dialects, "refuse"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("[bad-dialects] <dialects> holds what is no dialect for some pages;"
                        + " write <dialect path=\"posts/**\">chirpy</dialect>");
    }

    @Test
    void whatToDoWithUnknownMarkup() {
        assertThatThrownBy(() -> PomDialects.of((Xpp3Dom) null, "drop"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("[bad-dialects] <unknownMarkup> is 'drop'; write refuse or keep");
    }

    private static Xpp3Dom xml(String text) throws Exception {
        return Xpp3DomBuilder.build(new StringReader(text));
    }
}
