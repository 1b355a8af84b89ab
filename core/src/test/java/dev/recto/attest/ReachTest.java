package dev.recto.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {

    private final Reach reach = new Reach();

    @Test
    void oneLinkAfterTheOther() {
        reach.add("index.html", List.of("part/b.html", "#here"));
        reach.add("part/b.html", List.of("../a.html#there", "c.html?x=1"));
        reach.add("a.html", List.of("index.html"));

        assertThat(reach.from("index.html")).containsExactly("a.html", "index.html", "part/b.html", "part/c.html");
    }

    @Test
    void whatOnlyLinksElsewhereLeadsNowhere() {
        reach.add("index.html", List.of("https://example.org/a.html", "mailto:a.html"));
        reach.add("a.html", List.of("index.html"));

        assertThat(reach.from("index.html")).containsExactly("index.html");
    }
}
