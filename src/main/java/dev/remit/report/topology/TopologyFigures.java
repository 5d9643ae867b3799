package dev.remit.report.topology;

import dev.remit.analysis.Facts;
import dev.remit.analysis.TeamMix;
import dev.remit.analysis.figure.Measure;
import dev.remit.report.Block;
import dev.remit.report.FigureCells;
import dev.remit.report.KeyFigure;
import dev.remit.report.KeyFigures;
import dev.remit.report.Quantity;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// The numbers by which a topology is judged: mix, overload, neighbours who talk, and how much depends on how much.
record TopologyFigures(Facts facts, List<TeamLine> teams) {
    Block block() {
        return new KeyFigures(List.of(mix(), overloaded(), covered(), unneeded(), density()));
    }

    private KeyFigure mix() {
        var mix = TeamMix.of(facts.document());
        String ratio = mix.others() == 0
                ? Text.of("all").toString()
                : Text.of("{0}:1", Quantity.of(mix.ratio(), Measure.INDEX).shown())
                        .toString();
        return KeyFigure.of(Text.of("Stream-aligned to other teams").toString(), ratio)
                .beneath(Text.of("{0} to {1}; usual 6:1 to 9:1", mix.aligned(), mix.others())
                        .toString());
    }

    private KeyFigure overloaded() {
        double limit = LoadPart.limit(facts);
        long over = teams.stream()
                .filter(line -> line.index().filter(index -> index > limit).isPresent())
                .count();
        long known = teams.stream().filter(line -> line.index().isPresent()).count();
        return KeyFigure.of(Text.of("Teams above the load limit").toString(), Long.toString(over))
                .beneath(Text.of("of {0} whose load is known", known).toString())
                .toned(over > 0 ? Tone.WARNING : Tone.NEUTRAL);
    }

    private KeyFigure covered() {
        var conway = facts.conway();
        int all = conway.covered().size() + conway.uncovered().size();
        var figure = KeyFigure.of(Text.of("Dependencies covered").toString(), shown("conway", "score", Measure.SHARE));
        return all == 0
                ? figure.beneath(Text.of("no dependency between teams").toString())
                : figure.beneath(Text.of(
                                "{0} of {1}; weighted {2}",
                                conway.covered().size(), all, shown("conway", "weighted", Measure.SHARE))
                        .toString());
    }

    private KeyFigure unneeded() {
        return KeyFigure.of(
                        Text.of("Interactions not called for").toString(), shown("conway", "unneeded", Measure.COUNT))
                .beneath(Text.of("by dependency, engagement or flow").toString());
    }

    private KeyFigure density() {
        return KeyFigure.of(Text.of("Dependencies in use").toString(), shown("coupling", "density", Measure.SHARE))
                .beneath(Text.of("of all there could be").toString());
    }

    private String shown(String analysis, String figure, Measure measure) {
        Optional<Double> value = FigureCells.of(analysis, it -> it.of(facts)).value(figure);
        return value.map(known -> Quantity.of(known, measure).shown()).orElse(Words.UNKNOWN.text());
    }
}
