package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.edit.Elements;
import dev.remit.editor.State;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.UnseenWindow;
import dev.remit.ui.session.desk.Desk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The palette, the ways to find, and the history, as a person meets them.
@ExtendWith(ApplicationExtension.class)
class LookupTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Optional<App.Window> window = Optional.empty();

    @Start
    void start(Stage stage) {
        window = Optional.of(App.build(stage, CLOCK, new UnseenWindow(folder)));
        stage.setWidth(1000);
        stage.setHeight(900);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.orElseThrow().filing().open(Path.of("samples/nimbus-notes.remit")));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> showing().desk().flatMap(Desk::checked).isPresent());
        robot.interact(robot.lookup("#diagram").<Node>query()::requestFocus);
    }

    @Test
    void the_palette_goes_to_what_is_typed_and_gives_the_keyboard_back(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("bill").type(KeyCode.ENTER);

        assertEquals(List.of(Id.of("billing")), state().selection().ids());
        assertTrue(robot.lookup("#diagram").query().isFocused());
    }

    @Test
    void the_palette_runs_actions_and_arrows_skip_the_headings(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).release(KeyCode.P, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.write(">select").type(KeyCode.UP, KeyCode.DOWN, KeyCode.ENTER);

        assertEquals(13, state().selection().ids().size());
    }

    @Test
    void escape_closes_the_palette_and_changes_nothing(FxRobot robot) {
        var before = showing();

        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("bill").type(KeyCode.ESCAPE);

        assertFalse(robot.lookup("#command-palette").query().isVisible());
        assertEquals(before, showing());
    }

    @Test
    void find_dims_all_but_the_matches_and_enter_goes_from_one_to_the_next(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.write("tier:2").type(KeyCode.ENTER);
        var first = state().selection().ids();
        robot.type(KeyCode.F3);

        assertEquals(
                Optional.of(Set.of(Id.of("billing"), Id.of("search"))),
                showing().spotlight());
        assertEquals(List.of(Id.of("billing")), first);
        assertEquals(List.of(Id.of("search")), state().selection().ids());
    }

    @Test
    void escape_closes_find_and_dims_nothing(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.write("tier:2").type(KeyCode.ESCAPE);

        assertEquals(Optional.empty(), showing().spotlight());
        assertTrue(robot.lookup("#diagram").query().isFocused());
    }

    @Test
    void the_whole_model_is_searched_in_the_pane_beneath(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).release(KeyCode.F, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.write("type:team core").type(KeyCode.ENTER);

        assertEquals(1, robot.lookup("#found").<ListView<?>>query().getItems().size());
        assertEquals(List.of(Id.of("core")), state().selection().ids());
    }

    @Test
    void a_step_of_the_history_that_is_clicked_is_gone_to(FxRobot robot) {
        var before = state().document();
        robot.interact(() -> {
            session().run(Text.of("Add a team"), Elements.create(Team.class, Id.of("new")));
            session().run(Text.of("Add a service"), Elements.create(Service.class, Id.of("other")));
        });

        robot.clickOn("#tab-changes")
                .clickOn(robot.lookup("#changes .list-cell").nth(0).<Node>query());

        assertEquals(before, state().document());
        assertEquals(3, robot.lookup("#changes").<ListView<?>>query().getItems().size());
    }

    private Session session() {
        return window.orElseThrow().session();
    }

    private Showing showing() {
        return session().showing();
    }

    private State state() {
        WaitForAsyncUtils.waitForFxEvents();
        return showing().desk().orElseThrow().state();
    }
}
