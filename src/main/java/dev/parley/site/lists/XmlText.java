package dev.parley.site.lists;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements into a document, whatever their text is: what XML 1.0 has no place for is left out. */
final class XmlText {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    static String legal(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("");
    }
}
