package dev.remit.report.leadership;

import dev.remit.analysis.Facts;
import dev.remit.model.Letters;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Structure;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.report.KeyFigure;
import dev.remit.report.KeyFigures;
import dev.remit.report.Plan;
import dev.remit.report.Tone;
import dev.remit.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The five numbers of the summary, each with what it was before the plan.
record FiveNumbers(Pack pack) {
    KeyFigures block() {
        return new KeyFigures(List.of(builders(), unowned(), overloaded(), answered(), errors()));
    }

    private KeyFigure builders() {
        return figure(
                Text.of("Services run by their builders"),
                count(pack.structure(), pack.services()),
                plan -> count(
                        plan.before().structure(), Raci.services(plan.before().structure())),
                Text.of("of {0}", pack.services().size()),
                Tone.NEUTRAL);
    }

    private static int count(Structure structure, Collection<Service> services) {
        return (int) services.stream()
                .filter(service -> structure.model(service).equals(Optional.of(OperatingModel.YBIYRI)))
                .count();
    }

    private KeyFigure unowned() {
        int now = unowned(pack.structure(), pack.services());
        return figure(
                Text.of("Services nobody owns"),
                now,
                plan -> unowned(
                        plan.before().structure(), Raci.services(plan.before().structure())),
                Text.of("of {0}", pack.services().size()),
                now == 0 ? Tone.GOOD : Tone.ERROR);
    }

    static int unowned(Structure structure, Collection<Service> services) {
        return (int) services.stream()
                .filter(service -> structure.accountable(service).isEmpty())
                .count();
    }

    private KeyFigure overloaded() {
        int now = overloaded(pack.facts());
        return figure(
                Text.of("Teams over their limit of load"),
                now,
                plan -> overloaded(plan.before()),
                Text.of("of {0}, limit {1}", pack.teams().size(), pack.limit()),
                now == 0 ? Tone.GOOD : Tone.WARNING);
    }

    private int overloaded(Facts facts) {
        return (int) Pack.teams(facts).stream()
                .flatMap(team -> facts.cognitiveLoad(team).stream())
                .filter(pack::isOver)
                .count();
    }

    /// With a plan, how much changes hands; without one, what is not clear.
    private KeyFigure answered() {
        return pack.plan().map(this::moved).orElseGet(this::unclear);
    }

    private KeyFigure moved(Plan plan) {
        var moved = new Handed(plan.before().raci(), pack.matrices());
        return KeyFigure.of(Text.of("Accountabilities that move").toString(), Integer.toString(moved.count()))
                .beside(Text.of("of {0}", activities(pack.matrices())).toString())
                .beneath(Text.of("in {0} services", moved.services()).toString());
    }

    private KeyFigure unclear() {
        long now = unclear(pack.matrices());
        return KeyFigure.of(Text.of("Activities without one answer").toString(), Long.toString(now))
                .beside(Text.of("of {0}", activities(pack.matrices())).toString())
                .beneath(Text.of("nobody or several answer").toString())
                .toned(now == 0 ? Tone.GOOD : Tone.ERROR);
    }

    static long unclear(Collection<Matrix> matrices) {
        return matrices.stream()
                .flatMap(matrix -> matrix.rows().stream())
                .filter(row -> row.count(Letters::isAccountable) != 1)
                .count();
    }

    private static int activities(Collection<Matrix> matrices) {
        return matrices.stream().mapToInt(matrix -> matrix.rows().size()).sum();
    }

    private KeyFigure errors() {
        int now = pack.findings().count(Severity.ERROR);
        return figure(
                Text.of("Errors against the rules"),
                now,
                plan -> plan.found().count(Severity.ERROR),
                Text.of("and {0} warnings", pack.findings().count(Severity.WARNING)),
                now == 0 ? Tone.GOOD : Tone.ERROR);
    }

    private KeyFigure figure(Text label, int now, Function<Plan, Integer> before, Text beneath, Tone tone) {
        String beside = pack.plan()
                .map(plan -> Text.of("from {0}", before.apply(plan)).toString())
                .orElse("");
        return new KeyFigure(label.toString(), Integer.toString(now), beside, beneath.toString(), tone);
    }
}
