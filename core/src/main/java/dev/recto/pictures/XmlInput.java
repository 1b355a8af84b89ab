package dev.recto.pictures;

import javax.xml.stream.XMLInputFactory;

/** How XML is read that anybody may have written. */
public final class XmlInput {

    private XmlInput() {}

    /** Reads no entity and nothing from elsewhere. How deep elements are nested says who reads: each JDK has a limit of its own. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", "1000");
        return factory;
    }
}
