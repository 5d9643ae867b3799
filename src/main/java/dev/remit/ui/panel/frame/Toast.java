package dev.remit.ui.panel.frame;

import dev.remit.text.Text;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Action;
import dev.remit.ui.session.Message;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Good news, with what can be done about it. It goes away by itself, but not while somebody is at it.
public final class Toast implements Panel {
    private static final double WIDEST = 560;
    private static final Duration READ = Duration.seconds(6);

    private final Session session;
    private final HBox bar = new HBox(12);
    private final Map<Action, Hyperlink> links = new LinkedHashMap<>();
    private final PauseTransition away;
    private Optional<Message> shown = Optional.empty();

    public Toast(Session session) {
        this(session, READ);
    }

    public Toast(Session session, Duration read) {
        this.session = session;
        away = new PauseTransition(read);
        bar.getStyleClass().add("toast");
        bar.setId("toast");
        bar.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        bar.setVisible(false);
        bar.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        bar.hoverProperty().addListener(this::pauseWhile);
        bar.focusWithinProperty().addListener(this::pauseWhile);
        away.setOnFinished(event -> leave());
    }

    @Override
    public Region node() {
        return bar;
    }

    @Override
    public void show(Showing showing) {
        var now = showing.messages().shown();
        if (!same(now)) start(now);
        links.forEach((action, link) -> link.setDisable(!action.possible().test(showing)));
    }

    private boolean same(Optional<Message> now) {
        return now.isPresent() == shown.isPresent()
                && now.filter(it -> it != shown.orElse(it)).isEmpty();
    }

    private void start(Optional<Message> now) {
        shown = now;
        away.stop();
        bar.setVisible(now.isPresent());
        now.ifPresent(message -> {
            fill(message);
            if (!isHeld()) away.playFromStart();
        });
    }

    private void fill(Message message) {
        var words = Labels.wrapped(message.sentence());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var close = new Button("", Icon.CLOSE.node(16));
        close.getStyleClass().addAll("flat", "compact");
        close.setAccessibleText(Text.of("Close this message").toString());
        close.setOnAction(event -> leave());
        bar.getChildren().setAll(words);
        links.clear();
        message.actions().forEach(this::offer);
        bar.getChildren().add(close);
        bar.setAccessibleText(message.sentence().toString());
    }

    private void offer(Action action) {
        var link = new Hyperlink(action.title().toString());
        link.setId("toast-action");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> {
            leave();
            action.run().run();
        });
        links.put(action, link);
        bar.getChildren().add(link);
    }

    private void leave() {
        shown.ifPresent(session::seen);
    }

    private void key(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        leave();
        event.consume();
    }

    private boolean isHeld() {
        return bar.isHover() || bar.isFocusWithin();
    }

    private void pauseWhile(ObservableValue<? extends Boolean> property, boolean was, boolean is) {
        if (isHeld()) away.pause();
        else if (shown.isPresent()) away.play();
    }
}
