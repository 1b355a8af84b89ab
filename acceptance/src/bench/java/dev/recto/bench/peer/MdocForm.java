package dev.recto.bench.peer;

import dev.recto.bench.book.Form;
import dev.recto.bench.book.SyntheticChapter;
import dev.recto.bench.book.Template;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** mdoc: pages of Markdown whose fences of Scala are compiled and run, with what the tests ask asked in fences. */
public final class MdocForm implements Form {

    @Override
    public String pom() {
        return Template.filled("mdoc.pom.xml");
    }

    @Override
    public Map<String, String> files(SyntheticChapter chapter) {
        StringBuilder page = new StringBuilder("# Chapter " + chapter.number() + "\n\n" + chapter.opening());
        for (int i = 0; i < chapter.shape().listings(); i++) {
            page.append('\n').append(chapter.passage(i, step -> "`step" + step + "`")).append(fence(method(i)));
        }
        for (int i = 0; i < chapter.shape().tests(); i++) {
            page.append(fence(test(chapter, i)));
        }
        return Map.of("src/docs/mdoc/" + chapter.type() + ".md", page.toString());
    }

    private static String fence(String scala) {
        return "\n```scala mdoc\n" + scala + "```\n";
    }

    private static String method(int index) {
        return """
                def step%d(from: Double, times: Int): Double = {
                  var at = from
                  for (_ <- 0 until times) {
                    val slope = 2 * at + %d
                    at -= 0.1 * slope
                  }
                  at
                }
                """.formatted(index, index);
    }

    private static String test(SyntheticChapter chapter, int index) {
        return IntStream.of(index, (index + chapter.shape().tests()) % chapter.shape().listings())
                .mapToObj(i -> """
                        {
                          val at = step%d(1, 200)
                          println(s"step %d ends at $at")
                          assert(math.abs(at + %d / 2.0) < 1e-9)
                        }
                        """.formatted(i, i, i))
                .collect(Collectors.joining());
    }
}
