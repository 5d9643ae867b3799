package dev.remit.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class BerthTest {
    private final Region pane = new Region();
    private final Berth berth = new Berth(pane);

    @Test
    void a_pane_is_in_its_place_when_it_has_its_turn_and_not_before() {
        assertEquals(List.of(), berth.getChildren());

        berth.fill();

        assertEquals(List.of(pane), berth.getChildren());
    }

    @Test
    void a_part_comes_when_it_is_first_seen_and_lies_where_it_was_laid() {
        var beneath = new Region();
        var above = new Region();
        var layers = new Layers();
        List.of(beneath, above).forEach(part -> {
            part.setVisible(false);
            layers.lay(part);
        });

        above.setVisible(true);
        assertFalse(layers.node().getChildren().contains(beneath));
        beneath.setVisible(true);
        above.setVisible(false);

        assertEquals(List.of(beneath, above), layers.node().getChildren());
        assertTrue(beneath.isVisible());
    }
}
