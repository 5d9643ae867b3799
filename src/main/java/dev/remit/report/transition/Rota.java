package dev.remit.report.transition;

import dev.remit.analysis.Facts;
import dev.remit.analysis.OnCall;
import dev.remit.analysis.Watch;
import dev.remit.analysis.figure.Measure;
import dev.remit.model.Rotation;
import dev.remit.model.RotationSite;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// A rotation before and after: who takes turns, how many they are, and what being on call asks of each.
record Rota(Optional<OnCall> before, Optional<OnCall> after, Transition transition) {
    private static final int NUMBER = 76;
    private static final Columns<Rota> COLUMNS = Columns.<Rota>none()
            .name(
                    "rotation",
                    Text.of("Rotation"),
                    0,
                    it -> Words.of(it.rotation().name()))
            .text("teams_before", Text.of("Teams today"), 170, it -> teams(it.before, it.transition.before()))
            .text("teams_after", Text.of("Teams planned"), 170, it -> teams(it.after, it.transition.after()))
            .number("people_before", Text.of("People today"), NUMBER, it -> cell(it.before, Rota::people))
            .number("people_after", Text.of("People planned"), NUMBER, it -> cell(it.after, Rota::people))
            .number("services_before", Text.of("Services today"), NUMBER, it -> cell(it.before, Rota::services))
            .number("services_after", Text.of("Services planned"), NUMBER, it -> cell(it.after, Rota::services))
            .number("share_before", Text.of("Share each today"), NUMBER, it -> cell(it.before, Rota::share))
            .number("share_after", Text.of("Share each planned"), NUMBER, it -> cell(it.after, Rota::share));

    /// All there are before or after, in the order of their ids.
    static List<Rota> of(Transition transition) {
        var ids = new TreeSet<Id>();
        transition.before().document().rotations().forEach(rotation -> ids.add(rotation.id()));
        transition.after().document().rotations().forEach(rotation -> ids.add(rotation.id()));
        return ids.stream()
                .map(id -> new Rota(onCall(id, transition.before()), onCall(id, transition.after()), transition))
                .toList();
    }

    private static Optional<OnCall> onCall(Id id, Facts facts) {
        return facts.document().rotations().find(id).map(rotation -> OnCall.of(rotation, facts.structure()));
    }

    static TableBlock table(List<Rota> rotas) {
        return COLUMNS.table(Text.of("Who is on call before and after"), rotas);
    }

    /// Everyone who takes turns; empty where one rotation does not say how many they are.
    static Optional<Long> headcount(Facts facts) {
        var all = facts.document().rotations().stream()
                .filter(Rotation::isCovering)
                .map(Rota::people)
                .toList();
        if (all.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(all.stream().mapToLong(Optional::get).sum());
    }

    private Rotation rotation() {
        return before.or(() -> after).map(OnCall::rotation).orElseThrow();
    }

    private static Optional<Long> people(Rotation rotation) {
        var sites = rotation.sites();
        if (sites.isEmpty() || sites.stream().map(RotationSite::people).anyMatch(Optional::isEmpty))
            return Optional.empty();
        return Optional.of(
                sites.stream().mapToLong(site -> site.people().orElse(0)).sum());
    }

    private static Cell people(OnCall onCall) {
        return people(onCall.rotation()).<Cell>map(Quantity::of).orElse(Words.UNKNOWN);
    }

    private static Cell services(OnCall onCall) {
        return Quantity.of(onCall.rotation().serviceIds().size());
    }

    /// Of the site where it is most.
    private static Cell share(OnCall onCall) {
        return Quantity.of(onCall.watches().stream().map(Watch::share).max(Double::compare), Measure.SHARE);
    }

    private static Cell cell(Optional<OnCall> onCall, java.util.function.Function<OnCall, Cell> figure) {
        return onCall.map(figure).orElse(Blank.BLANK);
    }

    private static Cell teams(Optional<OnCall> onCall, Facts facts) {
        return onCall.<Cell>map(it -> Words.of(dev.remit.text.Words.list(it.rotation().teamIds().stream()
                        .map(facts.structure()::nameOf)
                        .toList())))
                .orElse(Blank.BLANK);
    }
}
