package dev.remit.ui.panel.raci;

import dev.remit.text.Text;
import dev.remit.ui.panel.Choosing;
import dev.remit.ui.panel.Choosing.Choice;
import dev.remit.ui.raci.Aspect;
import dev.remit.ui.raci.Subjects;
import dev.remit.ui.raci.View;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// The service, team or activity that is looked at, and the three sides from which that can be done.
final class RaciSubjects {
    private final Lettering lettering;
    private final Choosing<View> subject;
    private final Map<Aspect, ToggleButton> tabs = new EnumMap<>(Aspect.class);
    private Subjects offered = Subjects.NONE;

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
        if (ledger.subjects() != offered) offer(ledger.subjects());
        if (kind == offered.aspect()) subject.show(ledger.view());
    }

    private void offer(Subjects now) {
        offered = now;
        subject.offer(now.all().stream()
                .map(each -> new Choice<>(each.view(), each.words()))
                .toList());
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
}
