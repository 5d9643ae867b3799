package dev.remit.bench;

import dev.remit.edit.Megacorp;
import dev.remit.model.Document;
import dev.remit.model.Letters;
import dev.remit.model.Structure;
import dev.remit.raci.Mark;
import dev.remit.raci.Raci;
import dev.remit.ui.raci.Act;
import dev.remit.ui.raci.Sieve;
import dev.remit.ui.raci.Signature;
import dev.remit.ui.raci.Tableau;
import dev.remit.ui.raci.Totals;
import dev.remit.ui.raci.View;
import dev.remit.ui.raci.Workspace;
import java.time.LocalDate;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;

/// A letter in the RACI of 10,000 services and 1,000 teams. Budget: 20 ms until it is there, as that is done on the
/// window's thread; 500 ms for the lines and totals of all services, which are made beside it.
public class TypingLetters extends Measured {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Document document = Megacorp.of(1000, 10, 0);
    private final Raci raci = Raci.of(Structure.of(document, TODAY));
    private final Workspace service =
            shown(new View.OfService(document.services().iterator().next().id()));
    private final Tableau everywhere = Tableau.of(raci, new View.OfActivity(Optional.of("OPS-02")), Sieve.ALL);

    private Workspace shown(View view) {
        return Workspace.of(raci, new Signature("", TODAY, "")).showing(Tableau.of(raci, view, Sieve.ALL), raci);
    }

    @Benchmark
    public Workspace oneLetter() {
        var step = service.on(new Act.Write(Mark.of(Letters.I)));
        var after = step.deed().orElseThrow().edit().apply(document);
        return step.next().over(raci.after(after).orElseThrow());
    }

    @Benchmark
    public Tableau linesOfAllServices() {
        return Tableau.of(raci, new View.OfActivity(Optional.of("OPS-02")), Sieve.ALL);
    }

    @Benchmark
    public Totals totalsOfAllServices() {
        return Totals.of(everywhere, raci);
    }
}
