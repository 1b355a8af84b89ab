package dev.recto.pictures;

import javax.xml.stream.XMLInputFactory;

/** How XML is read that anybody may have written. */
public final class XmlInput {

    private XmlInput() {}

    /** Reads no entity and nothing from elsewhere. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
