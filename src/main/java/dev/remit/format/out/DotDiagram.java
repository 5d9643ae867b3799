package dev.remit.format.out;

import dev.remit.draw.surface.Metrics;
import dev.remit.format.DiagramExporter;
import dev.remit.format.Exhibit;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// A diagram in the language of Graphviz, which lays it out itself.
public final class DotDiagram implements DiagramExporter {
    @Override
    public String id() {
        return "dot";
    }

    @Override
    public String ending() {
        return "dot";
    }

    @Override
    public String label() {
        return "Graphviz DOT";
    }

    @Override
    public Text purpose() {
        return Text.of("Text for Graphviz and programs that analyse graphs");
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.THEME, Option.INK);
    }

    @Override
    public Outcome<byte[]> export(Exhibit exhibit, Options options) {
        var picture = exhibit.picture(Metrics.estimated());
        String text = new Dot(exhibit.title(), options.palette()).written(Nested.of(picture));
        return Outcome.done(text.getBytes(StandardCharsets.UTF_8));
    }
}
