package dev.remit.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.edit.Diagrams;
import dev.remit.edit.Elements;
import dev.remit.edit.Fields;
import dev.remit.edit.Megacorp;
import dev.remit.edit.Names;
import dev.remit.edit.Spot;
import dev.remit.edit.Subject;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToldTest {
    private static final Id MAP = Id.of("map");
    private static final Id TEAM = Id.of("team-5");
    private static final FieldPath NODES = FieldPath.ROOT.to("nodes");
    private static final Document DOCUMENT = Diagrams.place(MAP, Map.of(TEAM, new Spot(800, 600)))
            .apply(Elements.rename(TEAM, "Parcels").apply(Megacorp.of(10, 3, 2)));

    @Test
    void what_stands_on_a_diagram_is_told_by_its_name() {
        assertEquals("Parcels", told(DOCUMENT, TEAM.text()).title());
    }

    @Test
    void what_is_there_no_more_is_told_by_its_id() {
        assertEquals("team-99", told(DOCUMENT, "team-99").title());
    }

    private static Told told(Document document, String key) {
        var present = Present.of(document, document, Subject.of(List.of(MAP)), new Names(document));
        var kind = (Kind.Lookup<?, ?>)
                Cores.of(Shape.of(Diagram.class).field("nodes").kind());
        var held = Held.of(Fields.at(document.diagrams().get(MAP), NODES.to(key)));
        return Told.of(Records.of(kind), key, held, present);
    }
}
