package dev.remit.cli;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Today;
import dev.remit.draw.surface.Theme;
import dev.remit.format.DiagramExporter;
import dev.remit.format.DiagramExporters;
import dev.remit.format.Embedding;
import dev.remit.format.Exhibit;
import dev.remit.format.Options;
import dev.remit.format.Order;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The half of an export that is about diagrams.
final class ExportMap {
    @Option(
            names = "--map",
            description = "A diagram, in one of the formats svg, png, pdf, drawio, mermaid, plantuml, dot.")
    private boolean map;

    @Option(names = "--diagram", paramLabel = "ID", description = "This diagram of several: otherwise the first.")
    private Optional<String> diagram = Optional.empty();

    @Option(
            names = "--theme",
            paramLabel = "light|dark|high-contrast|high-contrast-dark",
            description = "The colours: ${DEFAULT-VALUE}.")
    private String theme = "light";

    @Option(names = "--scale", paramLabel = "1|2|3|4", description = "How fine a PNG is: ${DEFAULT-VALUE}.")
    private int scale = Options.DEFAULT.scale();

    @Option(names = "--embed", description = "Puts the document into a PNG, SVG or PDF, which Remit opens then.")
    private boolean embed;

    boolean isAsked() {
        return map;
    }

    void write(Exported exported) {
        DiagramExporter exporter = exported.format(DiagramExporter::id, DiagramExporters.ALL);
        var options = options(exported);
        Document document = exported.document();
        var facts = Facts.of(document, Today.of(document, exported.given(), exported.clock()));
        var exhibit = Exhibit.of(facts, shown(document, exported), exported.madeAt());
        exported.put(new Order.OfDiagram(exhibit, exporter, options));
    }

    private Options options(Exported exported) {
        if (scale < 1 || scale > Options.LARGEST_SCALE)
            throw Usage.error(Text.of("A scale of {0} is none.", scale), Text.of("It is 1, 2, 3 or 4."));
        return exported.options()
                .in(exported.named("theme", theme, ExportMap::typed, List.of(Theme.values())))
                .times(scale)
                .carrying(embed ? Embedding.DOCUMENT : Embedding.NOTHING);
    }

    private Optional<Diagram> shown(Document document, Exported exported) {
        var all = document.diagrams().stream().toList();
        return diagram.map(id -> exported.named("diagram", id, each -> each.id().text(), all))
                .or(() -> Exhibit.diagram(document, Optional.<Id>empty()));
    }

    private static String typed(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
