package dev.remit.ui.raci;

import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.text.NameOrder;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that can be looked at from one side, by name. To put 10,000 services in order takes 30 ms, so it is made beside
/// the window, and again only where names or lists are others.
///
/// @param document in which they are
public record Subjects(Aspect aspect, Document document, List<Subject> all) {
    public static final Subjects NONE = new Subjects(Aspect.SERVICE, Document.named(""), List.of());

    /// A service, a team, an activity, or all activities.
    public record Subject(View view, Text words) {}

    /// These, where they still are what there is.
    public Subjects renewed(View view, Raci raci) {
        var from = Aspect.of(view);
        return from == aspect && isOf(raci.document()) ? this : new Subjects(from, raci.document(), all(from, raci));
    }

    private boolean isOf(Document other) {
        return document.services() == other.services()
                && document.teams() == other.teams()
                && document.activities() == other.activities();
    }

    private static List<Subject> all(Aspect aspect, Raci raci) {
        return switch (aspect) {
            case SERVICE ->
                raci.matrices().stream()
                        .map(Matrix::service)
                        .sorted(Comparator.comparing(Service::name, NameOrder.BY_NAME))
                        .map(each -> new Subject(new View.OfService(each.id()), Text.of("{0}", each.name())))
                        .toList();
            case TEAM ->
                raci.document().teams().stream()
                        .sorted(Comparator.comparing(Team::name, NameOrder.BY_NAME))
                        .map(each -> new Subject(new View.OfTeam(each.id()), Text.of("{0}", each.name())))
                        .toList();
            case ACTIVITY -> activities(raci);
        };
    }

    private static List<Subject> activities(Raci raci) {
        var every = new Subject(new View.OfActivity(Optional.empty()), Text.of("All activities"));
        var each = raci.activities().stream()
                .map(activity -> new Subject(
                        new View.OfActivity(Optional.of(activity.code())),
                        Text.of("{0}  {1}", activity.code(), activity.name())));
        return Stream.concat(Stream.of(every), each).toList();
    }
}
