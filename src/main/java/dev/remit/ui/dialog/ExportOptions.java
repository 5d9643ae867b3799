package dev.remit.ui.dialog;

import dev.remit.draw.surface.Theme;
import dev.remit.format.Embedding;
import dev.remit.format.Ink;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.format.Orientation;
import dev.remit.format.Paper;
import dev.remit.format.Preset;
import dev.remit.format.order.Wish;
import dev.remit.report.Spread;
import dev.remit.report.Variant;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Desk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What can be chosen about an export: only what changes it.
final class ExportOptions {
    private static final double WIDTH = 226;

    private final VBox box = new VBox(12);
    private final ScrollPane pane = new ScrollPane(box);
    private final Consumer<Wish> chosen;
    private final SubjectControls subject;

    /// @param chosen is told every choice
    ExportOptions(Desk desk, Consumer<Wish> chosen) {
        this.chosen = chosen;
        subject = new SubjectControls(desk, this::choose);
        box.getStyleClass().add("export-option-list");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setMinWidth(WIDTH);
        pane.setPrefWidth(WIDTH);
        pane.getStyleClass().add("export-options");
    }

    Node node() {
        return pane;
    }

    /// The control that was used keeps the keyboard, though all of them are made anew.
    void show(Wish wish) {
        var used = Optional.ofNullable(pane.getScene()).flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
        box.getChildren().setAll(format(wish));
        telling(wish);
        subject.add(wish, box.getChildren());
        for (Option option : Option.values())
            if (wish.heeds().contains(option)) box.getChildren().add(control(option, wish));
        used.map(Node::getId).map(id -> box.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    void choose(Wish wish) {
        show(wish);
        chosen.accept(wish);
    }

    private Node format(Wish wish) {
        return OptionControls.list(
                Text.of("Format"),
                "format",
                wish.formats(),
                wish.format(),
                ExportOptions::loud,
                it -> choose(wish.as(it)));
    }

    private void telling(Wish wish) {
        var told = wish.telling();
        if (wish.hasVariants())
            box.getChildren()
                    .add(OptionControls.list(
                            Text.of("Letters"),
                            "variant",
                            List.of(Variant.values()),
                            told.variant(),
                            Variant::name,
                            it -> choose(wish.told(told.in(it)))));
        if (wish.hasSpread())
            box.getChildren()
                    .add(OptionControls.list(
                            Text.of("Rows"),
                            "spread",
                            List.of(Spread.values()),
                            told.spread(),
                            it -> label(it).toString(),
                            it -> choose(wish.told(told.spread(it)))));
        if (!wish.sections().isEmpty()) box.getChildren().add(new SectionTicks(wish, this::choose).node());
    }

    private Node control(Option option, Wish wish) {
        var now = wish.options();
        return switch (option) {
            case PAPER ->
                OptionControls.list(
                        Text.of("Paper"),
                        "paper",
                        List.of(Paper.values()),
                        now.paper(),
                        Paper::label,
                        it -> choose(wish.with(now.on(it))));
            case ORIENTATION ->
                OptionControls.list(
                        Text.of("Orientation"),
                        "orientation",
                        List.of(Orientation.values()),
                        now.orientation(),
                        it -> label(it).toString(),
                        it -> choose(wish.with(now.held(it))));
            case INK ->
                OptionControls.tick(
                        Text.of("Shades of grey"),
                        "grey",
                        now.ink() == Ink.GREY,
                        on -> choose(wish.with(now.in(on ? Ink.GREY : Ink.COLOUR))));
            case PRESET ->
                OptionControls.tick(
                        Text.of("For Excel"),
                        "excel",
                        now.preset() == Preset.EXCEL,
                        on -> choose(wish.with(now.as(on ? Preset.EXCEL : Preset.MACHINE))));
            case THEME ->
                OptionControls.list(
                        Text.of("Colours"),
                        "theme",
                        List.of(Theme.values()),
                        now.theme(),
                        ExportOptions::quiet,
                        it -> choose(wish.with(now.in(it))));
            case SCALE ->
                OptionControls.list(
                        Text.of("Dots for each unit"),
                        "scale",
                        IntStream.rangeClosed(1, Options.LARGEST_SCALE).boxed().toList(),
                        now.scale(),
                        scale -> scale + "×",
                        it -> choose(wish.with(now.times(it))));
            case EMBEDDING ->
                OptionControls.tick(
                        Text.of("Put the document in"),
                        "embed",
                        now.embedding() == Embedding.DOCUMENT,
                        on -> choose(wish.with(now.carrying(on ? Embedding.DOCUMENT : Embedding.NOTHING))));
        };
    }

    private static Text label(Spread spread) {
        return switch (spread) {
            case LONG -> Text.of("One for each letter");
            case WIDE -> Text.of("One for each activity");
        };
    }

    private static Text label(Orientation orientation) {
        return switch (orientation) {
            case SUITED -> Text.of("As suits the pages");
            case LANDSCAPE -> Text.of("Landscape");
            case PORTRAIT -> Text.of("Portrait");
        };
    }

    private static String loud(String format) {
        return format.toUpperCase(Locale.ROOT);
    }

    private static String quiet(Theme theme) {
        String name = theme.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
