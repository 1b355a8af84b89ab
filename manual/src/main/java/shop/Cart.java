package shop;

import dev.recto.Example;
import dev.recto.Explain;

/** What somebody is about to buy, in whole cents. */
public final class Cart {

    private int cents;

    /// A price goes in as it is:
    ///
    /// {@here}
    ///
    /// Nothing is rounded, for cents are whole numbers.
    @Explain(title = "Adding up")
    public Cart add(int price) {
        cents += price;
        return this;
    }

    /// The total is what all prices come to.
    @Explain
    public int total() {
        return cents;
    }

    /// Two things cost as much as both of them together:
    @Explain
    @Example(prints = "500")
    static void twoThings() {
        System.out.println(new Cart().add(199).add(301).total());
    }
}
