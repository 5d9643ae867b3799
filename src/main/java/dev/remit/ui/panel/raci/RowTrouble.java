package dev.remit.ui.panel.raci;

import dev.remit.model.Letters;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.raci.Cell;
import dev.remit.raci.Mark;
import dev.remit.raci.Row;
import dev.remit.text.Text;
import dev.remit.text.Words;
import dev.remit.ui.panel.Card;
import dev.remit.ui.raci.Act;
import dev.remit.ui.raci.Check;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is wrong with the line of a cell, and what can be done from there.
record RowTrouble(Cell cell, Ledger ledger, Lettering lettering) {
    void add(Card card) {
        row().ifPresent(row -> add(row, card));
    }

    private Optional<Row> row() {
        return ledger.workspace()
                .spot()
                .flatMap(spot -> ledger.workspace().raci().find(spot.service()))
                .flatMap(matrix -> matrix.row(cell.activity().code()));
    }

    private void add(Row row, Card card) {
        switch (Check.of(row)) {
            case Check.Fine _, Check.Several _ -> {}
            case Check.Accountable(var teams) -> {
                if (teams == 0) nobody(card);
                else several(row, card);
            }
            case Check.NobodyDoes _ -> idle(row, card);
        }
    }

    private void nobody(Card card) {
        add(
                card,
                Text.of("Nobody is accountable"),
                Text.of("Where no team answers, nobody decides."),
                button(Text.of("Make {0} accountable", cell.team().name()), new Act.Alone()));
    }

    private void several(Row row, Card card) {
        String names = Words.list(row.accountable().stream().map(Team::name).toList());
        add(
                card,
                Text.of("{0} teams are accountable", row.accountable().size()),
                Text.of("{0} hold an A. With more than one, nobody decides.", names),
                button(Text.of("Only {0} answers", cell.team().name()), new Act.Alone()));
    }

    private void idle(Row row, Card card) {
        boolean isHolder = cell.letters().isAccountable();
        var mark = isHolder ? cell.mark().and(Mark.of(Letters.R)) : Mark.of(Letters.R);
        add(
                card,
                Text.of("Nobody does the work"),
                Text.of(
                        "{0} answers for it, and no team does it.",
                        Words.list(row.accountable().stream().map(Team::name).toList())),
                button(Text.of("Let {0} do the work", cell.team().name()), new Act.Put(mark)));
    }

    private static void add(Card card, Text title, Text words, Button fix) {
        var head = new HBox(8, Signs.of(Severity.ERROR, 14), Labels.wrapped(title, "strong"));
        var box = new VBox(6, head, Labels.wrapped(words, "small"), new FlowPane(8, 8, fix));
        box.getStyleClass().add("raci-trouble");
        card.add(box);
    }

    private Button button(Text words, Act act) {
        var button = new Button(words.toString());
        button.setId("raci-fix");
        button.setOnAction(event -> lettering.act(act));
        return button;
    }
}
