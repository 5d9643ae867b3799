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

/// A diagram as a Mermaid flowchart: with its services, or of teams alone where that would be too much.
public final class MermaidDiagram implements DiagramExporter {
    @Override
    public String id() {
        return "mermaid";
    }

    @Override
    public String ending() {
        return "mmd";
    }

    @Override
    public String label() {
        return "Mermaid";
    }

    @Override
    public Text purpose() {
        return Text.of("Text that GitHub, GitLab and wikis draw, laid out by Mermaid");
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public Set<Option> options() {
        return Set.of();
    }

    @Override
    public Outcome<byte[]> export(Exhibit exhibit, Options options) {
        return Mermaid.fitting(exhibit.picture(Metrics.estimated())).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
