package dev.remit.ui.panel.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Document;
import dev.remit.model.Team;
import dev.remit.shape.Draft;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TreeItem;
import org.junit.jupiter.api.Test;

class TwigTest {
    @Test
    void a_root_tells_its_tree_at_once_what_it_has_become() {
        var root = Twig.root();
        var added = new ArrayList<Integer>();
        root.addEventHandler(TreeItem.<Branch>childrenModificationEvent(), event -> added.add(event.getAddedSize()));

        root.become(Branch.ROOT.with(List.of(branch("shop"), branch("pay"))));

        assertEquals(List.of(2), added);
    }

    @Test
    void a_line_that_stays_is_not_taken_out_for_one_that_comes() {
        var root = Twig.root();
        root.become(Branch.ROOT.with(List.of(branch("shop"), branch("pay"))));
        var standing = List.copyOf(root.getChildren());
        var removed = new ArrayList<Integer>();
        root.addEventHandler(
                TreeItem.<Branch>childrenModificationEvent(), event -> removed.add(event.getRemovedSize()));

        root.become(Branch.ROOT.with(List.of(branch("shop"), branch("cart"), branch("pay"))));

        assertEquals(List.of(0), removed);
        assertEquals(
                standing,
                List.of(root.getChildren().getFirst(), root.getChildren().getLast()));
    }

    private static Branch branch(String team) {
        return Branch.of(Draft.of(team).with("name", team).as(Team.class), Document.named("Shop"), List.of());
    }
}
