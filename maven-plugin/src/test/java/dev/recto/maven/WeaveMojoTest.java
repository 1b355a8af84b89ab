package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.engine.Settings.Citations;
import dev.recto.engine.Settings.Require;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** A setting that nobody knows is refused: a typo must not switch a check off. */
class WeaveMojoTest {

    @Test
    void theRuleForListings() throws MojoExecutionException {
        assertThat(WeaveMojo.required("exercised")).isEqualTo(Require.EXERCISED);
        assertThat(WeaveMojo.required("compiled")).isEqualTo(Require.COMPILED);
        assertThatThrownBy(() -> WeaveMojo.required("compile"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("[unknown-require] <require> is 'compile'; write exercised or compiled");
    }

    @Test
    void whatToDoAboutTypedNumbers() throws MojoExecutionException {
        assertThat(WeaveMojo.warnsOfTypedNumbers("warn")).isTrue();
        assertThat(WeaveMojo.warnsOfTypedNumbers("ignore")).isFalse();
        assertThatThrownBy(() -> WeaveMojo.warnsOfTypedNumbers("true"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("[unknown-typed-numbers] <typed-numbers> is 'true'; write warn or ignore");
    }

    @Test
    void howWorksAreCited() throws MojoExecutionException {
        assertThat(WeaveMojo.citations("author-year")).isEqualTo(Citations.AUTHOR_YEAR);
        assertThat(WeaveMojo.citations("numeric")).isEqualTo(Citations.NUMERIC);
        assertThatThrownBy(() -> WeaveMojo.citations("numbered"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("[unknown-citation-style] <citations> is 'numbered'; write author-year or numeric");
    }

    @Test
    void whatToDoWithBlockTags() throws MojoExecutionException {
        assertThat(WeaveMojo.listsBlockTags("list")).isTrue();
        assertThat(WeaveMojo.listsBlockTags("none")).isFalse();
        assertThatThrownBy(() -> WeaveMojo.listsBlockTags("no"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("[unknown-block-tags] <blockTags> is 'no'; write list or none");
    }
}
