package dev.recto.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.listing.KnownSenses.Name;
import dev.recto.listing.WordMeanings.Sense;
import dev.recto.prose.Target;
import dev.recto.text.ElementName.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What names mean is found out once a book, and every book finds it out. */
class KnownSensesTest {

    private static final Target CART = new Target("shop.Cart", Kind.CLASS, "", "class Cart");

    private final KnownSenses senses = new KnownSenses();
    private String place = "Cart.java:1";
    private int lookedUp;

    @Test
    void aNameIsLookedUpOnceABook() {
        int now = senses.begin();
        Name cart = senses.name(CART);
        sense(cart, now);
        sense(senses.name(CART), now);

        assertThat(lookedUp).isOne();

        sense(cart, senses.begin());
        assertThat(lookedUp).isEqualTo(2);
    }

    @Test
    void whatMeansTheSameIsTheSame() {
        Sense first = sense(senses.name(CART), senses.begin());

        assertThat(sense(senses.name(CART), senses.begin())).isSameAs(first);
    }

    @Test
    void whatMeansSomethingElseIsSomethingElse() {
        Name cart = senses.name(CART);
        sense(cart, senses.begin());
        place = "Cart.java:2";

        assertThat(sense(cart, senses.begin()).place()).isEqualTo("Cart.java:2");
    }

    @Test
    void itMayMeanSomethingElseWithinABook() {
        Name cart = senses.name(CART);
        sense(cart, senses.begin());
        place = "Cart.java:2";

        assertThat(sense(cart, senses.next()).place()).isEqualTo("Cart.java:2");
    }

    @Test
    void aNameThatABookDoesNotUseIsForgotten() {
        Name cart = senses.name(CART);
        sense(cart, senses.begin());
        senses.next();
        senses.begin();
        assertThat(senses.name(CART)).isSameAs(cart);

        senses.begin();
        assertThat(senses.name(CART)).isNotSameAs(cart);
    }

    private Sense sense(Name name, int now) {
        return KnownSenses.of(name, now, target -> {
            lookedUp++;
            return new Sense(Optional.empty(), "", place);
        });
    }
}
