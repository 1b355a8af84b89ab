package dev.recto.dialect.docusaurus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocusaurusTest {

    private static final String PAGE = "docs/intro.md";
    private static final String GUESSED =
            "docusaurus.config.js [guessed-dialect] the pages beside this file are read as docusaurus";

    @TempDir
    private Path folder;

    private Foreign site;

    @BeforeEach
    void aSite() {
        site = new Foreign(folder)
                .with("docusaurus.config.js", "module.exports = {};\n")
                .with("static/img/a.png", "");
    }

    @Test
    void frontMatterAdmonitionsAndIds() {
        site.with(PAGE, """
                ---
                id: intro
                title: Introduction
                sidebar_label: Intro
                sidebar_position: 3
                hide_title: true
                ---
                ## Start here {#start}

                :::note[Look **here**]

                One.

                ::::

                :::tip Old title
                Two.
                :::
                """);

        assertThat(site.page(PAGE)).isEqualTo("""
                ---
                title: "Introduction"
                shortTitle: "Intro"
                order: 3
                ---
                ## Start here <span id="start"></span>

                > [!NOTE]
                > <strong>Look **here**</strong>
                >
                >
                > One.
                >


                > [!TIP]
                > **Old title**
                >
                > Two.

                """);
        assertThat(site.told(PAGE)).containsExactly(GUESSED);
    }

    @Test
    void mdxIsTextWithANotice() {
        site.with(PAGE, """
                import Tabs from '@theme/Tabs';
                import {
                  A,
                } from '../a';

                <Tabs groupId="os">
                <TabItem value="mac" label="macOS" default>

                Use `<Tabs>`.

                </TabItem>
                </Tabs>

                <Highlight color="#25c2a0">Green</Highlight> <img src={require('./a.png').default} className="x" style={{width: 1}} />
                {/* gone */}
                """);

        assertThat(site.words(PAGE))
                .contains("""
                <details open>
                <summary>macOS</summary>



                Use `<Tabs>`.



                </details>

                """, "`<Highlight color=\"#25c2a0\">`Green`</Highlight>` <img src=\"./a.png\" />\n");
        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE
                                + ":1:1 [passed-over] an import or export of MDX is left out, 2 times on 1 page: also src/book/"
                                + PAGE + ":2:1",
                        PAGE
                                + ":14:1 [passed-over] a component of JSX is shown as text, 2 times on 1 page: also src/book/"
                                + PAGE + ":14:33",
                        GUESSED);
    }

    @Test
    void whatIsNotKnownIsToldAtItsPlace() {
        site.with(PAGE, "# A\n\n:::noet\n\nx\n\n:::\n\n:::\n\n:::tip\n");
        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE + ":3:1 [unknown-markup] there is no admonition 'noet'",
                        PAGE + ":9:1 [untranslatable] these colons end nothing",
                        PAGE + ":11:1 [untranslatable] this block is never closed",
                        GUESSED);
    }

    @Test
    void tabsOnOneLineIndentedWordsAndTheSitesFolder() {
        site.with(PAGE, """
                ---
                title: Other
                ---
                # Tabs

                <Tabs values={[{label: 'First', value: 'a'}]}>
                <TabItem value="a">One.</TabItem>
                <TabItem value="b">
                    Two.
                </TabItem>
                </Tabs>

                [A](@site/static/img/a.png)
                """);

        assertThat(site.page(PAGE)).startsWith("---\ntitle: \"Tabs\"\nshortTitle: \"Other\"\n");
        assertThat(site.words(PAGE))
                .contains(
                        "<summary>First</summary>\n\nOne.\n\n</details>\n",
                        "<summary>b</summary>\n\n\nTwo.\n\n\n</details>")
                .contains("[A](../static/img/a.png)");
    }
}
