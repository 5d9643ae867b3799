package dev.remit.report.leadership;

import static dev.remit.text.Words.list;

import dev.remit.model.PlanStep;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.report.Block;
import dev.remit.report.Columns;
import dev.remit.report.Heading;
import dev.remit.report.Paragraph;
import dev.remit.report.Plan;
import dev.remit.report.Words;
import dev.remit.shape.Id;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a plan changes: for each service who owns, builds and runs it before and after, and by which step; and the
/// teams and services that come and go. Nothing without a plan.
record Moves(Pack pack) {
    /// One line.
    private record Move(String element, String what, String from, String to, String step) {}

    List<Block> blocks() {
        return pack.plan().map(this::blocks).orElse(List.of());
    }

    private List<Block> blocks(Plan plan) {
        var moves = moves(plan);
        var heading = new Heading(
                2,
                Text.of("What \"{0}\" changes", plan.name()).toString(),
                Text.of("{0} changes of who owns, builds and runs what.", moves.size())
                        .toString());
        return moves.isEmpty()
                ? List.of(
                        heading,
                        new Paragraph(Text.of("Ownership and operation stay as they are.")
                                .toString()))
                : List.of(heading, columns().table(Text.of("What the plan changes"), moves));
    }

    private static Columns<Move> columns() {
        return Columns.<Move>none()
                .name("element", Text.of("Service or team"), 0, move -> new Words(move.element()))
                .text("what", Text.of("What"), 120, move -> new Words(move.what()))
                .text("from", Text.of("From"), 200, move -> new Words(move.from()))
                .text("to", Text.of("To"), 200, move -> new Words(move.to()))
                .text("step", Text.of("Step"), 240, move -> new Words(move.step()));
    }

    private List<Move> moves(Plan plan) {
        var before = plan.before().structure();
        var after = pack.structure();
        var moves = new ArrayList<Move>();
        for (Service service : pack.services()) {
            before.document()
                    .services()
                    .find(service.id())
                    .ifPresentOrElse(
                            old -> compare(old, service, before, after, plan, moves),
                            () -> moves.add(come(service.id(), service.name(), Text.of("Service"), plan)));
        }
        for (Service old : before.document().services())
            if (!after.document().services().contains(old.id()))
                moves.add(gone(old.id(), old.name(), Text.of("Service"), plan));
        teams(before, after, plan, moves);
        return moves;
    }

    private static void teams(Structure before, Structure after, Plan plan, List<Move> moves) {
        for (Team team : after.document().teams())
            if (!before.document().teams().contains(team.id()))
                moves.add(come(team.id(), team.name(), Text.of("Team"), plan));
        for (Team team : before.document().teams())
            if (!after.document().teams().contains(team.id()))
                moves.add(gone(team.id(), team.name(), Text.of("Team"), plan));
    }

    private static void compare(
            Service old, Service now, Structure before, Structure after, Plan plan, List<Move> moves) {
        add(now, Text.of("Owner"), owners(old, before), owners(now, after), plan, moves);
        add(now, Text.of("Builder"), builder(old, before), builder(now, after), plan, moves);
        add(now, Text.of("Operating model"), model(old, before), model(now, after), plan, moves);
        add(now, Text.of("First line"), pager(old, before), pager(now, after), plan, moves);
    }

    private static void add(Service service, Text what, String from, String to, Plan plan, List<Move> moves) {
        if (!from.equals(to)) moves.add(new Move(service.name(), what.toString(), from, to, step(service.id(), plan)));
    }

    private static Move come(Id id, String name, Text kind, Plan plan) {
        return new Move(name, kind.toString(), "–", Text.of("new").toString(), step(id, plan));
    }

    private static Move gone(Id id, String name, Text kind, Plan plan) {
        return new Move(
                name,
                kind.toString(),
                Text.of("exists").toString(),
                Text.of("gone").toString(),
                step(id, plan));
    }

    private static String owners(Service service, Structure structure) {
        return orNobody(
                structure.accountable(service).stream().map(structure::nameOf).toList());
    }

    private static String builder(Service service, Structure structure) {
        return structure
                .builder(service)
                .map(Team::name)
                .orElse(Text.of("nobody").toString());
    }

    private static String model(Service service, Structure structure) {
        return structure
                .model(service)
                .map(Labelled::of)
                .orElse(Text.of("undecided").toString());
    }

    private static String pager(Service service, Structure structure) {
        return orNobody(
                structure.firstLine(service).stream().map(structure::nameOf).toList());
    }

    private static String orNobody(List<String> names) {
        return names.isEmpty() ? Text.of("nobody").toString() : list(names);
    }

    /// The steps that change the element itself; others reach it through a team or a rotation.
    private static String step(Id element, Plan plan) {
        var titles = steps(plan)
                .filter(step -> step.changes().stream()
                        .anyMatch(change -> change.elementId().equals(element)))
                .map(step -> step.title().orElse(step.id().text()))
                .toList();
        return titles.isEmpty() ? Text.of("follows from other changes").toString() : String.join("; ", titles);
    }

    private static Stream<PlanStep> steps(Plan plan) {
        var steps = plan.scenario().steps();
        Optional<Integer> last = plan.last().map(steps::indexOf);
        return steps.stream().limit(last.map(at -> at + 1L).orElse((long) steps.size()));
    }
}
