package dev.remit.ui.panel;

import dev.remit.edit.RaciOverrides;
import dev.remit.model.Letters;
import dev.remit.model.RaciOverride;
import dev.remit.raci.Cell;
import dev.remit.raci.SetByHand;
import dev.remit.raci.Standing;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.raci.Act;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/// Of a cell with letters set by hand: why, what else is derived now, and the way back.
public record SetByHandPart(Cell cell, Ledger ledger, Lettering lettering) {
    public void add(Card card) {
        var overrides = cell.overrides();
        if (overrides.isEmpty()) return;
        card.section(Text.of("Reason for the change"));
        card.add(reason(overrides));
        ledger.byHand().stream()
                .filter(each -> overrides.contains(each.override()))
                .forEach(
                        each -> moved(each).ifPresent(words -> card.add(Labels.wrapped(words, "raci-moved", "small"))));
        var buttons = new FlowPane(8, 8, button("raci-return", Text.of("Return to what is derived"), new Act.Return()));
        if (hasMoved(overrides)) buttons.getChildren().add(confirming(overrides));
        card.add(buttons);
    }

    private TextField reason(List<RaciOverride> overrides) {
        var reason = new TextField(overrides.stream()
                .flatMap(each -> each.reason().stream())
                .findFirst()
                .orElse(""));
        reason.setId("raci-cell-reason");
        reason.setPromptText(Text.of("No reason is given yet").toString());
        Labels.name(reason, Text.of("Reason for the change"));
        var ids = overrides.stream().map(RaciOverride::id).toList();
        String before = reason.getText();
        reason.setOnAction(event -> commit(ids, before, reason.getText()));
        reason.focusedProperty().addListener((property, old, now) -> {
            if (!now) commit(ids, before, reason.getText());
        });
        return reason;
    }

    private void commit(List<Id> ids, String before, String now) {
        if (!now.strip().equals(before)) lettering.explain(ids, now);
    }

    public static Optional<Text> moved(SetByHand each) {
        return switch (each.standing()) {
            case HOLDS, LOOSE -> Optional.empty();
            case NEEDLESS ->
                Optional.of(Text.of("The same letters are derived now, so this changes nothing any more."));
            case MOVED ->
                Optional.of(Text.of(
                        "When it was set, {0} was derived; now it is {1}.",
                        words(each.override().derived()), words(each.derived())));
        };
    }

    public static Text words(Optional<Letters> letters) {
        return letters.filter(it -> it != Letters.NONE)
                .map(it -> Text.of("{0}", it.spelling()))
                .orElse(Text.of("no letter"));
    }

    private boolean hasMoved(List<RaciOverride> overrides) {
        return ledger.byHand().stream()
                .anyMatch(each -> each.standing() == Standing.MOVED && overrides.contains(each.override()));
    }

    private Button confirming(List<RaciOverride> overrides) {
        var keep = new Button(Text.of("Keep it as it is").toString());
        keep.setId("raci-keep");
        keep.setOnAction(event -> ledger.byHand().stream()
                .filter(each -> each.standing() == Standing.MOVED && overrides.contains(each.override()))
                .forEach(each -> confirm(each, lettering)));
        return keep;
    }

    /// It stands beside what is derived now from here on.
    public static void confirm(SetByHand each, Lettering lettering) {
        each.derived()
                .ifPresent(derived -> lettering.run(
                        Text.of("Keep a letter set by hand"),
                        RaciOverrides.confirm(Map.of(each.override().id(), derived))));
    }

    private Button button(String id, Text words, Act act) {
        var button = new Button(words.toString());
        button.setId(id);
        button.setOnAction(event -> lettering.act(act));
        return button;
    }
}
