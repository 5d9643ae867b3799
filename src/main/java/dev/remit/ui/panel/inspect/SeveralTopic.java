package dev.remit.ui.panel.inspect;

import dev.remit.edit.Subject;
import dev.remit.model.Document;
import dev.remit.shape.Field;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.panel.Card;
import dev.remit.ui.panel.Glyphs;
import dev.remit.ui.panel.Kinds;
import dev.remit.ui.session.desk.Checked;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// Several elements: the attributes they share, which can be set for all of them at once, and what they are.
///
/// @param types of what is selected, each once
/// @param members what is selected
record SeveralTopic(List<Id> ids, List<Class<? extends Record>> types, Members members, ElementCards cards)
        implements Topic {
    private static final Set<String> THEIR_OWN = Set.of("id", "name", "source");
    private static final int MOST = 50;

    @Override
    public Subject subject() {
        return Subject.of(ids);
    }

    @Override
    public String kind() {
        return String.join(
                "+", types.stream().map(Class::getSimpleName).sorted().toList());
    }

    @Override
    public List<Page> pages() {
        var shared = fields();
        var selection = Page.of("selection", Text.of("Selection")).above(this::listed);
        if (shared.isEmpty()) return List.of(selection);
        return List.of(
                Page.of("overview", Text.of("Shared"))
                        .hinting(Text.of("What is set here is set for all that are selected"))
                        .fields(shared),
                selection);
    }

    @Override
    public Node glyph(Document document) {
        return Glyphs.shape("glyph-other");
    }

    @Override
    public String title(Document document) {
        return Text.of("{0} selected", members.in(document).size()).toString();
    }

    @Override
    public Text subtitle(Document document, Optional<Checked> checked) {
        var kinds = members.in(document).stream().collect(Collectors.groupingBy(Kinds::of, Collectors.counting()));
        return Text.of(
                "{0}",
                kinds.entrySet().stream()
                        .map(entry -> Text.of("{0}: {1}", entry.getKey(), entry.getValue())
                                .toString())
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private List<Field<?, ?>> fields() {
        return FieldLists.common(types).stream()
                .filter(field -> !THEIR_OWN.contains(field.name()))
                .toList();
    }

    private List<? extends Node> listed(Checked checked) {
        var card = Card.plain();
        var all = members.in(checked.facts().document());
        all.stream().limit(MOST).forEach(each -> card.fact(Kinds.of(each), cards.links(List.of(each), Text.of(""))));
        if (all.size() > MOST) card.text(Text.of("and {0} more", all.size() - MOST));
        return List.of(card.node());
    }
}
