package dev.recto.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** A JDK has limits of its own, tighter with each version; a book is not read otherwise because of the JDK. */
class XmlInputTest {

    static Stream<Arguments> large() {
        String attributes =
                IntStream.range(0, 300).mapToObj(i -> " a" + i + "='1'").collect(Collectors.joining());
        return Stream.of(
                Arguments.of("elements within elements", "<a>".repeat(1500) + "</a>".repeat(1500), 1500),
                Arguments.of("attributes of one element", "<a" + attributes + "/>", 1),
                Arguments.of("characters written as references", "<a>" + "&amp;".repeat(300_000) + "</a>", 1),
                Arguments.of("a long text", "<a>" + "x".repeat(300_000) + "</a>", 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void dataMayBeLarge(String what, String xml, int elements) throws XMLStreamException {
        assertThat(elements(xml)).as(what).isEqualTo(elements);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void soMayAText(String what, String xml, int elements) throws SAXException {
        XmlInput.check(xml);
    }

    @Test
    void entitiesOfItsOwnMayBeUsedOften() throws SAXException {
        XmlInput.check("<!DOCTYPE a [<!ENTITY e 'words of some length'>]><a>" + "&e;".repeat(20_000) + "</a>");
    }

    @Test
    void entitiesWithinEntitiesDoNotGrowWithoutEnd() {
        String entities = IntStream.range(1, 20)
                .mapToObj(i -> "<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>")
                .collect(Collectors.joining());
        String bomb = "<!DOCTYPE a [<!ENTITY e0 'x'>" + entities + "]><a>&e19;</a>";

        assertThatThrownBy(() -> XmlInput.check(bomb)).isInstanceOf(SAXException.class);
    }

    private static int elements(String xml) throws XMLStreamException {
        XMLStreamReader reader = XmlInput.factory().createXMLStreamReader(new StringReader(xml));
        int elements = 0;
        while (reader.hasNext()) {
            elements += reader.next() == XMLStreamReader.START_ELEMENT ? 1 : 0;
        }
        return elements;
    }
}
