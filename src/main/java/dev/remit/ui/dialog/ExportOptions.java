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
import dev.remit.report.Variant;
import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// What can be chosen about an export: only what changes it.
final class ExportOptions {
    private static final double WIDTH = 190;

    private final VBox box = new VBox(10);
    private final Consumer<Wish> chosen;

    /// @param chosen is told every choice
    ExportOptions(Consumer<Wish> chosen) {
        this.chosen = chosen;
        box.setMinWidth(WIDTH);
        box.setPrefWidth(WIDTH);
        box.getStyleClass().add("export-options");
    }

    VBox node() {
        return box;
    }

    void show(Wish wish) {
        box.getChildren()
                .setAll(list(
                        Text.of("Format"), "format", wish.formats(), wish.format(), ExportOptions::loud, wish::as));
        for (Option option : Option.values())
            if (wish.heeds().contains(option)) box.getChildren().add(control(option, wish));
        if (wish.hasVariants())
            box.getChildren()
                    .add(list(
                            Text.of("Letters"),
                            "variant",
                            List.of(Variant.values()),
                            wish.telling().variant(),
                            Variant::name,
                            it -> wish.told(wish.telling().in(it))));
    }

    void choose(Wish wish) {
        show(wish);
        chosen.accept(wish);
    }

    private Node control(Option option, Wish wish) {
        var now = wish.options();
        return switch (option) {
            case PAPER ->
                list(
                        Text.of("Paper"),
                        "paper",
                        List.of(Paper.values()),
                        now.paper(),
                        Paper::label,
                        it -> wish.with(now.on(it)));
            case ORIENTATION ->
                list(
                        Text.of("Pages"),
                        "orientation",
                        List.of(Orientation.values()),
                        now.orientation(),
                        ExportOptions::quiet,
                        it -> wish.with(now.held(it)));
            case INK ->
                tick(
                        Text.of("Shades of grey"),
                        "grey",
                        now.ink() == Ink.GREY,
                        on -> wish.with(now.in(on ? Ink.GREY : Ink.COLOUR)));
            case PRESET ->
                tick(
                        Text.of("For Excel"),
                        "excel",
                        now.preset() == Preset.EXCEL,
                        on -> wish.with(now.as(on ? Preset.EXCEL : Preset.MACHINE)));
            case THEME ->
                list(
                        Text.of("Colours"),
                        "theme",
                        List.of(Theme.values()),
                        now.theme(),
                        ExportOptions::quiet,
                        it -> wish.with(now.in(it)));
            case SCALE ->
                list(
                        Text.of("Dots for each unit"),
                        "scale",
                        IntStream.rangeClosed(1, Options.LARGEST_SCALE).boxed().toList(),
                        now.scale(),
                        scale -> scale + "×",
                        it -> wish.with(now.times(it)));
            case EMBEDDING ->
                tick(
                        Text.of("Put the document in"),
                        "embed",
                        now.embedding() == Embedding.DOCUMENT,
                        on -> wish.with(now.carrying(on ? Embedding.DOCUMENT : Embedding.NOTHING)));
        };
    }

    private <T> Node list(
            Text label, String id, List<T> values, T value, Function<T, String> name, Function<T, Wish> then) {
        var list = new ComboBox<T>();
        list.setId("export-" + id);
        list.getItems().setAll(values);
        list.setConverter(new StringConverter<>() {
            @Override
            public String toString(T one) {
                return one == null ? "" : name.apply(one);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("Nothing is typed");
            }
        });
        list.setValue(value);
        list.setMaxWidth(Double.MAX_VALUE);
        list.setOnAction(event -> choose(then.apply(list.getValue())));
        var above = Labels.of(label, "setting-label");
        above.setLabelFor(list);
        return new VBox(4, above, list);
    }

    private Node tick(Text label, String id, boolean on, Function<Boolean, Wish> then) {
        var box = new CheckBox(label.toString());
        box.setId("export-" + id);
        box.setSelected(on);
        box.setOnAction(event -> choose(then.apply(box.isSelected())));
        return box;
    }

    private static String loud(String format) {
        return format.toUpperCase(Locale.ROOT);
    }

    private static String quiet(Enum<?> theme) {
        String name = theme.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
