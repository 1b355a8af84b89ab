package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RedefinitionsTest {

    private final String before = System.getProperty("recto.redefined");

    @AfterEach
    void putBack() {
        if (before == null) {
            System.clearProperty("recto.redefined");
        } else {
            System.setProperty("recto.redefined", before);
        }
    }

    @Test
    void classesThatAreLoadedForTheFirstTimeAreNotNoted() {
        System.setProperty("recto.redefined", "");
        Redefinitions.Watcher watcher = new Redefinitions.Watcher();

        watcher.transform(null, "shop/Cart", null, null, new byte[0]);

        assertThat(Redefinitions.seen(name -> true))
                .hasValueSatisfying(names -> assertThat(names).isEmpty());
    }

    @Test
    void classesThatWereLoadedBeforeAreNotedAndNotChanged() {
        System.setProperty("recto.redefined", "");
        Redefinitions.Watcher watcher = new Redefinitions.Watcher();

        assertThat(watcher.transform(null, "shop/Till", String.class, null, new byte[0]))
                .isNull();
        watcher.transform(null, "shop/Cart", String.class, null, new byte[0]);
        watcher.transform(null, "shop/Cart", String.class, null, new byte[0]);
        watcher.transform(null, "java/lang/Math", String.class, null, new byte[0]);

        assertThat(Redefinitions.seen(name -> name.startsWith("shop/")).orElseThrow())
                .containsExactly("shop.Cart", "shop.Till");
        assertThat(Redefinitions.seen(name -> name.equals("shop/Till")).orElseThrow())
                .containsExactly("shop.Till");
    }

    @Test
    void nothingIsKnownWhereTheAgentIsNotThere() {
        System.clearProperty("recto.redefined");

        assertThat(Redefinitions.seen(name -> true)).isEmpty();
    }
}
