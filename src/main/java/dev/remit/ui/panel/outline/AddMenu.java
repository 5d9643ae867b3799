package dev.remit.ui.panel.outline;

import dev.remit.model.Control;
import dev.remit.model.DeliveryFlow;
import dev.remit.model.Domain;
import dev.remit.model.Engagement;
import dev.remit.model.ErrorBudgetPolicy;
import dev.remit.model.FeedbackLoop;
import dev.remit.model.Interaction;
import dev.remit.model.Obligation;
import dev.remit.model.OwnActivity;
import dev.remit.model.OwnRole;
import dev.remit.model.Person;
import dev.remit.model.PlatformGroup;
import dev.remit.model.RaciOverride;
import dev.remit.model.Rotation;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Tip;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Offers all kinds of element that can be added without the map.
final class AddMenu extends MenuButton {
    private static final List<Addable> ALL = List.of(
            new Addable(Text.of("Team"), Team.class),
            new Addable(Text.of("Service"), Service.class),
            new Addable(Text.of("Value stream"), ValueStream.class),
            new Addable(Text.of("Platform grouping"), PlatformGroup.class),
            new Addable(Text.of("Domain"), Domain.class),
            new Addable(Text.of("Interaction"), Interaction.class),
            new Addable(Text.of("On-call rotation"), Rotation.class),
            new Addable(Text.of("SRE engagement"), Engagement.class),
            new Addable(Text.of("Error budget policy"), ErrorBudgetPolicy.class),
            new Addable(Text.of("Delivery flow"), DeliveryFlow.class),
            new Addable(Text.of("Feedback loop"), FeedbackLoop.class),
            new Addable(Text.of("Obligation"), Obligation.class),
            new Addable(Text.of("Control"), Control.class),
            new Addable(Text.of("Person"), Person.class),
            new Addable(Text.of("Role"), OwnRole.class),
            new Addable(Text.of("Activity"), OwnActivity.class),
            new Addable(Text.of("RACI letter set by hand"), RaciOverride.class));

    /// A kind of element by its name.
    record Addable(Text name, Class<? extends Record> type) {}

    AddMenu(Consumer<Addable> chosen) {
        String words = Text.of("Add to the organisation").toString();
        setGraphic(Icon.ADD.node(16));
        setAccessibleText(words);
        Tip.on(this, words);
        setId("outline-add");
        getStyleClass().addAll("flat", "add-menu");
        for (Addable each : ALL) {
            var item = new MenuItem(each.name().toString());
            item.setId("add-" + each.type().getSimpleName());
            item.setOnAction(event -> chosen.accept(each));
            getItems().add(item);
        }
    }
}
