package dev.remit.bench;

import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.Recording;
import dev.remit.draw.View;
import dev.remit.draw.arrange.Layouts;
import dev.remit.draw.arrange.Shown;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Painter;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.edit.Megacorp;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;

/// All that stands before the first frame but the canvas itself: layout, picture, and painting the whole map. Budget:
/// 100 ms, of which 50 for the layout, at either size.
public class Painting extends Measured {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final double WHOLE = 0.1;

    private final Structure usual = Structure.of(Megacorp.of(300, 4, 0), TODAY);
    private final Structure huge = Structure.of(Megacorp.of(1000, 10, 3), TODAY);
    private final Palette palette = Palette.of(Theme.LIGHT);

    @Benchmark
    public Recording firstFrame() {
        return painted(usual);
    }

    /// 9,600 services with 30,000 dependencies.
    @Benchmark
    public Recording firstFrameOfThousandTeams() {
        return painted(huge);
    }

    @Benchmark
    public Map<Id, Rect> layoutOfThousandTeams() {
        return Layouts.standard().place(Shown.of(huge, map(huge.document())), huge);
    }

    private Recording painted(Structure structure) {
        var picture = Picture.of(structure, map(structure.document()), Marks.NONE, Metrics.estimated());
        var recording = new Recording();
        Painter.paint(picture, new View(picture.extent(), WHOLE), palette, Metrics.estimated(), recording);
        return recording;
    }

    private static Diagram map(Document document) {
        return document.diagrams().get(Id.of("map"));
    }
}
