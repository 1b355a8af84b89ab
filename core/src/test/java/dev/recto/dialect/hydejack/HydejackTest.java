package dev.recto.dialect.hydejack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HydejackTest {

    private static final String POST = "blog/_posts/2017-11-23-post.md";

    @TempDir
    private Path folder;

    @Test
    void aPost() {
        Foreign site = new Foreign(folder)
                .with("_config.yml", "theme: jekyll-theme-hydejack\n")
                .with(POST, """
                        ---
                        layout: post
                        title: Post
                        description: >
                          Folded words
                          of a description.
                        accent_color: rgb(1,2,3)
                        related_posts: []
                        ---
                        A message.
                        {:.message}

                        A note
                        of two lines.
                        {:.note title="Attention"}

                        Lead.
                        {:.lead}
                        """);

        assertThat(site.told(POST))
                .containsExactly("_config.yml [guessed-dialect] the pages beside this file are read as hydejack");
        assertThat(site.page(POST)).isEqualTo("""
                        ---
                        title: "Post"
                        summary: "Folded words of a description."
                        date: "2017-11-23"
                        ---
                        > [!NOTE]
                        > A message.


                        > [!NOTE]
                        > **Attention**
                        >
                        > A note
                        > of two lines.


                        Lead.

                        """);
    }

    @Test
    void whatAPageHidesAndCaptions() {
        Foreign site = new Foreign(folder).in("hydejack").with(POST, """
                ---
                title: Post
                cover: true
                description: Words.
                hide_description: true
                image: /a.png
                hide_image: true
                ---
                ![a](a.png)

                The *image*.
                {:.figcaption}

                ```js
                a

                b
                ```

                The code.
                {:.figcaption}
                """);

        assertThat(site.told(POST)).isEmpty();
        assertThat(site.page(POST)).isEqualTo("""
                ---
                title: "Post"
                date: "2017-11-23"
                ---
                <figure>

                ![a](a.png)

                <figcaption>

                The *image*.

                </figcaption>
                </figure>



                <figure>

                ```js
                a

                b
                ```

                <figcaption>

                The code.

                </figcaption>
                </figure>


                """);
    }
}
