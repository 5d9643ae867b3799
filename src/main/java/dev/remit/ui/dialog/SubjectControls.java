package dev.remit.ui.dialog;

import dev.remit.format.order.People;
import dev.remit.format.order.PlanPoint;
import dev.remit.format.order.Scope;
import dev.remit.format.order.Wish;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.PlanStep;
import dev.remit.model.Scenario;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// What an export is about: how much of the organisation, in which state, on which day.
final class SubjectControls {
    private final Document document;
    private final ScopeControl scope;
    private final Consumer<Wish> chosen;
    private Wish wish = Wish.FIRST;

    /// @param chosen is told every choice
    SubjectControls(Desk desk, Consumer<Wish> chosen) {
        this.document = desk.document();
        this.chosen = chosen;
        scope = new ScopeControl(
                desk, it -> chosen.accept(wish.about(wish.subject().in(it))));
    }

    void add(Wish now, ObservableList<Node> controls) {
        wish = now;
        var subject = now.subject();
        if (now.canBeOfPart()) {
            scope.show(now);
            controls.add(scope.node());
        }
        if (asksForDiagram(now)) controls.add(diagrams());
        if (!document.scenarios().isEmpty()) controls.add(plans());
        controls.add(OptionControls.day(
                Text.of("As of"),
                Text.of("Day of the document"),
                "today",
                subject.today(),
                day -> chosen.accept(wish.about(subject.at(day)))));
        controls.add(OptionControls.day(
                Text.of("Date on it"),
                Text.of("Today"),
                "date",
                subject.printed(),
                day -> chosen.accept(wish.about(subject.printed(day)))));
        controls.add(OptionControls.tick(
                Text.of("Hide names of people"),
                "people",
                subject.people() == People.HIDDEN,
                on -> chosen.accept(wish.about(subject.with(on ? People.HIDDEN : People.NAMED)))));
    }

    private boolean asksForDiagram(Wish now) {
        return document.diagrams().size() > 1
                && (now.isDiagram() || now.subject().scope() instanceof Scope.View);
    }

    private Node diagrams() {
        List<Diagram> all = document.diagrams().toList();
        var now = wish.subject()
                .diagram()
                .flatMap(id ->
                        all.stream().filter(each -> each.id().text().equals(id)).findFirst())
                .orElse(all.getFirst());
        return OptionControls.list(
                Text.of("Diagram"),
                "diagram",
                all,
                now,
                Diagram::name,
                it -> chosen.accept(
                        wish.about(wish.subject().on(Optional.of(it.id().text())))));
    }

    private Node plans() {
        var all = new ArrayList<Optional<PlanPoint>>();
        all.add(Optional.empty());
        for (Scenario scenario : document.scenarios()) {
            all.add(Optional.of(new PlanPoint(scenario.id().text(), Optional.empty())));
            for (PlanStep step : scenario.steps())
                all.add(Optional.of(new PlanPoint(
                        scenario.id().text(), Optional.of(step.id().text()))));
        }
        return OptionControls.list(
                Text.of("State"),
                "plan",
                all,
                wish.subject().plan(),
                it -> it.map(this::name).orElse(Text.of("As it is today").toString()),
                it -> chosen.accept(wish.about(wish.subject().after(it))));
    }

    private String name(PlanPoint point) {
        var plan = document.scenarios().stream()
                .filter(each -> each.id().text().equals(point.scenario()))
                .findFirst();
        String name = plan.map(Scenario::name).orElse(point.scenario());
        return point.step()
                .map(step -> Text.of("{0}, up to {1}", name, title(plan, step)))
                .orElse(Text.of("After {0}", name))
                .toString();
    }

    private static String title(Optional<Scenario> plan, String step) {
        return plan.stream()
                .flatMap(each -> each.steps().stream())
                .filter(each -> each.id().text().equals(step))
                .findFirst()
                .flatMap(PlanStep::title)
                .orElse(step);
    }
}
