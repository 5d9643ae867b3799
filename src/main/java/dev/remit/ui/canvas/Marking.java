package dev.remit.ui.canvas;

import dev.remit.draw.Legend;
import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.shape.Id;
import dev.remit.ui.session.Colours;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import java.util.Optional;
import java.util.Set;

/// Says on a picture what was found, in the colours of the diagram's lens, with some of it dimmed. It is done again
/// only when one of these is another, so that whoever paints sees the same instance.
final class Marking {
    /// What is said on what.
    private record Given(Picture picture, Optional<Checked> checked, Optional<String> lens, Set<Id> dimmed) {
        boolean isSame(Given other) {
            return picture == other.picture
                    && checked.isPresent() == other.checked.isPresent()
                    && checked.filter(it -> it != other.checked.orElse(it)).isEmpty()
                    && lens.equals(other.lens)
                    && dimmed.equals(other.dimmed);
        }
    }

    private Optional<Given> given = Optional.empty();
    private Optional<Picture> marked = Optional.empty();

    void show(Desk desk, Set<Id> dimmed) {
        var now = new Given(desk.state().picture(), desk.checked(), Colours.lens(desk), dimmed);
        if (given.filter(now::isSame).isPresent()) return;
        given = Optional.of(now);
        var marks = now.checked.map(Checked::marks).orElse(Marks.NONE);
        var tinted = Colours.over(now.picture.marked(marks), desk);
        marked = Optional.of(tinted.marked(tinted.marks().dimming(dimmed)));
    }

    /// The picture with what is said on it.
    Optional<Picture> picture() {
        return marked;
    }

    /// What its colours mean; of nothing where they are those of the notation.
    Legend legend() {
        return marked.map(picture -> picture.marks().legend().inUse()).orElse(Legend.NONE);
    }
}
