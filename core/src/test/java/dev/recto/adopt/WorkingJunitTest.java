package dev.recto.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A JUnit that is too old for a book gets a version that is not, where its version stands. */
class WorkingJunitTest {

    private static final String API = "org.junit.jupiter:junit-jupiter-api";

    private static Facts tests(String version, String more) {
        String pom = AdoptionTest.whole(AdoptionTest.PATHS).text("pom.xml").orElseThrow();
        return new Facts(pom.replace("<dependencies>\n", "<dependencies>\n" + more))
                .file("src/book/here.md", AdoptionTest.PAGE)
                .library(API, version, false);
    }

    private static String dependency(String key, String version) {
        return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>\n"
                .formatted(key.substring(0, key.indexOf(':')), key.substring(key.indexOf(':') + 1), version);
    }

    @Test
    void theVersionsInThePom() {
        Facts facts = tests(
                "5.8.1", dependency(API, "5.8.1") + dependency("org.junit.platform:junit-platform-launcher", "1.8.1"));

        assertThat(AdoptionTest.added(facts))
                .contains("+" + dependency(API, "5.14.4").strip())
                .contains("+"
                        + dependency("org.junit.platform:junit-platform-launcher", "1.14.4")
                                .strip());
        assertThat(Adoption.of(facts.facts()).edits())
                .extracting(Edit::reason)
                .containsExactly("JUnit 5.14.4 instead of 5.8.1: from 5.12 on, a test can hand files to a book");
    }

    @Test
    void theVersionInAPropertyOfAParent() {
        Facts facts =
                tests("5.8.1", "").property("junit.jupiter.version", "5.8.1").property("other", "5.8.1");

        assertThat(AdoptionTest.added(facts)).isEqualTo("+    <junit.jupiter.version>5.14.4</junit.jupiter.version>");
    }

    @Test
    void aVersionThatAParentManages() {
        assertThat(AdoptionTest.added(tests("5.11.4", "")))
                .contains("<dependencyManagement>", "<artifactId>junit-bom</artifactId>", "<version>5.14.4</version>");
    }

    @Test
    void aVersionThatALibraryBringsAlong() {
        assertThat(AdoptionTest.added(tests("5.10.1", dependency("org.junit.jupiter:junit-jupiter", "5.13.4"))))
                .contains("<artifactId>junit-bom</artifactId>")
                .doesNotContain("5.13.4");
    }

    @Test
    void anotherIsLeftAlone() {
        assertThat(AdoptionTest.added(tests("5.12.0", dependency(API, "5.12.0"))))
                .isEmpty();
        assertThat(AdoptionTest.added(tests("6.1.3", dependency(API, "6.1.3")))).isEmpty();
    }
}
