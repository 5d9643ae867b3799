package dev.remit.format;

import dev.remit.format.out.DotDiagram;
import dev.remit.format.out.DrawioDiagram;
import dev.remit.format.out.MermaidDiagram;
import dev.remit.format.out.PdfDiagram;
import dev.remit.format.out.PlantUmlDiagram;
import dev.remit.format.out.PngDiagram;
import dev.remit.format.out.SvgDiagram;
import java.util.List;

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
}
