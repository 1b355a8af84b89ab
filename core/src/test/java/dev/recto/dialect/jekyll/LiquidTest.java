package dev.recto.dialect.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiquidTest {

    private static final String POST = "_posts/2020-01-02-a-post.md";

    @TempDir
    private Path folder;

    private Foreign site;

    @BeforeEach
    void aSite() {
        site = new Foreign(folder).in("jekyll").with("_config.yml", "title: The site\nbeta: true\n");
    }

    @Test
    void whatIsKnownIsChosen() {
        assertThat(
                        words(
                                "{% if site.beta and page.layout == \"hard\" %}Beta of {{ site.title | upcase }}{% else %}No{% endif %}\n"
                                        + "{% unless page.short %}Long{% endunless %}{% if page.none %}gone{% elsif true %}two{% endif %}\n"))
                .isEqualTo("Beta of THE SITE\nLongtwo\n");
    }

    @Test
    void whatIsNamedAndRepeated() {
        assertThat(words("""
                        {% assign who = "Ada" %}{% capture hello %}Hello {{ who }}{% endcapture %}{{ hello }}!
                        {% for tag in page.tags %}<{{ tag }}>{% endfor %}
                        """)).isEqualTo("Hello Ada!\n<a><b>\n");
        assertThat(site.told(POST)).isEmpty();
    }

    @Test
    void whatOnlyJekyllKnowsIsToldOnce() {
        assertThat(words("""
                        A.

                        {% for post in site.posts %}{% if post.pinned %}{{ post.title }}{% endif %}{% endfor %}

                        {% if paginator.total > 1 %}x{% else %}y{% endif %}

                        {% for a in b %}
                        """)).doesNotContain("{%", "{{");
        assertThat(site.told(POST))
                .containsExactly(
                        POST
                                + ":7:1 [untranslatable] only its own system knows what {% for post in site.posts %} comes to",
                        POST
                                + ":9:1 [untranslatable] only its own system knows what {% if paginator.total > 1 %} comes to",
                        POST + ":11:1 [untranslatable] {% for %} is never closed");
    }

    @Test
    void bracesOfOtherLanguagesInCodeStay() {
        assertThat(words("```html\n<p>{{ course }}</p>\n```\n")).isEqualTo("```html\n<p>{{ course }}</p>\n```\n");
        assertThat(site.told(POST)).singleElement().asString().contains(":6:4 [passed-over] braces in code stay");
        words("{{ course }}\n");
        assertThat(site.told(POST))
                .containsExactly(POST + ":5:1 [unknown-markup] there is no Liquid variable 'course'");
    }

    @Test
    void includesOfTheSitesOwnMayChoose() {
        site.with(
                        "_includes/fig.html",
                        "<img src=\"{{ include.src }}\">{% if include.alt %} {{ include.alt }}{% endif %}\n")
                .with("_posts/part.md", "A part.\n")
                .with("_includes/posts.html", "{% for p in site.posts %}{{ p }}{% endfor %}");
        assertThat(words("{% assign x = 'a.png' %}{% include fig.html src=x %} {% include fig.html src='b' alt='B' %}\n"
                        + "{% include_relative part.md %}\n\n{% gist ada/1 %}\n"))
                .isEqualTo(
                        "<img src=\"a.png\"> <img src=\"b\"> B\nA part.\n\n> [▶ GitHub Gist](<https://gist.github.com/ada/1>)\n\n");
        words("{% include posts.html %}\n");
        assertThat(site.told(POST)).containsExactly(POST + ":5:1 [unknown-markup] there is no include 'posts.html'");
    }

    @Test
    void classesAreLooks() {
        assertThat(words("Words\n{: .fancy .lead }\n")).isEqualTo("Words\n\n");
        assertThat(site.told(POST))
                .hasSize(2)
                .allSatisfy(said -> assertThat(said).contains(":6:1 [passed-over]"));
    }

    private String words(String words) {
        return site.with(POST, "---\nlayout: hard\ntags: [a, b]\n---\n" + words).words(POST);
    }
}
