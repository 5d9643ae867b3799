package dev.remit.ui.dialog;

import dev.remit.format.order.Scope;
import dev.remit.format.order.Wish;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.report.Choice;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/// How much of the organisation is exported: all, what a diagram shows, what is selected, or teams or services that are
/// ticked off.
final class ScopeControl {
    private enum Kind {
        ALL,
        VIEW,
        SELECTION,
        TEAMS,
        SERVICES
    }

    private final Document document;
    private final Scope.Part selected;
    private final Consumer<Scope> chosen;
    private final VBox box = new VBox(6);
    private final TickList ticks = new TickList(this::ticked);
    private Kind kind = Kind.ALL;

    /// @param chosen is told every choice
    ScopeControl(Desk desk, Consumer<Scope> chosen) {
        this.document = desk.document();
        this.chosen = chosen;
        var ids = Set.copyOf(desk.state().selection().ids());
        selected = new Scope.Part(
                within(ids, document.teams().toList()),
                within(ids, document.services().toList()));
    }

    VBox node() {
        return box;
    }

    void show(Wish wish) {
        kind = kind(wish.subject().scope());
        box.getChildren()
                .setAll(OptionControls.list(
                        Text.of("What is in it"),
                        "scope",
                        kinds(wish),
                        kind,
                        it -> label(it, wish).toString(),
                        this::choose));
        if (kind != Kind.TEAMS && kind != Kind.SERVICES) return;
        var part = part(wish.subject().scope());
        ticks.show(
                kind == Kind.TEAMS
                        ? document.teams().toList()
                        : document.services().toList(),
                kind == Kind.TEAMS ? part.teams() : part.services());
        box.getChildren().add(ticks.node());
    }

    private List<Kind> kinds(Wish wish) {
        var kinds = new ArrayList<>(List.of(Kind.ALL, Kind.VIEW));
        boolean ofServices = wish.isDiagram() || wish.heeds(Choice.SERVICES);
        if (!selected.teams().isEmpty() || (ofServices && !selected.services().isEmpty())) kinds.add(Kind.SELECTION);
        kinds.add(Kind.TEAMS);
        if (ofServices) kinds.add(Kind.SERVICES);
        if (!kinds.contains(kind)) kinds.add(kind);
        return kinds;
    }

    private Text label(Kind one, Wish wish) {
        return switch (one) {
            case ALL -> Text.of("Whole organisation");
            case VIEW -> wish.isDiagram() ? Text.of("The diagram as it is") : Text.of("What the diagram shows");
            case SELECTION -> Text.of("What is selected");
            case TEAMS -> Text.of("Chosen teams");
            case SERVICES -> Text.of("Chosen services");
        };
    }

    private Kind kind(Scope scope) {
        return switch (scope) {
            case Scope.All _ -> Kind.ALL;
            case Scope.View _ -> Kind.VIEW;
            case Scope.Part part -> kind(part);
        };
    }

    /// While nothing is ticked, what was chosen before tells what is ticked next.
    private Kind kind(Scope.Part part) {
        if (part.isEmpty()) return kind == Kind.SERVICES ? Kind.SERVICES : Kind.TEAMS;
        if (part.equals(selected) && kind != Kind.TEAMS && kind != Kind.SERVICES) return Kind.SELECTION;
        if (part.services().isEmpty()) return Kind.TEAMS;
        return part.teams().isEmpty() ? Kind.SERVICES : Kind.SELECTION;
    }

    private void choose(Kind other) {
        kind = other;
        chosen.accept(
                switch (other) {
                    case ALL -> Scope.ALL;
                    case VIEW -> Scope.VIEW;
                    case SELECTION -> selected;
                    case TEAMS -> new Scope.Part(selected.teams(), Set.of());
                    case SERVICES -> new Scope.Part(Set.of(), selected.services());
                });
    }

    private void ticked(Set<Id> ids) {
        chosen.accept(kind == Kind.TEAMS ? new Scope.Part(ids, Set.of()) : new Scope.Part(Set.of(), ids));
    }

    private static Scope.Part part(Scope scope) {
        return scope instanceof Scope.Part part ? part : new Scope.Part(Set.of(), Set.of());
    }

    private static Set<Id> within(Set<Id> ids, List<? extends Element> all) {
        return all.stream().map(Element::id).filter(ids::contains).collect(Collectors.toUnmodifiableSet());
    }
}
