package dev.remit.ui.panel;

import dev.remit.model.Document;
import dev.remit.raci.Activity;
import dev.remit.raci.Raci;
import dev.remit.text.Text;
import dev.remit.ui.panel.Choosing.Choice;
import dev.remit.ui.raci.Aspect;
import dev.remit.ui.raci.View;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import java.util.ArrayList;
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
    private final Map<Aspect, ToggleButton> tabs = new EnumMap<>(Aspect.class);
    private Optional<Offered> offered = Optional.empty();

    /// What the choices were made of.
    private record Offered(Aspect kind, Object services, Object teams, Object activities) {
        static Offered of(Aspect kind, Document document) {
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
        for (Aspect kind : Aspect.values()) tabs.put(kind, tab(kind));
    }

    List<ToggleButton> tabs() {
        return List.copyOf(tabs.values());
    }

    Region node() {
        return subject.node();
    }

    void show(Ledger ledger) {
        var kind = Aspect.of(ledger.view());
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

    private ToggleButton tab(Aspect kind) {
        var tab = new ToggleButton(kind.title().toString());
        tab.setId("raci-by-" + kind.name().toLowerCase(Locale.ROOT));
        tab.getStyleClass().add("tab");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setOnAction(event -> {
            tab.setSelected(true);
            lettering.look(kind);
        });
        return tab;
    }

    private static List<Choice<View>> choices(Aspect kind, Raci raci) {
        return switch (kind) {
            case SERVICE ->
                Aspect.services(raci).stream()
                        .map(each -> new Choice<View>(new View.OfService(each.id()), Text.of("{0}", each.name())))
                        .toList();
            case TEAM ->
                Aspect.teams(raci).stream()
                        .map(each -> new Choice<View>(new View.OfTeam(each.id()), Text.of("{0}", each.name())))
                        .toList();
            case ACTIVITY -> activities(raci);
        };
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
