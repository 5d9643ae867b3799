package dev.remit.analysis.figure;

import dev.remit.analysis.Facts;
import dev.remit.model.ValueStream;
import dev.remit.text.Text;
import java.util.List;

/// How far running is kept apart from building in a value stream (analyses 5.10).
public final class SiloFigures implements Analysis {
    @Override
    public String name() {
        return "silo";
    }

    @Override
    public List<Figure> of(ValueStream stream, Facts facts) {
        var silo = facts.silo(stream);
        return List.of(Figure.of("index", Text.of("Silo index"), Measure.INDEX)
                .by(
                        "answers for OPS-01 to OPS-04 and REL-03 that a team holds which neither builds the service nor"
                                + " works with the builder ÷ all of them",
                        "DT",
                        "SEED:29",
                        "APP")
                .judgedBy("TOP-007")
                .from("apart", silo.apart())
                .from("all", silo.all())
                .worth(silo.index(), Text.of("no service of known builder is in production there")));
    }
}
