package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.maven.Goal.ArgLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgLineTest {

    @Test
    void oursComeFirstSoThatTheProjectsOwnCanOverrideThem() {
        assertThat(ArgLine.prepend(List.of("-Da=1", "-Db=2"), " -Xmx1g -Da=3 ")).isEqualTo("-Da=1 -Db=2 -Xmx1g -Da=3");
    }

    @Test
    void standAloneWhereTheProjectSaysNothing() {
        assertThat(ArgLine.prepend(List.of("-Da=1"), " ")).isEqualTo("-Da=1");
    }

    @Test
    void aPathWithSpacesIsQuoted() {
        assertThat(ArgLine.quote("-Df=/my books/it's/f")).isEqualTo("\"-Df=/my books/it's/f\"");
    }

    @Test
    void aPathWithDoubleQuotesIsQuotedTheOtherWay() {
        assertThat(ArgLine.quote("-Df=/\"quoted\"/f")).isEqualTo("'-Df=/\"quoted\"/f'");
    }
}
