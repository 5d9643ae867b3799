package dev.remit.format.out;

import dev.remit.draw.surface.Metrics;
import dev.remit.file.PictureFile;
import dev.remit.file.RemitFile;
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
        return Set.of(Option.THEME, Option.INK, Option.EMBEDDING);
    }

    @Override
    public Outcome<byte[]> export(Exhibit exhibit, Options options) {
        var metrics = Metrics.estimated();
        String svg = Svg.of(exhibit.picture(metrics), options.palette(), metrics);
        return Outcome.done(carrying(svg, exhibit, options).getBytes(StandardCharsets.UTF_8));
    }

    /// After the first line, which opens the picture.
    private static String carrying(String svg, Exhibit exhibit, Options options) {
        return switch (options.embedding()) {
            case NOTHING -> svg;
            case DOCUMENT -> {
                int second = svg.indexOf('\n') + 1;
                String document = PictureFile.inSvg(RemitFile.write(exhibit.document()));
                yield svg.substring(0, second) + document + svg.substring(second);
            }
        };
    }
}
