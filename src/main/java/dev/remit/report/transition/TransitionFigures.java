package dev.remit.report.transition;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.report.Block;
import dev.remit.report.KeyFigure;
import dev.remit.report.KeyFigures;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.List;
import java.util.function.BiFunction;

/// What a plan moves, in six numbers.
record TransitionFigures(Transition transition, List<Move> moves) {
    Block block() {
        int opened = transition.opened().size();
        return new KeyFigures(List.of(
                answers(),
                changed(
                        Text.of("Owners that change"),
                        (service, facts) -> facts.structure().accountable(service)),
                changed(
                        Text.of("Models that change"),
                        (service, facts) -> facts.structure().model(service)),
                onCall(),
                KeyFigure.of(
                                Text.of("Findings closed").toString(),
                                Integer.toString(transition.closed().size()))
                        .toned(transition.closed().isEmpty() ? Tone.NEUTRAL : Tone.GOOD),
                KeyFigure.of(Text.of("Findings opened").toString(), Integer.toString(opened))
                        .toned(opened > 0 ? Tone.WARNING : Tone.NEUTRAL)));
    }

    private KeyFigure answers() {
        long services =
                moves.stream().map(move -> move.service().id()).distinct().count();
        return KeyFigure.of(Text.of("Answers that move").toString(), Integer.toString(moves.size()))
                .beneath(
                        services == 1
                                ? Text.of("in 1 service").toString()
                                : Text.of("in {0} services", services).toString());
    }

    private KeyFigure changed(Text label, BiFunction<Service, Facts, Object> what) {
        long changed = transition.after().document().services().stream()
                .filter(service -> transition
                        .before()
                        .document()
                        .services()
                        .find(service.id())
                        .filter(was ->
                                !what.apply(was, transition.before()).equals(what.apply(service, transition.after())))
                        .isPresent())
                .count();
        return KeyFigure.of(label.toString(), Long.toString(changed));
    }

    private KeyFigure onCall() {
        return KeyFigure.of(Text.of("People on call").toString(), people(transition.after()))
                .beside(Text.of("from {0}", people(transition.before())).toString());
    }

    private static String people(Facts facts) {
        return Rota.headcount(facts).map(Object::toString).orElse(Words.UNKNOWN.text());
    }
}
