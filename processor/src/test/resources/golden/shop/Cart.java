package shop;

import static java.lang.Integer.MAX_VALUE;

import dev.recto.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a shop puts things into. */
@Chapter(
        value = "Shopping, \u0041 to Z",
        order = 3,
        shortTitle = "Shop",
        summary = "Carts.",
        date = "2026-11-20",
        authors = {"Ada", "Grace"},
        categories = "trade",
        tags = {"cart", Cart.UNIT},
        cover = "cart.png",
        coverAlt = "A cart",
        draft = true)
@Explain(title = "The cart", value = """
    A cart 😀 holds *things*\t, \
    up to [#LIMIT]; [Cart#add] adds one \u2028 [@knuth]:

    | what | where |
    |------|-------|
    | a \\| b | [the line][Line] {@value #LIMIT} |

    > see [List#of(Object...)] and
    > {@output CartTest#prints}

    ```java fails=compiler.err.cant.resolve
    {@nope} [Nope]
    ```
    """)
public class Cart<T extends Comparable<T>> extends ArrayList<T> {

    static final String UNIT = "piece";

    @Explain("A limit, in " + Cart.UNIT + "s: {@value #LIMIT} or [MAX_VALUE][#MAX_VALUE].")
    static final int LIMIT = 1 + 2, LEAST = 'a';

    /** Not prose, since the annotation speaks. */
    @Unverified("needs a till")
    @Explain(value = ("[add" + "ing][#add(Map, int...)] it"), show = Show.SIGNATURE)
    <K> boolean add(Map<? super K, T[]> what, int... Cart) {
        Runnable local = new Runnable() {
            public void run() {}
        };
        class Local {}
        return Cart.length == 0;
    }

    /**
     * Makes <b>an empty</b> cart, as {@link #add} wants it:
     * <pre>{@code
     *   new Cart();
     *   @param is no tag here
     * }</pre>
     *
     * @param unused never read
     */
    @Deprecated // a comment with { and "
    @Explain(show = Show.BODY)
    @SuppressWarnings({"a", "b"})
    public Cart(@SuppressWarnings("{") int unused) {}

    /// Prints, *once*:
    ///
    ///     @param in code
    ///
    /// ```
    /// @return in a fence
    /// ```
    /// {@link Line#price()}
    ///
    /// @return nothing
    @Explain
    @Example(prints = "1\n")
    static void prints() {
        // @start region=body
        System.out.println(1);
        // @start region="inner" @highlight region
        int café = 1; // 😀 " {
        // @end
        // @end
        // @end region=body
    }

    @Example static <T> void more() {}

    /// One line of a {@link Cart}.
    @Explain
    record Line(@Explain("What it costs") int price, String... names) implements Comparable<Line> {
        @Explain("Prices are never negative")
        Line {
            if (price < 0) throw new IllegalArgumentException("}");
        }

        Line(String name) {
            this(0, name);
        }

        @Override
        public int compareTo(Line that) {
            return price - that.price();
        }
    }

    enum State {
        EMPTY,
        @Explain("Something is in it: [State#FULL]") FULL(1) {
            @Override
            int size() {
                return 1;
            }
        };

        State(int... size) {}

        int size() {
            return 0;
        }
    }

    sealed interface Shape permits Shape.Square {
        @Explain("A side")
        double side();

        record Square(double side) implements Shape {}
    }

    @interface Marker {
        String value() default "{";
    }

    @Explain("Generic, and an array: [Cart.State#size()]")
    int matrix() [] { return null; }

    int x = 1, y[] = {1, 2}, z;

    static {
        int ignored;
    }
}

@Explain(of = Cart.class, value = "Tests it, as [CartTest] should.")
class CartTest {
    ;
    void prints() {}
}
