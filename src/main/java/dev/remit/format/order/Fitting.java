package dev.remit.format.order;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.shape.Table;
import dev.remit.text.Outcome;
import java.util.Set;
import java.util.stream.Collectors;

/// Leaves out of a wish what a document does not have, or has no longer, for a person who goes on choosing. Who names
/// something on purpose is told instead.
public record Fitting(Document document) {
    public Wish of(Wish wish) {
        var subject = wish.subject();
        return wish.about(subject.on(subject.diagram().filter(this::hasDiagram))
                .after(subject.plan().filter(this::hasPlan))
                .in(fitting(subject.scope())));
    }

    private boolean hasDiagram(String id) {
        return document.diagrams().stream().anyMatch(each -> each.id().text().equals(id));
    }

    private boolean hasPlan(PlanPoint point) {
        return point.in(document) instanceof Outcome.Done<PlanPoint.Followed>;
    }

    private Scope fitting(Scope scope) {
        return switch (scope) {
            case Scope.All _, Scope.View _ -> scope;
            case Scope.Part(var teams, var services) ->
                new Scope.Part(within(document.teams(), teams), within(document.services(), services));
        };
    }

    private static Set<Id> within(Table<? extends Element> table, Set<Id> ids) {
        return ids.stream().filter(table::contains).collect(Collectors.toSet());
    }
}
