package org.parley.workbench.bargaining.format;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parley.model.ParleyException;

/** An element of a small XML file, with its place. Document types and entities are refused before anything is resolved. */
final class XmlElement {
    private final String name;
    private final String place;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();

    private XmlElement(String name, String place) {
        this.name = name;
        this.place = place;
    }

    /**
     * The root element of the file.
     *
     * @throws ParleyException if it is no XML, is cut off, or holds a document type or an entity of its own
     */
    static XmlElement parse(String file, byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            return root(file, factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            throw ParleyException.withMend(
                    place(file, e.getLocation()) + ": The file must be well-formed XML.",
                    "it was cut off, or a tag is not closed before this place.");
        }
    }

    private static XmlElement root(String file, XMLStreamReader reader) throws XMLStreamException {
        XmlElement above = new XmlElement("", file + ":1:1");
        List<XmlElement> open = new ArrayList<>(List.of(above));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw ParleyException.withMend(
                        place(file, reader.getLocation())
                                + ": The file must not hold a document type or entities of its own.",
                        "delete the <!DOCTYPE ...> block; GENIUS files need none.");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlElement element = new XmlElement(reader.getLocalName(), place(file, reader.getLocation()));
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    element.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                }
                open.get(open.size() - 1).children.add(element);
                open.add(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.remove(open.size() - 1);
            }
        }
        return above.children.get(0);
    }

    private static String place(String file, Location location) {
        return location == null
                ? file + ":1:1"
                : file + ":" + Math.max(1, location.getLineNumber()) + ":" + Math.max(1, location.getColumnNumber());
    }

    String name() {
        return name;
    }

    String place() {
        return place;
    }

    /** All elements of the name at any depth, in the order of the file; not those inside another of the name. */
    List<XmlElement> all(String wanted) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : children) {
            if (child.name.equals(wanted)) {
                found.add(child);
            } else {
                found.addAll(child.all(wanted));
            }
        }
        return found;
    }

    List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    Optional<String> find(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    String require(String attribute) {
        return find(attribute)
                .orElseThrow(() -> error(
                        "The attribute (" + attribute + ") of element (" + name + ") must be given.",
                        "write " + attribute + "=\"...\"."));
    }

    double number(String attribute) {
        String text = require(attribute);
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, with its place
        }
        throw error(
                "The attribute (" + attribute + "=\"" + text + "\") of element (" + name + ") must be a finite number.",
                "use a decimal point, no unit and no comma.");
    }

    ParleyException error(String message, String mend) {
        return ParleyException.withMend(place + ": " + message, mend);
    }
}
