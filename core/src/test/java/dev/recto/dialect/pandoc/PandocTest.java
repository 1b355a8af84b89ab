package dev.recto.dialect.pandoc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PandocTest {

    private static final String PAGE = "a.md";

    @TempDir
    private Path folder;

    @Test
    void divsSpansNotesAndRawParts() {
        assertThat(words("""
                        ::: {.callout-note title="Look" #box}
                        One.
                        :::

                        ::::: warning :::::
                        Two.
                        ::::::

                        ::: {.columns}
                        Three.
                        :::

                        [small]{.smallcaps} [under *it*]{.underline #u} H~2~O x^2^ ^[A note.]

                        ```{=latex}
                        gone
                        ```

                        ```{python}
                        #| echo: false
                        1 + 1
                        ```
                        """)).isEqualTo("""
                        <span id="box"></span>

                        > [!NOTE]
                        > **Look**
                        >
                        > One.


                        > [!WARNING]
                        > Two.



                        Three.


                        small <span id="u"></span><u>under *it*</u> H<sub>2</sub>O x<sup>2</sup> [^inline-1]



                        ```python
                        1 + 1
                        ```


                        [^inline-1]: A note.
                        """);
        assertThat(site().told(PAGE))
                .containsExactly(
                        PAGE + ":9:1 [passed-over] the class 'columns' says how something looks on the site alone");
    }

    @Test
    void whatIsNeverClosed() {
        words("# A\n\n::: {.note}\nx\n");
        assertThat(site().told(PAGE)).containsExactly(PAGE + ":3:1 [untranslatable] this block is never closed");
    }

    private Foreign site() {
        return new Foreign(folder).in("pandoc");
    }

    private String words(String text) {
        return site().with(PAGE, text).words(PAGE);
    }

    @Test
    void captions() {
        assertThat(words("A\n\n![The *image*](a.png){#id}\n\n| a |\n|---|\n| b |\n\n: The table\n"))
                .isEqualTo(
                        "A\n\n<figure>\n\n![The *image*](a.png)<span id=\"id\"></span>\n\n<figcaption>\n\nThe *image*"
                                + "\n\n</figcaption>\n</figure>\n\n| a |\n|---|\n| b |\n\nTable: The table\n");
    }
}
