package dev.remit.ui.panel.frame;

import dev.remit.text.Text;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Notice;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.ProblemList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What went wrong, or well with a remark, with the last thing that was asked. It stays until it was read.
public final class NoticeBar implements Panel {
    private static final double WIDEST = 560;

    private final Session session;
    private final HBox bar = new HBox(12);
    private Notice shown = Notice.NOTHING;

    public NoticeBar(Session session) {
        this.session = session;
        bar.getStyleClass().add("notice");
        bar.setId("notice");
        bar.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        bar.setVisible(false);
    }

    @Override
    public Region node() {
        return bar;
    }

    @Override
    public void show(Showing showing) {
        if (showing.notice() == shown) return;
        shown = showing.notice();
        switch (shown) {
            case Notice.Remark remark ->
                fill(List.of(Labels.wrapped(remark.sentence(), "strong"), ProblemList.of(remark.problems())));
            case Notice.Nothing nothing -> bar.setVisible(false);
            case Notice.Refused refused -> bar.setVisible(false);
        }
    }

    private void fill(List<Node> lines) {
        var words = new VBox(8);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getChildren().setAll(lines);
        HBox.setHgrow(words, Priority.ALWAYS);
        var close = new Button("", Icon.CLOSE.node(16));
        close.getStyleClass().addAll("flat", "compact");
        close.setAccessibleText(Text.of("Close this message").toString());
        close.setOnAction(event -> session.tell(Notice.NOTHING));
        bar.getChildren().setAll(words, close);
        bar.setVisible(true);
    }
}
