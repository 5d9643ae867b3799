package dev.remit.format;

import dev.remit.format.out.DotDiagram;
import dev.remit.format.out.DrawioDiagram;
import dev.remit.format.out.MermaidDiagram;
import dev.remit.format.out.PdfDiagram;
import dev.remit.format.out.PlantUmlDiagram;
import dev.remit.format.out.PngDiagram;
import dev.remit.format.out.SvgDiagram;
import java.util.List;
import java.util.Optional;

/// Every format a diagram can be written in.
public final class DiagramExporters {
    public static final List<DiagramExporter> ALL = List.of(
            new SvgDiagram(),
            new PngDiagram(),
            new PdfDiagram(),
            new DrawioDiagram(),
            new MermaidDiagram(),
            new PlantUmlDiagram(),
            new DotDiagram());

    private DiagramExporters() {}

    public static Optional<DiagramExporter> find(String id) {
        return ALL.stream().filter(exporter -> exporter.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return ALL.stream().map(DiagramExporter::id).toList();
    }
}
