package dev.remit.ui.panel.raci;

import dev.remit.model.Letters;
import dev.remit.raci.Mark;
import dev.remit.text.Text;
import dev.remit.ui.panel.LetterTile;
import dev.remit.ui.raci.Act;
import dev.remit.ui.raci.Variant;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;

/// What can be done with the selected cells: choosing letters first, as the key that opens it asks for them.
final class LetterMenu {
    private final Lettering lettering;
    private final ContextMenu menu = new ContextMenu();

    LetterMenu(Lettering lettering) {
        this.lettering = lettering;
        menu.setId("letter-menu");
        lettering.ledger().ifPresent(this::fill);
    }

    void show(Node at, double x, double y) {
        menu.show(at, x, y);
    }

    private void fill(Ledger ledger) {
        for (Letters letters : List.of(Letters.A, Letters.R, Letters.R_AND_A, Letters.C, Letters.I))
            menu.getItems().add(choice(Mark.of(letters)));
        if (ledger.workspace().variant() == Variant.RASCI) menu.getItems().add(choice(Mark.SUPPORT));
        menu.getItems().add(choice(Mark.NONE));
        menu.getItems().add(new SeparatorMenuItem());
        var more = new ArrayList<MenuItem>(List.of(
                item(Text.of("Only this team answers"), new Act.Alone()),
                item(Text.of("Return to what is derived"), new Act.Return()),
                item(Text.of("The same in the whole domain"), new Act.ForDomain()),
                item(Text.of("Fill down"), new Act.FillDown()),
                item(Text.of("Fill right"), new Act.FillRight())));
        more.add(new SeparatorMenuItem());
        more.add(item(Text.of("Copy"), lettering.clips()::copy));
        more.add(item(Text.of("Paste"), lettering.clips()::paste));
        menu.getItems().addAll(more);
    }

    private MenuItem choice(Mark mark) {
        var item = item(mark.label(), new Act.Put(mark));
        var tile = new LetterTile();
        tile.show(mark.letters());
        tile.setVisible(true);
        var box = new HBox(tile);
        box.setMinWidth(28);
        item.setGraphic(box);
        return item;
    }

    private MenuItem item(Text words, Act act) {
        return item(words, () -> lettering.act(act));
    }

    private static MenuItem item(Text words, Runnable run) {
        var item = new MenuItem(words.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> run.run());
        return item;
    }
}
