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

/// A diagram as one SVG file that needs no other.
public final class SvgDiagram implements DiagramExporter {
    @Override
    public String id() {
        return "svg";
    }

    @Override
    public String ending() {
        return "svg";
    }

    @Override
    public String label() {
        return "SVG";
    }

    @Override
    public Text purpose() {
        return Text.of("Sharp at any size, for browsers, documents and drawing programs");
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
        var metrics = Metrics.estimated();
        String svg = Svg.of(exhibit.picture(metrics), options.palette(), metrics);
        return Outcome.done(svg.getBytes(StandardCharsets.UTF_8));
    }
}
