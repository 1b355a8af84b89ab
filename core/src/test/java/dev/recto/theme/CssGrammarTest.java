package dev.recto.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.recto.theme.CssNames.Named;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssGrammarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/* nothing */",
                "a{color:red}",
                "a { color: red !important; ; }",
                "a{&:hover{color:red}}",
                "a { color: red; .b:is(c, d) { color: blue } }",
                "a { b:hover { color: red } }",
                "a { @media (width >= 40em) { color: red } }",
                "@layer x, y; @layer x { a { color: red } }",
                "@layer x",
                "@container (width > 40em) { a { color: red } }",
                "@supports (display: grid) and (not (color: red)) { a { color: red } }",
                "@media print { @page :first { margin: 1cm; @top-left { content: 'a' } } }",
                "@keyframes in { from { opacity: 0 } 50.5% { opacity: 0.5 } to { opacity: 1 } }",
                "@property --x { syntax: '<color>'; inherits: true; initial-value: red }",
                "@font-feature-values A { @styleset { b: 1 } }",
                "a:has(> b):not([href^='http:']) { inset-inline: calc(1px + var(--x, 2px)) }",
                ":root { --x: { a: b }; --y:; --z: a:b }",
                "a { color: rgb(1 2 3 / 50%); width: -1.5e-3px; margin: +.5em -0 }",
                "a { unicode-range: U+100-12B, U+4?? }",
                "\\31 a, .a\\:b { content: 'a\\\n b\\'' }",
                "a { grid-template: [x] 'a' 1fr / auto }"
            })
    void whatIsCss(String css) throws BadCss {
        assertThat(CssGrammar.names(css)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a { color: red         | 2  | this '{' is never closed
            a { b { color: red }   | 2  | this '{' is never closed
            a { width: calc(1px; } | 11 | this 'calc(' is never closed
            a { color: red } }     | 17 | this '}' closes nothing
            a[b { }                | 1  | this '[' is never closed
            a { color }            | 4  | this is no rule and no declaration
            a { color red; }       | 4  | this is no rule and no declaration
            color: red;            | 0  | this is no rule and no declaration
            a                      | 0  | this is no rule and no declaration
            ; a { }                | 0  | this is no rule and no declaration
            { color: red }         | 0  | this block has no selector
            a { color: ; }         | 4  | 'color' has no value
            a { color: red b: c }  | 15 | there is a second colon in the value of 'color'
            a { content: "b }      | 13 | this string is not closed on its line
            a { } /* b             | 6  | this comment is never closed
            a { b: url(c d) }      | 7  | this url(…) cannot be read
            a { b: url(c(d) }      | 7  | this url(…) cannot be read
            a { b: url(c           | 7  | this url(…) cannot be read
            a { b: url( "c" "d     | 16 | this string is not closed on its line
            a { b: src(var(--c)) } | 7  | this src(…) does not say a file
            <!-- a { }             | 0  | '<!--' belongs to HTML
            a { b: c \\            | 9  | this backslash escapes nothing
            @import "b.css";       | 0  | a theme is one file in UTF-8, and has no @import
            @IMPORT url(b.css);    | 0  | a theme is one file in UTF-8, and has no @import
            @\\69mport "b.css";    | 0  | a theme is one file in UTF-8, and has no @import
            @charset "utf-8";      | 0  | a theme is one file in UTF-8, and has no @charset
            @meida print { }       | 0  | CSS has no @meida
            @media print;          | 0  | this @media has no block
            @font-face             | 0  | this @font-face has no block
            """)
    void whatIsNot(String css, int offset, String reason) {
        BadCss bad = catchThrowableOfType(BadCss.class, () -> CssGrammar.names(css));

        assertThat(bad).as(css).isNotNull();
        assertThat(bad.reason()).isEqualTo(reason);
        assertThat(bad.offset()).isEqualTo(offset);
    }

    @Test
    void aMisspeltRuleIsAskedAfter() {
        assertThatThrownBy(() -> CssGrammar.names("@meida print { }"))
                .isInstanceOfSatisfying(
                        BadCss.class, bad -> assertThat(bad.remedy()).isEqualTo("did you mean 'media'?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a { b: url(c.png) }                                  | c.png
            a { b: url( c.png ) }                                | c.png
            a { b: URL("c d.png") }                              | c d.png
            a { b: u\\72l(c.png) }                               | c.png
            a { b: \\000075 rl('c.png') }                        | c.png
            a { b: url(c\\2e png) }                              | c.png
            a { b: url(c\\).png) }                               | c).png
            a { --b: url(c.png) }                                | c.png
            a { b: image-set("c.png" 1x, url(d.png) 2x type("image/png")) } | c.png, d.png
            @media print { a { b { c: url(d.png) } } }           | d.png
            @font-face { src: url(d.woff2) format("woff2") tech(variations) } | d.woff2
            @supports (b: url(c.png)) { }                        | c.png
            """)
    void theFilesThatItNames(String css, String names) {
        try {
            assertThat(named(CssGrammar.names(css).files())).isEqualTo(names);
        } catch (BadCss bad) {
            assertThat(names).as(css + bad.reason()).isNull();
        }
    }

    @Test
    void thePropertiesThatItSetsAndReads() throws BadCss {
        CssNames names = CssGrammar.names("""
                @property --size { syntax: "*"; inherits: false }
                :root { --paper: #fff; --own:var( --paper ) }
                a { width: calc(var(--size) * 2); .b & { --\\6f wn: 1; color: VAR(--ink, var(--own)) } }
                """);

        assertThat(named(names.registered())).isEqualTo("--size");
        assertThat(named(names.declared())).isEqualTo("--paper, --own, --own");
        assertThat(named(names.read())).isEqualTo("--paper, --size, --ink, --own");
        assertThat(names.declared().get(0).offset()).isEqualTo(58);
    }

    private static String named(List<Named> names) {
        return String.join(", ", names.stream().map(Named::name).toList());
    }
}
