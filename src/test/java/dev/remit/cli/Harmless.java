package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.format.workbook.Zip;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// That a file does nothing but show: each format by what it could do.
final class Harmless {
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "main",
            "header",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "p",
            "div",
            "span",
            "small",
            "b",
            "a",
            "ol",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "desc",
            "defs",
            "clipPath",
            "pattern",
            "marker",
            "use",
            "symbol",
            "strong",
            "u",
            "em",
            "sup",
            "figure",
            "figcaption",
            "section",
            "nav",
            "linearGradient",
            "stop",
            "aside",
            "i",
            "metadata");
    private static final Set<String> LINKS = Set.of("href", "xlink:href", "src", "action", "formaction", "data");
    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r\\n＝＋－＠]");
    private static final Pattern OURS = Pattern.compile("IF\\(COUNTIF\\([A-Z]+\\d+:[A-Z]+\\d+,\"A\"\\)[^<&]*|\"0 A\"");

    private Harmless() {}

    static void html(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("<!DOCTYPE html>"), "It says that it is HTML.");
        markup(text.substring("<!DOCTYPE html>".length()).strip());
    }

    static void svg(byte[] bytes) {
        markup(new String(bytes, StandardCharsets.UTF_8));
    }

    private static void markup(String text) {
        walk(parsed(text).getDocumentElement());
    }

    private static void walk(Element element) {
        assertTrue(ELEMENTS.contains(element.getTagName()), "An element <" + element.getTagName() + ">");
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) attribute(attributes.item(i));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            assertFalse(child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE, "An instruction");
            if (child instanceof Element inside) walk(inside);
        }
    }

    private static void attribute(Node attribute) {
        String name = attribute.getNodeName();
        assertFalse(name.startsWith("on"), "An attribute " + name);
        if (LINKS.contains(name)) assertTrue(attribute.getNodeValue().startsWith("#"), attribute.getNodeValue());
        if (name.equals("style") || name.equals("fill"))
            assertFalse(
                    attribute.getNodeValue().contains("url(")
                            && !attribute.getNodeValue().contains("url(#"),
                    name);
    }

    static org.w3c.dom.Document parsed(String text) {
        noControls(text);
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(broken.getMessage(), broken);
        }
    }

    static void noControls(String text) {
        text.codePoints()
                .forEach(c ->
                        assertFalse(c < ' ' && c != '\t' && c != '\n' && c != '\r', () -> "A control character " + c));
    }

    /// A value that begins as a formula does is guarded, or a number of ours.
    static void csv(byte[] bytes) {
        for (String field : fields(new String(bytes, StandardCharsets.UTF_8)))
            assertTrue(!FORMULA.matcher(field).find() || field.startsWith("'") || field.matches("-?[0-9.]+"), field);
    }

    /// Values as RFC 4180 parts them.
    private static java.util.List<String> fields(String text) {
        var fields = new java.util.ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (!quoted && (c == ',' || c == '\n')) {
                fields.add(field.toString().replaceFirst("\r$", ""));
                field.setLength(0);
                continue;
            }
            field.append(c == '"' ? "" : String.valueOf(c));
        }
        return fields;
    }

    /// Well-formed, and the only formulas are those that count letters.
    static void xlsx(byte[] bytes) {
        for (var part : Zip.parts(bytes, 1_000).orComplain()) {
            if (!part.name().endsWith(".xml") && !part.name().endsWith(".rels")) continue;
            var xml = parsed(new String(part.bytes(1 << 28).orComplain(), StandardCharsets.UTF_8));
            var formulas = xml.getElementsByTagName("f");
            for (int i = 0; i < formulas.getLength(); i++)
                assertTrue(
                        OURS.matcher(formulas.item(i).getTextContent()).matches(),
                        formulas.item(i).getTextContent());
            if (part.name().equals("xl/sharedStrings.xml")) texts(xml);
        }
    }

    private static void texts(org.w3c.dom.Document strings) {
        var texts = strings.getElementsByTagName("t");
        for (int i = 0; i < texts.getLength(); i++) {
            String text = texts.item(i).getTextContent();
            assertFalse(FORMULA.matcher(text).find() && !text.startsWith("'"), text);
        }
    }

    /// No tag, no link and no mention of anybody.
    static void markdown(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        noControls(text);
        assertEquals(-1, unescaped(text, '<'), "An opened tag");
        assertEquals(-1, unescaped(text, '['), "An opened link");
        assertEquals(-1, unescaped(text, '@'), "A mention");
    }

    private static int unescaped(String text, char sign) {
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            int slashes = 0;
            while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') slashes++;
            if (slashes % 2 == 0) return at;
        }
        return -1;
    }

    /// Neither a control character nor one that turns the direction of what follows.
    static void terminal(String text) {
        noControls(text);
        text.codePoints()
                .forEach(c -> assertFalse(
                        (c >= 0x7F && c <= 0x9F)
                                || (c >= 0x202A && c <= 0x202E)
                                || (c >= 0x2066 && c <= 0x2069)
                                || c == 0x200E
                                || c == 0x200F
                                || c == 0x061C,
                        () -> "A character U+" + Integer.toHexString(c)));
    }

    /// The bytes of a picture or a page begin as they should.
    static void begins(byte[] bytes, String with) {
        assertEquals(with, new String(bytes, 0, with.length(), StandardCharsets.ISO_8859_1));
    }
}
