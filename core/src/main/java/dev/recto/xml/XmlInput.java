package dev.recto.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * How XML is read that anybody may have written: nothing from elsewhere is ever opened, and no JDK refuses what another reads.
 */
public final class XmlInput {

    /**
     * What one file may hold. The names are the JDK's; its own values are another on each version, so that they are set here: to
     * those of JDK 17. 0 stands for no limit. Entities are what makes little XML large.
     *
     * @see <a href="https://docs.oracle.com/en/java/javase/25/docs/api/java.xml/module-summary.html">the limits of java.xml</a>
     */
    private static final Map<String, String> LIMITS = Map.of(
            "jdk.xml.elementAttributeLimit", "10000",
            "jdk.xml.entityExpansionLimit", "64000",
            "jdk.xml.entityReplacementLimit", "3000000",
            "jdk.xml.maxElementDepth", "0",
            "jdk.xml.maxGeneralEntitySizeLimit", "0",
            "jdk.xml.maxParameterEntitySizeLimit", "1000000",
            "jdk.xml.maxXMLNameLimit", "1000",
            "jdk.xml.totalEntitySizeLimit", "50000000");

    private XmlInput() {}

    /** Reads data event by event. It has no entities but the five that XML has by itself. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        LIMITS.forEach(factory::setProperty);
        return factory;
    }

    /**
     * Reads a text to its end, a document type and its entities with it.
     *
     * @throws SAXException if it is not well-formed
     */
    public static void check(String text) throws SAXException {
        XMLReader reader = reader();
        reader.setErrorHandler(new DefaultHandler());
        reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        try {
            reader.parse(new InputSource(new StringReader(text)));
        } catch (IOException impossible) {
            throw new AssertionError("a text in memory can be read", impossible);
        }
    }

    private static XMLReader reader() throws SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            for (Map.Entry<String, String> limit : LIMITS.entrySet()) {
                reader.setProperty(limit.getKey(), limit.getValue());
            }
            return reader;
        } catch (ParserConfigurationException impossible) {
            throw new AssertionError("every JDK since 17 has these features", impossible);
        }
    }
}
