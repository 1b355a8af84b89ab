package dev.recto.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeSvgTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            <script>alert(1)</script>                                   ~ <script>
            <x:SCRIPT xmlns:x='http://www.w3.org/2000/svg'/>            ~ <script>
            <a><script href='x.js'/></a>                                ~ <script>
            <foreignObject><p/></foreignObject>                         ~ <foreignobject>
            <g><p xmlns='http://www.w3.org/1999/xhtml'/></g>            ~ HTML
            <g onload='alert(1)'/>                                      ~ the event attribute onload
            <a onClick='alert(1)'/>                                     ~ the event attribute onclick
            <a href='javascript:alert(1)'/>                             ~ the address javascript:alert(1)
            <a href='java&#10;script:alert(1)'/>                        ~ the address java script:alert(1)
            <a x:href='&#106;avascript:1' xmlns:x='http://www.w3.org/1999/xlink'/> ~ the address javascript:1
            <a href='data:text/html,x'/>                                ~ the address data:text/html,x
            <image href='//evil.example/x.png'/>                        ~ the address //evil.example/x.png
            <image href='https://evil.example/x.png'/>                  ~ the address https://evil.example/x.png
            <use href='other.svg#a'/>                                   ~ the address other.svg#a
            <use href='data:image/svg+xml;base64,PHN2Zz4='/>            ~ the address data:image/svg+xml;base64,PHN2Zz4=
            <animate attributeName='href' to='javascript:alert(1)'/>    ~ <animate>
            <set attributeName='onload' to='alert(1)'/>                 ~ <set>
            <style>@import 'x.css';</style>                             ~ a style that refers to other files
            <style><![CDATA[a{fill:url(//evil.example/x)}]]></style>    ~ a style that refers to other files
            <g style='fill:url(https://evil.example/x)'/>               ~ a style that refers to other files
            <?xml-stylesheet href='x.css'?>                             ~ a processing instruction or entities
            <g>                                                         ~ XML that cannot be read
            <iframe src='x'/>                                           ~ <iframe>
            """)
    void saysWhatIsMoreThanAPicture(String inside, String fault) throws IOException {
        assertThat(SafeSvg.fault(svg("<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>")))
                .map(said -> said.replace('\n', ' '))
                .contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg>&e;</svg>",
                "<!DOCTYPE svg [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><svg>&b;</svg>",
                "<html xmlns='http://www.w3.org/1999/xhtml'><script/></html>",
                "<?xml-stylesheet href='x.xsl' type='text/xsl'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg",
                ""
            })
    void isNoPictureAtAll(String file) throws IOException {
        assertThat(SafeSvg.fault(svg(file))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<circle r='1' fill='url(#g)' style=\"stroke:url('#h')\"/>",
                "<style>text { font: 12px serif; fill: #000 }</style>",
                "<defs><g id='a'/></defs><use href='#a'/>",
                "<image href='data:image/png;base64,iVBORw0KGgo='/>",
                "<a href='https://example.org/'><text>more</text></a>",
                "<!-- script onload --><title>on load: javascript:</title>"
            })
    void leavesPicturesAlone(String inside) throws IOException {
        assertThat(SafeSvg.fault(svg("<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\" standalone=\"no\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                        + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg/>"
            })
    void aDocumentTypeIsNeverFetchedAndDoesNoHarm(String file) throws IOException {
        assertThat(SafeSvg.fault(svg(file))).isEmpty();
    }

    private Path svg(String text) throws IOException {
        return Files.writeString(folder.resolve("a.svg"), text);
    }
}
