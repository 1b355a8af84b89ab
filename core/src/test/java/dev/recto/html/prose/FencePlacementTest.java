package dev.recto.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Passage;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose;
import dev.recto.prose.Prose.Markup;
import dev.recto.prose.ProseReader;
import dev.recto.prose.ProseReader.Reading;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FencePlacementTest {

    private static final Listing LISTING = new Listing("f", "", "code", "", "java", null, List.of(), null);

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            ```java|a();|```                      ~ <figure>code</figure>
            before|```java|a();|```|behind        ~ <p>before</p> <figure>code</figure> <p>behind</p>
            before|```java|a();|b();|```|---      ~ <p>before</p> <figure>code</figure> <hr>
            > ```java|> a();|>|> b();|> ```       ~ <blockquote> <figure>code</figure> </blockquote>
            - ```java|  a();|  ```                ~ <ul> <li> <figure>code</figure></li> </ul>
            1. x||   ```java|   a();||   b();|   ```| ~ <ol> <li> <p>x</p> <figure>code</figure></li> </ol>
            > - ```java|>   a();|>   ```|> - y    ~ <blockquote> <ul> <li> <figure>code</figure></li> <li>y</li> </ul> </blockquote>
            $$$java|{@b} [X] ``` {.c}|$$$         ~ <figure>code</figure>
            ```java|a();                          ~ <figure>code</figure>
            ```java|a();|```|```java|b();|```     ~ <figure>code</figure> <figure>code</figure>
            ```java|# a|- b|> c|```               ~ <figure>code</figure>
            "  ```java|  a();|  ```"              ~ <figure>code</figure>
            1. x|   ```java|   a();|   ```        ~ <ol> <li>x <figure>code</figure></li> </ol>
            1. x|    ```java|    a();|    ```     ~ <ol> <li>x <figure>code</figure></li> </ol>
            > [!NOTE]|>  ```java|>  a();|>  ```   ~ <aside class='admonition adm-note'> <p class='admonition-title'>Note</p> <figure>code</figure></aside>
            T|:  x||   ```java|   a();|   ```     ~ <dl> <dt>T</dt> <dd>x <figure>code</figure></dd> </dl>
            a[^1]||[^1]: x||    ```java|    a();|    ``` ~ <p>a<sup><a href='#fn-1' id='fnref-1' class='footnote-ref'>1</a></sup></p> <div class='footnotes'> <ol aria-label='Footnotes'> <li id='fn-1'> <p>x</p> <figure>code</figure> <a href='#fnref-1' class='footnote-backref' aria-label='Back to reference 1'>↩</a></li> </ol> </div>
            """)
    void aFenceStandsWhereItsAuthorWroteIt(String written, String html) throws Unrenderable {
        assertThat(render(written.replace('|', '\n').replace('$', '~'))).isEqualTo(html.replace('\'', '"'));
    }

    private static String render(String written) throws Unrenderable {
        Reading reading = ProseReader.read(Markup.MARKDOWN, written, name -> new Resolution.Missing(name, null));
        Prose prose = new Prose(Markup.MARKDOWN, written, List.of(), reading.tags(), reading.links(), reading.fences());
        TreeMap<Integer, Insert> inserts = new TreeMap<>();
        prose.fences().forEach(fence -> inserts.put(fence.span().start(), LISTING));
        Passage passage = new Passage(prose, "", "f", 1, inserts);
        return new ProseRenderer(new Typography("en"))
                .render(passage, new PlainSetting())
                .html()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
