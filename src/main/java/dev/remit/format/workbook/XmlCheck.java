package dev.remit.format.workbook;

import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Looks through the parts of a workbook before they are believed: no declarations of types, no more depth, rows,
/// columns and texts than the limits.
final class XmlCheck {
    private static final int MOST_DEPTH = 64;
    private static final int MOST_ATTRIBUTES = 64;
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 512;
    private static final int MOST_STRINGS = 500_000;
    private static final String CELL = "[A-Z]{1,3}[0-9]{1,7}";

    private final String part;
    private final Runnable goOn;
    private int depth;
    private int rows;
    private int strings;

    private XmlCheck(String part, Runnable goOn) {
        this.part = part;
        this.goOn = goOn;
    }

    /// @param goOn is asked all the time
    static Optional<Problem> problem(Map<String, byte[]> parts, Runnable goOn) {
        return parts.entrySet().stream()
                .flatMap(part -> new XmlCheck(part.getKey(), goOn).problem(part.getValue()).stream())
                .findFirst();
    }

    private Optional<Problem> problem(byte[] xml) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                goOn.run();
                var problem = problem(reader.next(), reader);
                if (problem.isPresent()) return problem;
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            return Optional.of(Problem.error("E-XLSX-002", Text.of("The workbook is damaged: {0} is not XML.", part))
                    .hinting(Text.of("Open it in a spreadsheet, save it again, and import that.")));
        }
    }

    private Optional<Problem> problem(int event, XMLStreamReader reader) {
        return switch (event) {
            case XMLStreamConstants.DTD ->
                Optional.of(Problem.error(
                        "E-XML-001", Text.of("The part {0} declares types of its own, which no workbook does.", part)));
            case XMLStreamConstants.START_ELEMENT -> started(reader);
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Optional<Problem> started(XMLStreamReader reader) {
        if (++depth > MOST_DEPTH || reader.getAttributeCount() > MOST_ATTRIBUTES)
            return Optional.of(Problem.error(
                    "E-XML-002",
                    Text.of(
                            "The part {0} is nested deeper than 64 levels, or has an element of more than 64 attributes.",
                            part)));
        return switch (reader.getLocalName()) {
            case "row" -> ++rows > MOST_ROWS ? over(Text.of("200000 rows")) : Optional.empty();
            case "si" -> ++strings > MOST_STRINGS ? over(Text.of("500000 texts")) : Optional.empty();
            case "c" -> Optional.ofNullable(reader.getAttributeValue(null, "r")).flatMap(this::cell);
            default -> Optional.empty();
        };
    }

    private Optional<Problem> over(Text what) {
        return Optional.of(Problem.error("E-XLSX-015", Text.of("The part {0} has more than {1}.", part, what))
                .hinting(Text.of("Split the workbook, or export fewer services.")));
    }

    private Optional<Problem> cell(String address) {
        if (!address.matches(CELL))
            return Optional.of(Problem.error(
                    "E-XLSX-016",
                    Text.of("The part {0} speaks of a cell {1}, which no sheet has.", part, CellText.plain(address))));
        return column(address) > MOST_COLUMNS ? over(Text.of("512 columns")) : Optional.empty();
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; Character.isLetter(address.charAt(i)); i++) column = column * 26 + address.charAt(i) - 'A' + 1;
        return column;
    }
}
