package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sites of two systems that are brought over into the good book, which is then woven. */
@ExtendWith(Matrix.class)
class ImportIT {

    private static final String POST = "_posts/2020-01-02-first.md";

    @Caught(fault = "a site of Jekyll and one of Docusaurus, imported", by = "right")
    void twoSites(Project project) throws Exception {
        blog(project);
        docs(project);
        SortedMap<String, String> before = digests(project.file("sites"));

        Build blog = project.maven("recto:import", "-Drecto.site=sites/blog");
        Build docs = project.maven("recto:import", "-Drecto.site=sites/docs");

        assertThat(blog.isGreen()).as(blog.toString()).isTrue();
        assertThat(docs.isGreen()).as(docs.toString()).isTrue();
        assertThat(digests(project.file("sites"))).isEqualTo(before);
        assertThat(blog.told())
                .contains(
                        "sites/blog/" + POST + ":8:1 unknown-markup",
                        "sites/blog/" + POST + ":10:1 untranslatable",
                        "sites/blog/_config.yml guessed-dialect");
        assertThat(blog.log())
                .contains(
                        "sites/blog: 3 pages (1 draft) and 1 file, read as chirpy",
                        "1 kept, 1 refused",
                        "All pages lie in `src/book` now, 1 of them with a box of what was refused");

        Build build = project.outdateAll().maven("verify");

        assertThat(build.isGreen()).as(build.toString()).isTrue();
        assertThat(project.read("target/book/posts/first/index.html")).contains("../../_posts/2020-01-02-first.html");
        assertThat(project.read("target/book/old/index.html")).contains("../about.html");
        assertThat(project.read("target/book/docs/guide/start/index.html"))
                .contains("../../../docs/01-guide/02-start.html");
        assertThat(project.read("target/book/_posts/2020-01-02-first.html"))
                .contains("<a href=\"https://ada.example\">Ada Lovelace</a>", "{% include clock.html %}", "{% gist %}");
        assertThat(project.read("target/book/docs/01-guide/02-start.html")).contains("The guide");
        assertThat(project.file("target/book/_drafts/later.html")).doesNotExist();
    }

    @Caught(fault = "one old address of two imported pages", by = "duplicate-address")
    void oneAddressOfTwoPages(Project project) throws Exception {
        blog(project);
        project.write("sites/blog/other.md", "---\ntitle: Other\nredirect_from:\n  - /x/\n  - /old/\n---\n\nWords.\n");

        Build build = project.maven("recto:import", "-Drecto.site=sites/blog");

        assertThat(build.isGreen()).isFalse();
        assertThat(build.errors()).containsOnly("sites/blog/other.md:5:5 duplicate-address");
        assertThat(project.file("src/book")).doesNotExist();
    }

    @Caught(fault = "an imported page that shows no image", by = "missing-image")
    void whatTheBookRefuses(Project project) throws Exception {
        blog(project);
        project.write("sites/blog/other.md", "---\ntitle: Other\n---\n\nWords ![x](gone.png)\n");

        Build brought = project.maven("recto:import", "-Drecto.site=sites/blog");

        assertThat(brought.isGreen()).as(brought.toString()).isTrue();
        assertThat(brought.told()).contains("sites/blog/other.md:5:7 missing-image");
        Build build = project.outdateAll().maven("verify");
        assertThat(build.isGreen()).isFalse();
        assertThat(build.errors()).containsOnly("src/book/other.md:6:7 missing-image");
    }

    private static void blog(Project project) throws IOException {
        project.write("sites/blog/_config.yml", "theme: jekyll-theme-chirpy\npermalink: /posts/:title/\n")
                .write("sites/blog/_data/authors.yml", "ada:\n  name: Ada Lovelace\n  url: https://ada.example\n")
                .write("sites/blog/assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>\n")
                .write("sites/blog/" + POST, """
                        ---
                        title: First
                        author: ada
                        layout: post
                        ---
                        ![A picture](/assets/a.svg)

                        {% include clock.html %}

                        {% gist %}

                        > Mind the gap.
                        {: .prompt-warning }
                        """)
                .write("sites/blog/about.md", "---\ntitle: About\npermalink: /old/\naddress: about\n---\n\nWords.\n")
                .write("sites/blog/_drafts/later.md", "---\ntitle: Later\n---\n\nNot yet.\n");
    }

    private static void docs(Project project) throws IOException {
        project.write("sites/docs/docusaurus.config.js", "module.exports = {};\n")
                .write("sites/docs/sidebars.js", """
                        module.exports = {
                          docs: ['intro', {type: 'category', label: 'The guide', items: ['guide/start', 'guide/end']}],
                        };
                        """)
                .write("sites/docs/docs/intro.md", "# Introduction\n\n:::note\n\nOne.\n\n:::\n")
                .write("sites/docs/docs/01-guide/01-end.md", "# The end\n\nWords.\n")
                .write("sites/docs/docs/01-guide/02-start.md", "# The start\n\n[The end](01-end.md)\n");
    }

    /** What the files of a folder say, by their paths. */
    private static SortedMap<String, String> digests(Path folder) throws Exception {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return digests;
    }
}
