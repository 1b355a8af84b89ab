package dev.recto.engine;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small site of each system, file by file; {@code a.svg} lies beside them. */
final class ForeignSites {

    private ForeignSites() {}

    static Map<String, String> of(String system) {
        return switch (system) {
            case "chirpy" -> chirpy();
            case "fastpages" -> fastpages();
            case "hydejack" -> hydejack();
            case "wowchemy" -> wowchemy();
            case "mdbook" -> mdbook();
            case "d2l" -> d2l();
            case "mkdocs" -> mkdocs();
            default -> throw new IllegalArgumentException(system);
        };
    }

    private static SortedMap<String, String> site(String... pathsAndTexts) {
        SortedMap<String, String> site = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            site.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return site;
    }

    private static SortedMap<String, String> chirpy() {
        return site(
                "_config.yml",
                "theme: jekyll-theme-chirpy\n",
                "_data/authors.yml",
                "ada:\n  name: Ada\n",
                "_posts/2019-08-08-first.md",
                """
                ---
                title: First post
                author: ada
                date: 2019-08-08 14:10:00 +0800
                categories: [Notes, Old]
                tags: [sea, shore]
                image: { path: /a.svg, alt: A picture }
                ---
                > Mind the gap.
                {: .prompt-warning }

                ![b](/a.svg){: width="10" }
                _The caption_

                {% include embed/youtube.html id='abc' %}

                See [the second]({% post_url 2019-08-09-second %}) and :smile: [sic] **so(x)**me.

                ```java
                not java at all
                ```

                Spring[^1]

                [^1]: A note.

                *[HTML]: Markup
                HTML
                """,
                "_posts/2019-08-09-second.md",
                "---\ntitle: Second\n---\n## A heading\n\nText $x^2$ and $$y$$ inside.\n\n* list\n{:toc}\n",
                "_drafts/later.md",
                "---\ntitle: Later\n---\nNot yet.\n");
    }

    private static SortedMap<String, String> fastpages() {
        return site(
                "_config.yml",
                "title: Notes\ngithub_repo: fastpages\nremote_theme: fastai/fastpages\n",
                "_posts/2020-01-02-alerts.md",
                """
                ---
                title: Alerts
                description: "What boxes look like."
                toc: true
                ---
                {% include alert.html text="Mind the gap." %}

                {% include info.html text="Of note." %}
                """,
                "_posts/2020-01-03-more.md",
                "---\ntitle: More\nsticky_rank: 1\n---\nText.\n");
    }

    private static SortedMap<String, String> hydejack() {
        return site(
                "_config.yml",
                "theme: jekyll-theme-hydejack\n",
                "_posts/2018-06-01-one.md",
                """
                ---
                title: One
                description: >
                  A long
                  line.
                ---
                A message.
                {:.message}

                ## A heading

                Text.
                """,
                "about.md",
                "---\ntitle: About\n---\nSee [one](/_posts/2018-06-01-one.md).\n");
    }

    private static SortedMap<String, String> wowchemy() {
        return site(
                "config/_default/hugo.yaml",
                "title: A site\nbaseURL: /\n",
                "config/_default/module.yaml",
                "imports:\n  - path: github.com/wowchemy/wowchemy-hugo-themes/v5\n",
                "content/_index.md",
                "---\ntype: landing\n---\nWelcome.\n",
                "content/courses/_index.md",
                "---\ntitle: Courses\nweight: 1\n---\n{{< list_children >}}\n",
                "content/courses/first.md",
                """
                ---
                title: The first lesson
                linkTitle: First
                weight: 10
                ---
                {{% callout warning %}}
                Mind the *gap*.
                {{% /callout %}}

                {{< spoiler text="The answer" >}}
                It is 42.
                {{< /spoiler >}}

                {{< youtube w7Ft2ymGmfc >}}

                On to [the second]({{< relref "second" >}}).

                Write `{{</* toc */>}}`.
                """,
                "content/courses/second.md",
                "+++\ntitle = \"Second\"\nweight = 20\n+++\nText.\n");
    }

    private static SortedMap<String, String> mdbook() {
        return site(
                "book.toml",
                "[book]\ntitle = \"B\"\n",
                "src/SUMMARY.md",
                "# Summary\n\n[Preface](preface.md)\n\n# The first part\n\n- [One](one.md)\n\n# Behind\n\n- [Two, the longer](two.md)\n",
                "src/preface.md",
                "# Preface\n\nFirst.\n",
                "src/code.rs",
                "fn main() {}\n",
                "src/one.md",
                """
                # One

                ```rust,ignore
                {{#include code.rs}}
                ```

                > [!NOTE]
                > Of note.

                <div class="warning">

                Mind the gap.

                </div>

                See [two](two.md).
                """,
                "src/two.md",
                "# Two\n\n`\\{{#include}}` is code.\n");
    }

    private static SortedMap<String, String> d2l() {
        return site(
                "d2l/config.ini",
                "[build]\nnotebooks = *.md */*.md\n",
                "d2l/index.md",
                "# A book\n\n```toc\nloss\nmodel\n```\n",
                "d2l/loss.md",
                """
                # Loss

                ## Squares
                :label:`sec_squares`

                $$l = (y - x)^2$$
                :eqlabel:`eq_loss`

                :The numbers.

                | a | b |
                |---|---|
                | 1 | 2 |
                :label:`tab_a`

                ![A fit](../a.svg)
                :label:`img_fit`
                """,
                "d2l/model.md",
                """
                # Model

                From :eqref:`eq_loss`, :numref:`tab_a` and :numref:`sec_squares`.

                ```{.python .input}
                #@tab numpy
                a = 1
                ```
                """);
    }

    private static SortedMap<String, String> mkdocs() {
        return site(
                "mkdocs.yml",
                "site_name: S\ntheme:\n  name: material\nnav:\n  - Home: index.md\n  - Guide:\n      - Start here: start.md\n      - more.md\n",
                "docs/index.md",
                "# Home\n\n!!! note \"A title\"\n    Words ==marked== and ++ctrl+c++.\n\n=== \"One\"\n    First.\n\n=== \"Two\"\n    Second.\n",
                "docs/more.md",
                "# More\n\nText.\n",
                "docs/start.md",
                "# Start\n\n??? tip\n    Folded.\n\n```py title=\"a.py\" linenums=\"1\"\na = 1\n```\n");
    }
}
