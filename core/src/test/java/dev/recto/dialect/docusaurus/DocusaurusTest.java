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
                order: 1
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

                <img src={require('./a.png').default} className="x" style={{width: 1}} />
                {/* gone */}
                """);

        assertThat(site.words(PAGE)).contains("""
                <details open>
                <summary>macOS</summary>



                Use `<Tabs>`.



                </details>

                """, "<img src=\"./a.png\" />\n");
        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE
                                + ":1:1 [passed-over] an import or export of MDX is left out, 2 times on 1 page: also src/book/"
                                + PAGE + ":2:1",
                        GUESSED);
    }

    @Test
    void componentsThatThePageBringsAreShownAsTextWithANotice() {
        site.with(PAGE, """
                # A

                import Gauge from '@site/src/components/Gauge';
                import {Plot, Old as New} from '../plots';
                export const Mark = ({children}) => <mark>{children}</mark>;

                <Gauge height={1.2} /> and <Plot/>, <New
                  a="b" />, <Mark>that</Mark>, `<Gauge />`.

                <Old />
                """);

        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE + ":10:1 [unknown-markup] there is no component 'Old'",
                        PAGE
                                + ":3:1 [passed-over] an import or export of MDX is left out, 3 times on 1 page: also src/book/"
                                + PAGE + ":4:1, src/book/" + PAGE + ":5:1",
                        PAGE
                                + ":7:1 [passed-over] a component of the site's own is shown as text, 5 times on 1 page: also src/book/"
                                + PAGE + ":7:28, src/book/" + PAGE + ":7:37, src/book/" + PAGE + ":8:13 …",
                        GUESSED);
    }

    @Test
    void componentsThatNobodyKnowsAreUnknownMarkup() {
        String words =
                "# A\n\nA <Highlight color=\"#25c2a0\">\nGreen</Highlight> and <TocInline toc={toc} />, `<X />`.\n\n<Widget />\n";
        site.with(PAGE, words);
        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE + ":3:3 [unknown-markup] there is no component 'Highlight'",
                        PAGE + ":4:23 [unknown-markup] there is no component 'TocInline'",
                        PAGE + ":6:1 [unknown-markup] there is no component 'Widget'",
                        GUESSED);

        site.keeping();
        assertThat(site.words(PAGE))
                .contains("A ` <Highlight color=\"#25c2a0\"> Green</Highlight> ` and", "> <Widget />\n");
    }

    @Test
    void whatDocusaurusItselfHasIsWhatItShows() {
        site.with("docs/_part.mdx", "Hello {props.name}.\n")
                .with("docs/a.js", "a();\n")
                .with("static/img/b.png", "")
                .with("docs/other.mdx", "# Other\n")
                .with(PAGE, """
                        ---
                        title: T
                        ---
                        import Part from './_part.mdx';
                        import Source from '!!raw-loader!./a.js';
                        import picture from '@site/static/img/a.png';
                        import TOCInline from '@theme/TOCInline';

                        <TOCInline toc={toc} />

                        <Part name="Ada" />

                        <Admonition type="tip" icon="x" title="Look">

                        Words.

                        </Admonition>

                        <CodeBlock language="js" title="a.js" showLineNumbers={7}>{Source}</CodeBlock>

                        <CodeBlock className="x" language="py" metastring="{1}">
                          {`a = 1
                        b = \\`2\\``}
                        </CodeBlock>

                        <img src={picture} alt="a" /> <ThemedImage alt="B" sources={{
                          light: useBaseUrl('/img/b.png'),
                          dark: useBaseUrl('/img/a.png'),
                        }} />

                        <Link to="./other.mdx">Other</Link> [O](@site/docs/other.mdx) [P](pathname:///img/b.png) {frontMatter.title}{' '}{"x"} $\\frac{a}{b}$

                        <Tabs defaultValue="a" values={[
                          {label: 'An apple', value: 'a'},
                        ]}>
                        <TabItem value="a">

                        Tab.

                        </TabItem>
                        </Tabs>

                        <head>
                          <meta name="x" content="y" />
                        </head>
                        """);
        String words = site.words(PAGE);
        assertThat(words)
                .contains(
                        "{@toc}\n",
                        "Hello Ada.\n",
                        "> [!TIP]\n> **Look**\n",
                        "```js title=\"a.js\" linenums=7\na();\n```\n",
                        "```py {1}\na = 1\nb = `2`\n```\n",
                        "<img src=\"../static/img/a.png\" alt=\"a\" /> <img src=\"../static/img/b.png\" alt=\"B\">\n",
                        "[Other](<other.mdx>) [O](other.mdx) [P](../static/img/b.png) T x $\\frac{a}{b}$\n",
                        "<summary>An apple</summary>")
                .doesNotContain("<head>", "meta");
        assertThat(site.told(PAGE)).hasSize(3).anyMatch(said -> said.contains("[passed-over] what stands in the head"));
    }

    @Test
    void expressionsThatOnlyTheSiteKnowsAreTold() {
        site.with(PAGE, "# A\n\nThere are {toc.length} of {props.x} and \\\\{a.b}, `{a.b}`, $x_{a.b}$.\n");
        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE + ":3:11 [untranslatable] only its own system knows what {toc.length} comes to",
                        PAGE + ":3:27 [untranslatable] only its own system knows what {props.x} comes to",
                        GUESSED);
    }

    @Test
    void pagesOfMdxArePages() {
        site.with("docs/a.mdx", "# A\n").with("docs/_b.mdx", "B\n").with("docs/c.markdown", "C\n");
        assertThat(site.pages("docs/a.mdx", "docs/_b.mdx", "docs/c.markdown")).containsExactly("docs/a.mdx");

        Foreign plain = new Foreign(folder.resolve("plain"))
                .with("a.mdx", "A\n")
                .with("b.mdx", "---\ndialect: docusaurus\n---\nB\n")
                .with("c.markdown", "C\n")
                .with("d.md", "D\n");
        assertThat(plain.pages("a.mdx", "b.mdx", "c.markdown", "d.md")).containsExactly("b.mdx", "d.md");
        assertThat(new Foreign(folder.resolve("plain")).in("jekyll").pages("a.mdx", "c.markdown", "d.md"))
                .containsExactly("c.markdown", "d.md");
    }

    @Test
    void commentsMarkLinesOfCode() {
        site.with(PAGE, """
                # A

                > ```js title="a.js" showLineNumbers
                > a();
                > // highlight-next-line
                > b();
                > /* highlight-start */
                > c();
                > d();
                > /* highlight-end */
                > ```

                ```py {2}
                # highlight-next-line
                a = 1
                ```
                """);
        assertThat(site.words(PAGE)).contains("""
                > ```js title="a.js" linenums {2,3-4}
                > a();
                > b();
                > c();
                > d();
                > ```

                ```py {2}
                # highlight-next-line
                a = 1
                ```
                """);
    }

    @Test
    void commentsThatMarkNoLinesAreTold() {
        site.with(PAGE, """
                # A

                ```js
                // highlight-end
                a();
                // highlight-start
                // highlight-next-line
                ```
                """);
        assertThat(site.told(PAGE))
                .containsExactly(
                        PAGE + ":4:1 [untranslatable] nothing starts the marked lines that end here",
                        PAGE + ":6:1 [untranslatable] this mark of lines is never ended",
                        PAGE + ":7:1 [untranslatable] no line of code follows this comment",
                        PAGE + ":3:6 [passed-over] a line that its fence does not have is not marked",
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
