package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a chapter cannot be made of is refused where its author says it. */
class ChapterFaultsTest {

    @TempDir
    Path folder;

    /** The place is in a page whose front matter starts in line 1, below its title. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            types: [Jar]|3:8|[malformed-front-matter] 'types' belong to a chapter, and this page is none; say chapter: true
            chapter: false\\ntypes: Jar|4:8|[malformed-front-matter] 'types' belong to a chapter, and this page is none; say chapter: true
            chapter: yes|3:10|[malformed-front-matter] 'chapter' is true or false, not 'yes'; write one of them
            chapter: [true]|3:10|[malformed-front-matter] 'chapter' takes one value; write it on one line
            chapter: true\\ntypes: {Jar: 1}|4:8|[malformed-front-matter] 'types' takes names of types; write types: [Cart, Till]
            chapter: true\\ntypes: [[Jar]]|4:9|[malformed-front-matter] 'types' takes names of types; write types: [Cart, Till]
            chapter: true\\ntypes: [Jar, 3]|4:14|[malformed-front-matter] 'types' takes names of types; write types: [Cart, Till]
            chapter: true\\ntypes:|4:7|[malformed-front-matter] 'types' takes names of types; write types: [Cart, Till]
            chapter: true\\ntypes: [Jra]|4:9|[dead-link] no type 'Jra' in the book's sources; did you mean 'Jar'?
            chapter: true\\ntypes: [Jar#lid]|4:9|[misplaced-type] 'Jar#lid' is no type of the book's; name a type of the book's, with an annotation of Recto's in its file
            chapter: true\\ntypes: [String]|4:9|[misplaced-type] 'String' is no type of the book's; name a type of the book's, with an annotation of Recto's in its file
            chapter: true\\ntypes: [shop]|4:9|[misplaced-type] 'shop' is no type of the book's; name a type of the book's, with an annotation of Recto's in its file
            chapter: true\\ntypes: [Jar, Jar.Lid]|4:14|[misplaced-type] 'Jar.Lid' is read with the type around it; name that type
            chapter: true\\ntypes:\\n- Jar\\n- shop.Jar|6:3|[misplaced-type] 'shop.Jar' is named twice; keep one
            chapter: true\\ntypes: [Cart]|4:9|[misplaced-type] 'Cart' is a chapter itself; take it out, or take @Chapter from it
            chapter: true\\ntypes: [Bag]|4:9|[misplaced-type] 'Bag' belongs to another chapter; take it out of one of them
            chapter: true\\ntypes: [Beside]|4:9|[misplaced-type] 'Beside' belongs to another chapter; take it out of one of them
            """)
    void aPageCannotBeSuchAChapter(String yaml, String place, String message) throws IOException {
        TinyProject project = project("").with("src/book/a.md", page(yaml.replace("\\n", "\n")));

        assertThat(problems(project)).contains("src/book/a.md:" + place + ": " + message);
    }

    @Test
    void aTypeIsInOnePageAlone() throws IOException {
        TinyProject project = project("")
                .with("src/book/a.md", page("chapter: true\ntypes: [Jar]"))
                .with("src/book/b.md", page("chapter: true\ntypes: [Jar]"));

        assertThat(problems(project))
                .contains(
                        "src/book/b.md:4:9: [misplaced-type] 'Jar' belongs to another chapter; take it out of one of them");
    }

    @Test
    void aTypeThatIsNotPartOfAChapterIsNotReadInIt() throws IOException {
        TinyProject project = project(", types = {Bag.class, Jar.class}").with("src/book/a.md", page("order: 9"));

        assertThat(problems(project))
                .contains("src/main/java/shop/Cart.java:3:69: [misplaced-type] 'Jar' is not part of this chapter;"
                        + " mark it @Explain(of = …) with the chapter's type, or take it out")
                .hasSize(1);
    }

    @Test
    void aPageHasNoListingOfItsOwn() throws IOException {
        TinyProject project = project("").with("src/book/a.md", page("order: 9") + "> a {@here}\n");

        assertThat(problems(project))
                .contains("src/book/a.md:5:5: [misplaced-here] {@here} has nothing to show: a page explains no element;"
                        + " name what to show with {@listing Type#member}");
    }

    private static String page(String yaml) {
        return "---\ntitle: A\n" + yaml + "\n---\n";
    }

    private TinyProject project(String types) {
        return new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", """
                        package shop;

                        @dev.recto.Chapter(value = "A cart", order = 1%s)
                        interface Cart {}

                        interface Beside {}
                        """.formatted(types))
                .with("src/main/java/shop/Bag.java", """
                        package shop;

                        /// A bag.
                        @dev.recto.Explain(of = Cart.class)
                        interface Bag {}
                        """)
                .with("src/main/java/shop/Jar.java", """
                        package shop;

                        interface Jar {
                            // @start region=lid
                            int lid = 1;
                            // @end

                            interface Lid {}
                        }
                        """)
                .compiled();
    }

    private static List<String> problems(TinyProject project) throws IOException {
        return project.weave().problems().stream()
                .filter(problem -> problem.isError() && !problem.id().equals("no-receipts"))
                .map(Problem::toString)
                .toList();
    }
}
