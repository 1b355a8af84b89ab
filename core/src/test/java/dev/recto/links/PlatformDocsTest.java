package dev.recto.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Target;
import dev.recto.text.ElementName.Kind;
import org.junit.jupiter.api.Test;

/** The JDK's documentation is linked to as it is laid out. */
class PlatformDocsTest {

    private static final String ROOT = "https://docs.oracle.com/en/java/javase/21/docs/api/";

    private final PlatformDocs docs = new PlatformDocs("21");

    @Test
    void typesPackagesAndModulesHavePages() {
        assertThat(docs.page(new Target("java.util.Map.Entry#getKey()", Kind.METHOD, "java.base")))
                .contains(ROOT + "java.base/java/util/Map.Entry.html");
        assertThat(docs.page(new Target("java.sql", Kind.PACKAGE, "java.sql")))
                .contains(ROOT + "java.sql/java/sql/package-summary.html");
        assertThat(docs.module("java.sql")).contains(ROOT + "java.sql/module-summary.html");
    }

    @Test
    void whatAModuleKeepsToItselfLeadsToTheModule() {
        assertThat(docs.page(new Target("jdk.internal.misc.Unsafe", Kind.CLASS, "java.base")))
                .contains(ROOT + "java.base/module-summary.html");
        assertThat(docs.page(new Target("jdk.internal.misc", Kind.PACKAGE, "java.base")))
                .contains(ROOT + "java.base/module-summary.html");
    }

    @Test
    void whatIsNotTheJdksHasNoPage() {
        assertThat(docs.page(new Target("shop.Cart", Kind.CLASS, ""))).isEmpty();
        assertThat(docs.page(new Target("", Kind.CLASS, ""))).isEmpty();
        assertThat(docs.module("org.junit.jupiter.api")).isEmpty();
    }
}
