package shop;

import dev.recto.Chapter;
import dev.recto.Explain;
import dev.recto.Unverified;

@Chapter(value = "A cart", order = 1)
@Explain("It adds up. {@figure CartTest#sums sums.svg \"The sums\"}")
public final class Cart {

    private int sum;

    @Explain("Adding (in one line) is \"quick\".")
    public Cart add(int price) {
        sum += Money.cents(price);
        return this;
    }

    /** What it comes to. */
    @Explain
    public int total() {
        if (sum < 0) {
            throw new IllegalStateException("less than nothing");
        }
        return sum;
    }

    @Explain("Nobody runs this:")
    @Unverified("it needs a printer")
    void print() {
        System.out.println(sum);
    }

    @Explain("What pays:")
    interface Purse {
        int coins();
    }
}
