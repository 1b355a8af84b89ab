package shop;

import dev.recto.Chapter;
import dev.recto.Explain;
import java.util.List;

@Chapter(value = "A cart", order = 1)
@Explain("""
    A cart adds up what lies in it:

    ```java
    List<Integer> prices = List.of(2, 3);
    System.out.println("€ " + total(prices));
    ```

    Two pieces of something are a line,

    ```java
    record Line(int price, int pieces) {
        int total() {
            return total(price, pieces);
        }

        private static int total(int price, int pieces) {
            return price * pieces;
        }
    }
    ```

    > and a cart can hold lines, too:
    >
    > ```java
    > var line = new Line(4, 2);
    >
    > System.out.println("a line of " + line.total());
    > ```

    - What does not lie in it cannot be taken out:

      ```java throws=IndexOutOfBoundsException
      List.of(1).get(1);
      ```

    - A price is a number:

      ```java fails=prob.found.req
      total(List.of("two")); // !
      ```

    - What runs for ever is not run:

      ```java compile
      while (true) {
          total(List.of());
      }
      ```

    ```java sketch="tills come later"
    Till.open();
    ```
    """)
interface Cart {

    @Explain("This is how it adds:")
    static int total(List<Integer> prices) {
        return prices.stream().mapToInt(Integer::intValue).sum();
    }
}
