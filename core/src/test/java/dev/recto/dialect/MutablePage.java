package dev.recto.dialect;

/** A page of each dialect that uses what the dialect knows. */
enum MutablePage {
    CHIRPY("""
            ---
            title: "Writing"
            date: 2019-08-08 14:10:00 +0800
            categories: [Blogging, Tutorial]
            image: { path: /a.png, alt: A }
            ---
            > A tip with [a link](/posts/b/#c) and `code`{: .filepath }.
            {: .prompt-tip }

            {% include embed/youtube.html id='abc' %} {{ page.title }} {% raw %}{{ x }}{% endraw %}

            {% if page.title == "Writing" %}yes{% elsif site.x %}no{% else %}perhaps{% endif %}
            {% assign a = "b" %}{% for c in page.categories %}{{ c }} {% endfor %}{{ a | upcase }}

            ![img](/assets/a.png){: .w-50 width="10" h='5' }
            _Caption_

            * list
            {:toc}

            ```java{1,3}
            class A {
                int a;
            }
            ```
            {: file="A.java" }

            {% highlight python %}
            a = 1
            {% endhighlight %}

            <iframe src="https://www.youtube.com/embed/abc"></iframe> <br> <img src="/a.png">

            ## Head {#x} :smile: **bold(x)**word $$ a + b $$
            {: #my-id .no_toc}

            *[HTML]: Hypertext
            HTML {::comment}gone{:/comment} [^1] [[other|Other]]

            [^1]: Note
            """),
    FASTPAGES("""
            ---
            toc: true
            author: "<a href='x'>Ada</a>"
            ---
            # Title
            > Summary

            {% include alert.html text="Look **here**" %}

            {% include info.html text='One' %} {% fn 1 %}

            {% include image.html alt="A" file="/assets/a.png" max-width="40" caption="C" %}
            {% twitter https://twitter.com/a/status/1 %}

            {% include youtube.html content="https://youtu.be/abc" %}

            {{ 'The note' | fndetail: 1 }}
            """),
    HYDEJACK("""
            ---
            title: Hyde
            description: >
              Folded
              text
            ---
            A paragraph.
            {:.lead}

            Watch out.
            {:.note title="Attention"}

            Words
            {:.message}

            * toc
            {:toc .large-only}

            ~~~js
            // file: "a.js"
            a();
            ~~~
            """),
    WOWCHEMY("""
            +++
            title = "Hugo"
            weight = 3
            tags = ["a", "b"]
            +++
            {{< youtube abc >}} {{< figure src="/assets/a.png" caption="C *d*" >}}

            {{% callout note %}}
            Look.
            {{% /callout %}}

            {{< spoiler text="More" >}}Hidden.{{< /spoiler >}}

            {{< highlight go "linenos=table,hl_lines=1,linenostart=7" >}}
            a := 1
            {{< /highlight >}}

            {{< cite page="/a" view="4" >}} {{< icon name="x" >}} {{</* shown */>}}

            ## Head {#id .class}

            {{< ref "other.md" >}} {{< button url="https://example.org/" >}}Go{{< /button >}}
            """),
    MDBOOK("""
            # Chapter

            {{#include ../other.md:1:2}} {{#title Window}} \\\\( a_1 \\\\)

            ```rust,ignore,editable
            # hidden
            fn main() {}
            ```

            ```toml
            a = 1
            ```

            <Listing number="1-1" file-name="a.rs" caption="C">

            ```rust
            let x;
            ```

            </Listing>

            <div class="warning">

            Look.

            </div>

            > [!TIP]
            > A tip.
            """),
    D2L("""
            # Title
            :label:`chap_a`

            See :numref:`fig_a`, :eqref:`eq_a`, :cite:`a.b` and (**slides**).

            ![A caption](/assets/a.png)
            :width:`100px`
            :label:`fig_a`

            $$x = 1$$
            :eqlabel:`eq_a`

            :begin_tab:`mxnet`
            Words.
            :end_tab:

            ```{.python .input}
            #@tab all
            a = 1
            ```
            """),
    MKDOCS("""
            ---
            date: 2024-01-01
            ---
            # Title

            !!! note inline end "Title"

                Body.

            ??? tip "Folded `x`"

                ```py title="a.py" hl_lines="2 3"
                a = 1 # (1)!
                b = 2
                c = 3
                ```

            === "One"

                Tab.

            === "Two"

                Tab.

            ++ctrl+c++ ==mark== ^^ins^^ ![a](../assets/a.png){ width="20" } :material-x: {: .c }

            --8<-- "other.md"
            """),
    MYST("""
            ---
            title: MyST
            short_title: M
            ---
            (here)=
            ## Here

            ::::{note} The `title`
            :class: dropdown
            Words {ref}`here`, {doc}`/other`, {term}`x`, {math}`a^2`, {kbd}`C`.

            :::{figure} /assets/a.png
            :name: fig
            Caption.
            :::
            ::::

            ```{code-cell} python
            :tags: [a]
            1 + 1
            ```

            ```{code-block} python
            :caption: a.py
            :linenos:
            :emphasize-lines: 2
            a = 1
            b = 2
            ```

            ```{list-table} T
            :header-rows: 1
            * - a
              - b
            * - c
              - d
            ```

            $$ x $$ (eq)

            % comment
            {eq}`eq` [](#here)
            """),
    DOCUSAURUS("""
            ---
            sidebar_position: 2
            ---
            import Tabs from '@theme/Tabs';

            # Title {#top}

            :::note[A *title*]

            Words.

            ::::tip Inner
            More.
            ::::

            :::

            <Tabs>
            <TabItem value="a" label="A">

            Tab.

            </TabItem>
            </Tabs>

            ```jsx title="a.js" {1,3-4} showLineNumbers
            a();
            b();
            c();
            d();
            ```

            ```py
            a = 1
            # highlight-next-line
            b = 2
            ```

            <Admonition type="tip" title="T">

            Words {frontMatter.sidebar_position}.

            </Admonition>

            <TOCInline toc={toc} /> {/* gone */}
            """),
    PANDOC("""
            ---
            title: P
            ---
            ::: {.note title="T" #box}
            Words ^[a note] H~2~O.

            :::: warning
            Inner.
            ::::
            :::

            [small]{.smallcaps} [u]{.underline #u} ![a](/assets/a.png){width=20}

            ```{=html}
            <b>x</b>
            ```

            ``` {.haskell .numberLines startFrom="100"}
            f x = x
            ```

            ## Head {#sec .unnumbered}
            """);

    private final String text;

    MutablePage(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    String dialect() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
