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

/// A diagram for draw.io, where everything stands where it stood and can be moved.
public final class DrawioDiagram implements DiagramExporter {
    @Override
    public String id() {
        return "drawio";
    }

    @Override
    public String ending() {
        return "drawio";
    }

    @Override
    public String label() {
        return "draw.io";
    }

    @Override
    public Text purpose() {
        return Text.of("To go on drawing in draw.io, with teams that hold their services");
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
        String text = new Drawio(exhibit.title(), options.palette()).written(picture);
        return Outcome.done(text.getBytes(StandardCharsets.UTF_8));
    }
}
