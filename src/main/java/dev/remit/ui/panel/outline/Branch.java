package dev.remit.ui.panel.outline;

import dev.remit.draw.Tally;
import dev.remit.edit.Titles;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Shape;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Checked;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A line of the outline with what hangs on it: an element, or a heading for elements that have no other place.
///
/// @param key tells it apart from all others, also after the document changed
record Branch(String key, Text label, Optional<Element> element, List<Branch> below) {
    /// The key of the heading over services that nobody answers for.
    static final String UNOWNED = "unowned";

    /// The key of the heading over services that are bought.
    static final String EXTERNAL = "external";

    /// What everything hangs on.
    static final Branch ROOT = new Branch("", Text.of(""), Optional.empty(), List.of());

    Branch {
        below = List.copyOf(below);
    }

    static Branch of(Element element, Document document, List<Branch> below) {
        var label = Text.of("{0}", Titles.of(element, document));
        return new Branch(element.id().text(), label, Optional.of(element), below);
    }

    static Branch heading(String key, Text label, List<Branch> below) {
        return new Branch("." + key, label, Optional.empty(), below);
    }

    Branch with(List<Branch> others) {
        return new Branch(key, label, element, others);
    }

    /// Whether it would look the same: of the same instances.
    boolean isSame(Branch other) {
        if (this == other) return true;
        if (!key.equals(other.key) || below.size() != other.below.size() || !label.equals(other.label)) return false;
        if (element.isPresent() != other.element.isPresent()) return false;
        if (element.isPresent() && element.get() != other.element.get()) return false;
        for (int i = 0; i < below.size(); i++) {
            if (!below.get(i).isSame(other.below.get(i))) return false;
        }
        return true;
    }

    Optional<Id> id() {
        return element.map(Element::id);
    }

    /// Whether it is called something that can be changed.
    boolean hasName() {
        return element.filter(it -> Shape.of(it.getClass().asSubclass(Record.class))
                        .find("name")
                        .isPresent())
                .isPresent();
    }

    boolean isUnownedHeading() {
        return key.equals("." + UNOWNED);
    }

    boolean isExternalHeading() {
        return key.equals("." + EXTERNAL);
    }

    /// Whether it groups others rather than being one of them.
    boolean isHead() {
        return !below.isEmpty() && element.filter(Team.class::isInstance).isEmpty();
    }

    /// How much is wrong here and below. Groupings only sum up: what is wrong shows on the teams and services.
    Tally tally(Checked checked) {
        Tally own = id().map(checked::tally).orElse(Tally.NONE);
        for (Branch branch : below) own = own.plus(branch.tally(checked));
        return own;
    }

    /// The way down to an element, ending with its own branch; empty where it is not below.
    List<Branch> pathTo(Id wanted) {
        for (Branch branch : below) {
            if (branch.id().filter(wanted::equals).isPresent()) return List.of(branch);
            var path = branch.pathTo(wanted);
            if (!path.isEmpty())
                return Stream.concat(Stream.of(branch), path.stream()).toList();
        }
        return List.of();
    }

    @Override
    public String toString() {
        return label.toString();
    }
}
