package dev.recto.dialect.fastpages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FastpagesTest {

    private static final String POST = "_posts/2020-01-14-test-markdown-post.md";

    @TempDir
    private Path folder;

    @Test
    void aPost() {
        Foreign site =
                new Foreign(folder).in("fastpages").with("images/logo.png", "").with(POST, """
                        ---
                        toc: true
                        layout: post
                        description: A minimal example.
                        categories: [markdown]
                        title: An Example
                        hide: true
                        search_exclude: true
                        badges: false
                        ---
                        {% include alert.html text="You can include alert boxes" %}

                        {% include tip.html content='A tip' %}

                        {% include youtube.html content="https://youtu.be/XfoYk_Z5AkI" %}

                        {% twitter https://twitter.com/jakevdp/status/1204765621767901185?s=20 %}

                        {% include image.html alt="Logo" file="/images/logo.png" max-width="300" caption="Our logo" %}

                        A note{% fn 1 %}.

                        {% fndetail 1 %}The words.{% endfndetail %}
                        """);

        assertThat(site.told(POST)).isEmpty();
        assertThat(site.page(POST)).isEqualTo("""
                        ---
                        title: "An Example"
                        summary: "A minimal example."
                        date: "2020-01-14"
                        categories: ["markdown"]
                        ---
                        > [!WARNING]
                        > You can include alert boxes


                        > [!TIP]
                        > A tip


                        > [▶ YouTube](<https://youtu.be/XfoYk_Z5AkI>)


                        > [▶ Twitter](<https://twitter.com/jakevdp/status/1204765621767901185?s=20>)


                        <figure><img src="../images/logo.png" alt="Logo" width="300"><figcaption>Our logo</figcaption></figure>


                        A note[^fn-1].

                        [^fn-1]: The words.
                        """);
    }

    @Test
    void aSiteIsToldByItsOwnSettings() {
        Foreign site = new Foreign(folder)
                .with("_config.yml", "github_repo: notes\ndefault_badges:\n  github: true\n")
                .with(
                        POST,
                        "{% include image.html file=\"a.png\" alt=\"A\" url=\"https://a.example\" caption=\"B\" %}\n");

        assertThat(site.told(POST))
                .containsExactly("_config.yml [guessed-dialect] the pages beside this file are read as fastpages");
        assertThat(site.words(POST))
                .isEqualTo("<figure><a href=\"https://a.example\"><img src=\"a.png\" alt=\"A\"></a>"
                        + "<figcaption>B</figcaption></figure>\n\n");
    }
}
