package dev.remit.ui.form;

import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Tip;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A set of names or words: a chip each, which can be taken away, and a line to add one more.
final class ChipsEntry implements Entry {
    private static final int MOST = 50;
    private static final int AT_FIRST = 24;
    private static final double LONGEST = 200;

    private final Kind<?> item;
    private final Taker taker;
    private final Consumer<Id> reveal;
    private final FlowPane chips = new FlowPane(6, 6);
    private final Line line;
    private final Hyperlink more = new Hyperlink();
    private final Knowing knowing;
    private final VBox box;
    private Optional<Present> latest = Optional.empty();

    ChipsEntry(Described about, Kind<?> item, Taker taker, Consumer<Id> reveal) {
        this.item = item;
        this.taker = taker;
        this.reveal = reveal;
        line = new Line(this::add);
        knowing = new Knowing(about.kind(), taker);
        box = new VBox(6, chips, more, line, knowing);
        chips.managedProperty().bind(chips.visibleProperty());
        more.managedProperty().bind(more.visibleProperty());
        if (item instanceof Kind.Reference<?>) Suggestions.only(line, words -> suggest(about.name(), words));
        else Suggestions.beneath(line, words -> suggest(about.name(), words));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public TextField control() {
        return line;
    }

    @Override
    public void show(Held held, Present present) {
        latest = Optional.of(present);
        var all = new LinkedHashSet<Raw>();
        held.values().forEach(value -> {
            if (value instanceof Raw.Items items) all.addAll(items.items());
        });
        fill(all, held, present, AT_FIRST);
        line.show("", item instanceof Kind.Reference<?> ? Text.of("Add by name") : Text.of("Add"));
        knowing.show(held);
    }

    @Override
    public void settle() {
        line.settle();
    }

    private Optional<Text> add(Entered entered) {
        if (!(entered instanceof Entered.Words words) || words.words().isBlank()) return Optional.empty();
        var wrong = taker.take(new Entered.More(words.words()));
        if (wrong.isEmpty()) line.show("", Text.of("Add"));
        return wrong;
    }

    private HBox chip(Raw value, Held held, Present present) {
        String words = present.words(item, value);
        var remove = new Button("", Icon.CLOSE.node(14));
        String tip = Text.of("Take {0} away", words).toString();
        remove.getStyleClass().addAll("flat", "in-field");
        remove.setAccessibleText(tip);
        Tip.on(remove, tip);
        remove.setOnAction(event -> taker.take(new Entered.Without(value)));
        var chip = new HBox(name(value, words, present), remove);
        chip.getStyleClass().addAll("value-chip", held.allHave(value) ? "chip-of-all" : "chip-of-some");
        return chip;
    }

    private Node name(Raw value, String words, Present present) {
        var id = present.element(value).filter(it -> item instanceof Kind.Reference<?>);
        if (id.isEmpty()) return Labels.of(words);
        var link = new Hyperlink(words);
        link.getStyleClass().add("name-link");
        link.setMaxWidth(LONGEST);
        link.setOnAction(event -> reveal.accept(id.get()));
        return link;
    }

    private List<Suggestion> suggest(String name, String words) {
        return latest.stream()
                .flatMap(present -> Vocabulary.of(name, item, present))
                .filter(each -> each.fits(words))
                .limit(MOST)
                .toList();
    }

    /// An engagement may be about hundreds of services, and 200 chips take 100 ms.
    private void fill(Set<Raw> all, Held held, Present present, int most) {
        chips.getChildren()
                .setAll(all.stream()
                        .limit(most)
                        .map(each -> chip(each, held, present))
                        .toList());
        chips.setVisible(!all.isEmpty());
        more.setVisible(all.size() > most);
        more.setText(Text.of("Show the other {0}", all.size() - most).toString());
        more.setOnAction(event -> fill(all, held, present, all.size()));
    }
}
