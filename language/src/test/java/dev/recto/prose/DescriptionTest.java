package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Prose.Markup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description ends where a {@code ¦} stands. */
class DescriptionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Words.\n¦@param a b",
                "Words.\n\n¦   @return b\n@throws c",
                "¦@param a b",
                "- item\n¦@param a b",
                "> quote\n\n¦@param a b",
                "```java\n@Override\n```\n¦@param a b",
                "> ```java\n> @Override\n> ```\n¦@param a b",
                "- a\n\n    ```java\n    @Override\n    ```\n\n¦@param a b",
                "    @Override\n\n¦@param a b",
                "{@code\n@Override\n}\n¦@param a b",
                "`a\n@Override`\n¦@param a b",
                "~~~text\n```\n@a\n~~~\n¦@param a b",
                "a@b.c and @param¦",
                "\\@param¦",
                "@1 and @¦",
                "{@code unclosed\n¦@param a"
            })
    void ofMarkdown(String comment) {
        assertEnd(Markup.MARKDOWN, comment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Words.\n¦@param a b",
                "<pre>{@code\n@Override\n}</pre>\n¦@param a b",
                "<p title=\"a\n@b\">words\n¦  @return c",
                "&#64;Override\n¦@return c",
                "```\n¦@Override",
                "a @param¦"
            })
    void ofHtml(String comment) {
        assertEnd(Markup.HTML, comment);
    }

    private static void assertEnd(Markup markup, String comment) {
        assertThat(Description.end(markup, comment.replace("¦", "")))
                .as(comment)
                .isEqualTo(comment.indexOf('¦'));
    }
}
