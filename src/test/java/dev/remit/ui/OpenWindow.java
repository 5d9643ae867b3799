package dev.remit.ui;

import dev.remit.edit.Edit;
import dev.remit.editor.Editor;
import dev.remit.editor.History;
import dev.remit.editor.Selection;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.choice.Preferences;
import dev.remit.ui.session.desk.Desk;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A window on a screen that nobody sees, with a document open in it.
public final class OpenWindow {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    private final App.Window window;

    public OpenWindow(Stage stage) {
        window = App.build(stage, CLOCK, new NoAnswer());
        stage.setWidth(1000);
        stage.setHeight(900);
        stage.show();
    }

    void open(FxRobot robot, Document document) throws TimeoutException {
        robot.interact(() -> window.filing().open("shop", () -> Outcome.done(document)));
        await(() -> desk().flatMap(Desk::checked).isPresent());
        awaitRest();
    }

    /// Until every pane has had its turn to show what there is.
    private void awaitRest() {
        try {
            await(() ->
                    WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.pulse().isAtRest()));
        } catch (TimeoutException late) {
            throw new AssertionError("The window still has something to show", late);
        }
    }

    void select(FxRobot robot, String... ids) {
        var all = Stream.of(ids).map(Id::of).toList();
        robot.interact(() -> window.session().edit(editor -> editor.select(Selection.of(all))));
        awaitRest();
        Hand.awaitForm(robot);
    }

    /// Changes the document as another part of the window would.
    void run(FxRobot robot, Edit edit) {
        robot.interact(() -> window.session().run(Text.of("Something else"), edit));
        awaitRest();
    }

    void undo(FxRobot robot) {
        robot.interact(() -> window.session().edit(Editor::undo));
        awaitRest();
    }

    /// What a gesture or command does; on the window's thread.
    void edit(Consumer<Editor> change) {
        window.session().edit(change);
    }

    void show(UnaryOperator<Showing> change) {
        window.session().show(change);
    }

    void prefer(UnaryOperator<Preferences> change) {
        window.session().prefer(change);
    }

    Showing showing() {
        return window.session().showing();
    }

    /// As when the window is closed; changes are given up.
    void leave() {
        window.filing().leave(() -> {});
    }

    /// As when the person was in another program.
    void comeBack() {
        window.works().lookAround();
    }

    public Session session() {
        return window.session();
    }

    public Filing files() {
        return window.filing();
    }

    Document document() {
        return desk().orElseThrow().document();
    }

    History history() {
        return desk().orElseThrow().state().history();
    }

    /// What would be undone, in words.
    String lastChange() {
        return history().undoable().map(Text::toString).orElse("");
    }

    /// What was said last.
    String lastMessage() {
        return window.session().showing().messages().log().stream()
                .reduce((first, second) -> second)
                .map(message -> message.sentence().toString())
                .orElse("");
    }

    void awaitCheck() throws TimeoutException {
        await(() -> desk().filter(desk -> !desk.isStale()).isPresent());
    }

    Optional<Desk> desk() {
        return window.session().showing().desk();
    }

    static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
