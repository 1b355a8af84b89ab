package shop.till;

import dev.recto.Chapter;
import dev.recto.Example;
import dev.recto.Explain;
import java.util.Set;

@Chapter(value = "TILLS IN İSTANBUL", order = 1, tags = {"till", "shop"}, date = "2026-11-20")
@Explain("""
    A till knows its [#CURRENCIES] and adds up with [Math#addExact(long,long)].

    {@snippet class=Till region=sum}

    {@toc}
    """)
public final class Till {

    @Explain("In no particular order.")
    static final Set<String> CURRENCIES = Set.of("EUR", "TRY", "XOF", "JPY");

    @Explain(title = "Sums", value = "{@figure TillTest#draws sums.svg \"Sums\"} and {@table TillTest#draws sums.csv \"Sums\"}")
    @Example(prints = "3")
    static void onePlusTwo() {
        // @start region=sum
        long sum = Math.addExact(1L, 2L);
        // @end
        System.out.println(sum);
    }
}
