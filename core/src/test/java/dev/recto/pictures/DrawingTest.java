package dev.recto.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of an SVG reaches a page, and what is refused. */
class DrawingTest {

    private static final String OPEN = "<svg xmlns='http://www.w3.org/2000/svg'>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            <script>alert(1)</script>                                   ~ <script>
            <x:SCRIPT xmlns:x='http://www.w3.org/2000/svg'/>            ~ <script>
            <a><script href='x.js'/></a>                                ~ <script>
            <metadata><script/></metadata>                              ~ <script>
            <x:y xmlns:x='urn:x'><script/></x:y>                        ~ <script>
            <x:script xmlns:x='urn:x'/>                                 ~ <script>
            <foreignObject><p/></foreignObject>                         ~ <foreignobject>
            <g><p xmlns='http://www.w3.org/1999/xhtml'/></g>            ~ HTML
            <metadata><p xmlns='http://www.w3.org/1999/xhtml'/></metadata> ~ HTML
            <m:math xmlns:m='http://www.w3.org/1998/Math/MathML'/>      ~ MathML
            <g onload='alert(1)'/>                                      ~ the event attribute onload
            <a onClick='alert(1)'/>                                     ~ the event attribute onclick
            <title onclick='alert(1)'>t</title>                         ~ the event attribute onclick
            <a href='javascript:alert(1)'/>                             ~ the address javascript:alert(1)
            <a href='java&#10;script:alert(1)'/>                        ~ the address java script:alert(1)
            <a x:href='&#106;avascript:1' xmlns:x='http://www.w3.org/1999/xlink'/> ~ the address javascript:1
            <a href='data:text/html,x'/>                                ~ the address data:text/html,x
            <image href='//evil.example/x.png'/>                        ~ the address //evil.example/x.png
            <image href='https://evil.example/x.png'/>                  ~ the address https://evil.example/x.png
            <image href='data:image/svg+xml;base64,PHN2Zz4='/>          ~ the address data:image/svg+xml;base64,PHN2Zz4=
            <use href='other.svg#a'/>                                   ~ the address other.svg#a
            <use href='https://evil.example/#a'/>                       ~ the address https://evil.example/#a
            <use href='data:image/svg+xml;base64,PHN2Zz4='/>            ~ the address data:image/svg+xml;base64,PHN2Zz4=
            <linearGradient href='//evil.example/#a'/>                  ~ the address //evil.example/#a
            <g xml:base='https://evil.example/'/>                       ~ the address https://evil.example/
            <animate attributeName='href' to='javascript:alert(1)'/>    ~ <animate>
            <set attributeName='onload' to='alert(1)'/>                 ~ <set>
            <filter><feImage href='x.png'/></filter>                    ~ <filter>
            <iframe src='x'/>                                           ~ <iframe>
            <CIRCLE r='1'/>                                             ~ <circle>
            <g srcdoc='x'/>                                             ~ the attribute srcdoc
            <g filter='url(#f)'/>                                       ~ the attribute filter
            <g fill='url(https://evil.example/x)'/>                     ~ a style that refers to other files
            <g fill='url(x.svg#a)'/>                                    ~ a style that refers to other files
            <g fill='u\\72l(//evil.example)'/>                          ~ a style that refers to other files
            <g fill='image-set("x.png" 1x)'/>                           ~ the function image-set()
            <style>@import 'x.css';</style>                             ~ a style that refers to other files
            <style>@media (prefers-color-scheme: dark){a{fill:red}}</style> ~ the style rule @media
            <style>@font-face{font-family:x}</style>                    ~ a style for '@font-face', which is no name, class or id
            <style>g text{fill:red}</style>                             ~ a style for 'g text', which is no name, class or id
            <style>g:hover{fill:red}</style>                            ~ a style for 'g:hover', which is no name, class or id
            <style>g{fill}</style>                                      ~ a style that cannot be read
            <style>g{fill:red</style>                                   ~ the style rule g
            <style>g{position:fixed}</style>                            ~ the style 'position: fixed'
            <style>g{fill:red !important}</style>                       ~ the style 'fill: red !important'
            <style><![CDATA[a{fill:url(//evil.example/x)}]]></style>    ~ a style that refers to other files
            <style>/* */a{fill:/**/url(//evil.example/x)}</style>       ~ a style that refers to other files
            <g style='fill:url(https://evil.example/x)'/>               ~ a style that refers to other files
            <g style='transform:scale(9)'/>                             ~ the style 'transform: scale(9)'
            <g style='behavior:expression(1)'/>                         ~ a style that refers to other files
            <?xml-stylesheet href='x.css'?>                             ~ a processing instruction or entities
            <text>&e;</text>                                            ~ XML that cannot be read
            <g id='a'><use href='#a'/></g>                              ~ more than 200000 elements to draw
            <g>                                                         ~ XML that cannot be read
            """)
    void saysWhatIsMoreThanAPicture(String inside, String fault) throws IOException {
        assertThat(faultOf(OPEN + inside + "</svg>").replace('\n', ' ')).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg>&e;</svg>",
                "<!DOCTYPE svg [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><svg>&b;</svg>",
                "<html xmlns='http://www.w3.org/1999/xhtml'><script/></html>",
                "<?xml-stylesheet href='x.xsl' type='text/xsl'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<x:svg xmlns:x='urn:x'/>",
                "<svg",
                ""
            })
    void isNoPictureAtAll(String file) throws IOException {
        assertThat(faultOf(file)).isNotEmpty();
    }

    @Test
    void aFewPartsThatUseEachOtherAreNoMoreThanABrowserCanBear() throws IOException {
        StringBuilder bomb = new StringBuilder("<g id='a0'><path/></g>");
        for (int i = 1; i < 20; i++) {
            bomb.append("<g id='a%d'><use href='#a%d'/><use href='#a%d'/></g>".formatted(i, i - 1, i - 1));
        }

        assertThat(faultOf(OPEN + bomb + "</svg>")).isEqualTo("more than 200000 elements to draw");
    }

    @Test
    void elementsAreNotNestedDeeperThanThePageBears() throws IOException {
        assertThat(faultOf(OPEN + "<g>".repeat(200) + "</g>".repeat(200) + "</svg>"))
                .isEqualTo("elements nested too deeply");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<circle r='1' fill='url(#g)' style=\"stroke:url('#h')\"/>",
                "<style>text { font: 12px serif; fill: #000 }</style>",
                "<style type='text/css'>*{stroke-linejoin: round; stroke-linecap: butt}</style>",
                "<defs><g id='a'/></defs><use href='#a'/>",
                "<image href='data:image/png;base64,iVBORw0KGgo='/>",
                "<a href='https://example.org/'><text>more</text></a>",
                "<!-- script onload --><title>on load: javascript:</title>",
                "<metadata><r:RDF xmlns:r='urn:r'><r:x about='x'/></r:RDF></metadata>",
                "<n:namedview xmlns:n='urn:n' n:pagecolor='#fff' id='x'/>",
            })
    void leavesPicturesAlone(String inside) throws IOException {
        Path file = svg(OPEN + inside + "</svg>");

        assertThatCode(() -> Drawing.of(file)).doesNotThrowAnyException();
    }

    @Test
    void aDocumentTypeIsNeverFetchedAndDoesNoHarm() throws IOException {
        Path file = svg("<?xml version=\"1.0\" standalone=\"no\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg/>");

        assertThatCode(() -> Drawing.of(file)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            <!-- a --><title>t</title><metadata>m</metadata><g x:y='1' xmlns:x='urn:x' data-z='1'/> ~ <g/>
            <text x='1'>a &lt;b&gt; &amp; &quot;</text>                 ~ <text x="1">a &lt;b&gt; &amp; &quot;</text>
            <a href='https://example.org/'><path d='M0 0'/></a>         ~ <g><path d="M0 0"/></g>
            <path id='unused' d='M0 0'/>                                ~ <path d="M0 0"/>
            <path id='a' d='M0 0'/><use href=' #a '/>                   ~ <path id="p-a" d="M0 0"/><use href="#p-a"/>
            <path id='a' d='M0 0'/><use x:href='#a' xmlns:x='http://www.w3.org/1999/xlink'/> ~ <path id="p-a" d="M0 0"/><use href="#p-a"/>
            <clipPath id='k'/><g clip-path='url("#k")'/>                ~ <clipPath id="p-k"/><g clip-path="url(#p-k)"/>
            <use href='#content'/>                                      ~ <use href="#p-content"/>
            <g class='a' fill='red'/><style>.a{fill:blue}</style>       ~ <g fill="blue"/>
            <g class='b a' id='i'/><style>#i{fill:red}.a.b{fill:blue}g{fill:green;opacity:1}</style> ~ <g fill="red" opacity="1"/>
            <g class='a' style='fill: red; cursor: x'/><style>.a{fill:blue}</style> ~ <g fill="red"/>
            <text style='font: italic 600 12px/1.5 Inter, serif'>a</text> ~ <text font-style="italic" font-weight="600" font-size="12px" font-family="Inter, serif">a</text>
            <g style='fill:/* a */var(--ink, #000)'/>                   ~ <g fill="var(--ink, #000)"/>
            """)
    void aPageGetsWhatIsDrawnAndNothingElse(String inside, String drawn) throws IOException, UnsafeSvg {
        assertThat(html(OPEN + inside + "</svg>"))
                .isEqualTo("<svg class=\"drawing\" role=\"img\" aria-label=\"A &amp; &quot;b&quot;\" width=\"300\""
                        + " height=\"150\" viewBox=\"0 0 300 150\" fill=\"currentColor\">" + drawn + "</svg>");
    }

    @Test
    void aPictureStaysInItsBox() throws IOException, UnsafeSvg {
        assertThat(html(
                        "<svg overflow='visible' transform='scale(99)' id='content' x='1' class='skip' style='overflow:visible'"
                                + " stroke='red' viewBox='0 0 40 20'><path/></svg>"))
                .isEqualTo("<svg class=\"drawing\" role=\"img\" aria-label=\"A &amp; &quot;b&quot;\" width=\"40\""
                        + " height=\"20\" viewBox=\"0 0 40 20\" fill=\"currentColor\" stroke=\"red\"><path/></svg>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            viewBox='0 0 40 20'                            ~ 40  ~ 20
            viewBox='0,0,40,20' width='80'                 ~ 80  ~ 40
            viewBox='0 0 40 20' width='100%' height='100%' ~ 40  ~ 20
            viewBox='0 0 40 20' width='72pt' height='1in'  ~ 96  ~ 96
            viewBox='0 0 0 0'                              ~ 300 ~ 150
            width='60'                                     ~ 60  ~ 30
            height='30'                                    ~ 60  ~ 30
            version='1.1'                                  ~ 300 ~ 150
            """)
    void itHasASize(String attributes, double width, double height) throws IOException, UnsafeSvg {
        assertThat(Drawing.of(svg("<svg " + attributes + "/>")).size()).isEqualTo(new Size(width, height));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <g fill='var(--ink, #000)'/>                                          ~ true
            <g style='stroke: currentColor'/>                                     ~ true
            <g class='a'/><style>.a{fill:light-dark(#000, #fff)}</style>          ~ true
            <g fill='#000'/>                                                      ~ false
            <g fill='var(--ink)'/><image href='data:image/png;base64,iVBORw0KGgo='/> ~ false
            """)
    void itStandsInThePageWhereItTakesColoursFromIt(String inside, boolean inThePage) throws IOException, UnsafeSvg {
        assertThat(Drawing.of(svg(OPEN + inside + "</svg>")).isOfThePage()).isEqualTo(inThePage);
    }

    @Test
    void itStaysOutOfAPageThatItWouldMakeTooLarge() throws IOException, UnsafeSvg {
        String dot = "<path d='M0 0'/>";
        String start = OPEN + "<g fill='currentColor'/>";

        assertThat(Drawing.of(svg(start + dot.repeat(998) + "</svg>")).isOfThePage())
                .isTrue();
        assertThat(Drawing.of(svg(start + dot.repeat(999) + "</svg>")).isOfThePage())
                .isFalse();
        assertThat(Drawing.of(svg(start + "<path d='" + "M0 0".repeat(30_000) + "'/></svg>"))
                        .isOfThePage())
                .isFalse();
    }

    @Test
    void itSaysItself() throws IOException, UnsafeSvg {
        assertThat(Drawing.of(svg("<svg><title>A\n graph.</title><desc>It rises.</desc></svg>"))
                        .words())
                .isEqualTo("A graph. It rises");
    }

    private String html(String text) throws IOException, UnsafeSvg {
        Drawing drawing = Drawing.of(svg(text));
        return drawing.html("A & \"b\"", drawing.size(), id -> "p-" + id);
    }

    private String faultOf(String text) throws IOException {
        Path file = svg(text);
        UnsafeSvg refused = catchThrowableOfType(UnsafeSvg.class, () -> Drawing.of(file));
        return refused == null ? "" : refused.fault();
    }

    private Path svg(String text) throws IOException {
        return Files.writeString(folder.resolve("a.svg"), text);
    }
}
