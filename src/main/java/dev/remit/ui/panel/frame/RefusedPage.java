package dev.remit.ui.panel.frame;

import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.ui.command.Buttons;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Notice;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.ProblemList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A file that could not be opened: all that is wrong with it. What was open before is one click away.
public final class RefusedPage implements Panel {
    private final StackPane page = new StackPane();
    private final VBox words = new VBox(16);
    private final ButtonRow row;
    private Notice shown = Notice.NOTHING;

    /// Opening another file, and going back to the one that is open still.
    private record ButtonRow(HBox box, Button back) {}

    public RefusedPage(Session session, Buttons buttons) {
        var back = new Button();
        back.setMnemonicParsing(false);
        back.setOnAction(event -> session.tell(Notice.NOTHING));
        row = new ButtonRow(new HBox(12, buttons.text("file.open", "accent"), back), back);
        words.getStyleClass().add("page-column");
        words.setMaxWidth(720);
        var scroll = new ScrollPane(new StackPane(words));
        scroll.setFitToWidth(true);
        page.getStyleClass().add("page");
        page.setId("refused");
        page.getChildren().setAll(scroll);
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(Showing showing) {
        page.setVisible(showing.notice() instanceof Notice.Refused);
        if (showing.notice() == shown) return;
        shown = showing.notice();
        if (shown instanceof Notice.Refused refused) fill(refused, showing.desk());
    }

    private void fill(Notice.Refused refused, Optional<Desk> desk) {
        row.back()
                .setText(desk.map(open -> Text.of("Back to {0}", open.name()))
                        .orElse(Text.of("Back to the start"))
                        .toString());
        words.getChildren()
                .setAll(
                        Labels.wrapped(Text.of("{0} cannot be opened", refused.name()), "page-heading"),
                        Labels.wrapped(sentence(refused.problems())),
                        ProblemList.of(refused.problems()),
                        row.box());
    }

    private static Text sentence(List<Problem> problems) {
        boolean wasRead = problems.stream().anyMatch(problem -> problem.place().isKnown());
        if (!wasRead) return Text.of("Nothing was changed.");
        return problems.size() == 1
                ? Text.of("One thing in it has to be put right first. The file was not changed.")
                : Text.of("{0} things in it have to be put right first. The file was not changed.", problems.size());
    }
}
