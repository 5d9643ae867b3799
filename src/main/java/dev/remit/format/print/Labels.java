package dev.remit.format.print;

import dev.remit.format.page.Xml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes the imprint into a PDF, where viewers and where archives look for it. No clock is read.
final class Labels {
    private static final String PRODUCER = "Remit";

    private Labels() {}

    static void write(PDDocument document, Imprint imprint) throws IOException {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(imprint.language());
        document.setDocumentInformation(information(imprint));
        document.setDocumentId(imprint.madeAt().toEpochSecond());
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet(imprint).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static PDDocumentInformation information(Imprint imprint) {
        var information = new PDDocumentInformation();
        information.setTitle(imprint.title());
        information.setSubject(imprint.subject());
        information.setAuthor(imprint.author());
        information.setProducer(PRODUCER);
        information.setCreationDate(calendar(imprint.madeAt()));
        information.setModificationDate(calendar(imprint.madeAt()));
        return information;
    }

    private static Calendar calendar(OffsetDateTime at) {
        return GregorianCalendar.from(at.toZonedDateTime());
    }

    /// XMP; `pdfuaid` is the claim of accessibility that checkers look for.
    private static String packet(Imprint imprint) {
        var xml = new Xml();
        xml.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
        xml.open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .line();
        xml.open(
                "rdf:Description",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:xmp",
                "http://ns.adobe.com/xap/1.0/",
                "xmlns:pdf",
                "http://ns.adobe.com/pdf/1.3/",
                "xmlns:pdfuaid",
                "http://www.aiim.org/pdfua/ns/id/");
        xml.element("pdfuaid:part", "1").element("pdf:Producer", PRODUCER);
        String date = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(imprint.madeAt());
        xml.element("xmp:CreateDate", date).element("xmp:ModifyDate", date);
        listed(xml, "dc:title", "rdf:Alt", imprint.title());
        listed(xml, "dc:description", "rdf:Alt", imprint.subject());
        listed(xml, "dc:creator", "rdf:Seq", imprint.author());
        listed(xml, "dc:language", "rdf:Bag", imprint.language());
        xml.close().close().close();
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + xml + "\n<?xpacket end=\"w\"?>";
    }

    private static void listed(Xml xml, String property, String list, String value) {
        xml.open(property).open(list);
        xml.element("rdf:li", value, "xml:lang", list.equals("rdf:Alt") ? "x-default" : "");
        xml.close().close();
    }
}
