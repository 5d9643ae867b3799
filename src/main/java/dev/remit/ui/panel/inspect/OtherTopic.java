package dev.remit.ui.panel.inspect;

import dev.remit.model.Element;
import dev.remit.text.Text;
import java.util.List;
import java.util.Set;

/// An element of any kind that has no tabs of its own: all it has, and what is wrong.
record OtherTopic<E extends Element>(Self<E> self, ElementCards cards) implements ElementTopic<E> {
    @Override
    public String kind() {
        return self.type().getSimpleName();
    }

    @Override
    public List<Page> pages() {
        var fields = FieldLists.of(self.type().asSubclass(Record.class)).rest(List.of("name"), Set.of("id"));
        return List.of(
                Page.of("overview", Text.of("Overview")).fields(fields).below(self.told(cards::referring)),
                cards.findingsPage(self, Text.of(""), (checked, element) -> List.of()));
    }
}
