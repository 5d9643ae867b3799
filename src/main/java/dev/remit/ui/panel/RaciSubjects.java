package dev.remit.ui.panel;

import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.raci.Activity;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.panel.Choosing.Choice;
import dev.remit.ui.raci.View;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// The service, team or activity that is looked at, and the three sides from which that can be done.
final class RaciSubjects {
    private final Lettering lettering;
    private final Choosing<View> subject;
    private final Map<Kind, ToggleButton> tabs = new EnumMap<>(Kind.class);
    private Optional<Offered> offered = Optional.empty();

    private enum Kind {
        SERVICE,
        TEAM,
        ACTIVITY;

        static Kind of(View view) {
            return switch (view) {
                case View.OfService _ -> SERVICE;
                case View.OfTeam _ -> TEAM;
                case View.OfActivity _ -> ACTIVITY;
            };
        }

        Text title() {
            return switch (this) {
                case SERVICE -> Text.of("By service");
                case TEAM -> Text.of("By team");
                case ACTIVITY -> Text.of("By activity");
            };
        }
    }

    /// What the choices were made of.
    private record Offered(Kind kind, Object services, Object teams, Object activities) {
        static Offered of(Kind kind, Document document) {
            return new Offered(kind, document.services(), document.teams(), document.activities());
        }

        boolean isAs(Offered other) {
            return kind == other.kind
                    && services == other.services
                    && teams == other.teams
                    && activities == other.activities;
        }
    }

    RaciSubjects(Lettering lettering) {
        this.lettering = lettering;
        subject = new Choosing<>("raci-subject", Text.of("What is looked at"), this::choose);
        for (Kind kind : Kind.values()) tabs.put(kind, tab(kind));
    }

    List<ToggleButton> tabs() {
        return List.copyOf(tabs.values());
    }

    Region node() {
        return subject.node();
    }

    void show(Ledger ledger) {
        var kind = Kind.of(ledger.view());
        tabs.forEach((each, tab) -> tab.setSelected(each == kind));
        var now = Offered.of(kind, ledger.workspace().raci().document());
        if (offered.filter(now::isAs).isEmpty())
            subject.offer(choices(kind, ledger.workspace().raci()));
        offered = Optional.of(now);
        subject.show(ledger.view());
    }

    private void choose(View view) {
        if (view instanceof View.OfService(var id))
            lettering
                    .ledger()
                    .flatMap(ledger ->
                            ledger.workspace().raci().document().services().find(id))
                    .ifPresent(lettering::look);
        else lettering.look(view);
    }

    private ToggleButton tab(Kind kind) {
        var tab = new ToggleButton(kind.title().toString());
        tab.setId("raci-by-" + kind.name().toLowerCase(Locale.ROOT));
        tab.getStyleClass().add("tab");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setOnAction(event -> {
            tab.setSelected(true);
            lettering.ledger().ifPresent(ledger -> lettering.look(view(kind, ledger)));
        });
        return tab;
    }

    /// What the cursor is at, seen from another side.
    private static View view(Kind kind, Ledger ledger) {
        var spot = ledger.workspace().spot();
        var raci = ledger.workspace().raci();
        return switch (kind) {
            case SERVICE ->
                new View.OfService(spot.map(it -> it.service())
                        .or(() -> services(raci).stream().findFirst().map(Service::id))
                        .orElse(Id.of("none")));
            case TEAM ->
                spot.map(it -> it.team())
                        .or(() -> raci.document().teams().stream().findFirst().map(Team::id))
                        .<View>map(View.OfTeam::new)
                        .orElse(ledger.view());
            case ACTIVITY ->
                new View.OfActivity(spot.map(it -> it.activity())
                        .or(() -> raci.activities().stream().findFirst().map(Activity::code)));
        };
    }

    private static List<Choice<View>> choices(Kind kind, Raci raci) {
        return switch (kind) {
            case SERVICE ->
                services(raci).stream()
                        .map(each -> new Choice<View>(new View.OfService(each.id()), Text.of("{0}", each.name())))
                        .toList();
            case TEAM ->
                raci.document().teams().stream()
                        .sorted(Comparator.comparing(Team::name, String.CASE_INSENSITIVE_ORDER))
                        .map(each -> new Choice<View>(new View.OfTeam(each.id()), Text.of("{0}", each.name())))
                        .toList();
            case ACTIVITY -> activities(raci);
        };
    }

    private static List<Service> services(Raci raci) {
        return raci.matrices().stream()
                .map(Matrix::service)
                .sorted(Comparator.comparing(Service::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<Choice<View>> activities(Raci raci) {
        var choices = new ArrayList<Choice<View>>();
        choices.add(new Choice<>(new View.OfActivity(Optional.empty()), Text.of("All activities")));
        for (Activity each : raci.activities())
            choices.add(new Choice<>(
                    new View.OfActivity(Optional.of(each.code())), Text.of("{0}  {1}", each.code(), each.name())));
        return choices;
    }
}
