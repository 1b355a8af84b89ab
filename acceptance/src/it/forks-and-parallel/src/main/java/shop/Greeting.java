package shop;

import dev.recto.Chapter;
import dev.recto.Explain;

@Chapter(value = "Greetings", order = 1)
@Explain("A shop says hello.")
final class Greeting {

    @Explain("To one person at a time:")
    static String of(String name) {
        return "hello " + name;
    }
}
