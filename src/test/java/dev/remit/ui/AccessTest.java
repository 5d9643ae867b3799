package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.editor.Selection;
import dev.remit.shape.Id;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.choice.ThemeChoice;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.triage.Triage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Everything in the window has a name, is reached by Tab, and is large enough to be hit.
@ExtendWith(ApplicationExtension.class)
class AccessTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Path SAMPLE = Path.of("samples/nimbus-notes.remit");

    private static final int MOST_STOPS = 150;
    private static final int LEAST_SEEN = 60;
    private static final Set<String> REGIONS = Set.of(
            "toolbar",
            "rail",
            "palette-pane",
            "left-pane",
            "sash",
            "above-map",
            "diagram",
            "bottom-pane",
            "inspector",
            "status-line");

    private Optional<App.Window> window = Optional.empty();

    @Start
    void start(Stage shown) {
        window = Optional.of(App.build(shown, CLOCK, new NoAnswer()));
        shown.setWidth(1000);
        shown.setHeight(1000);
        shown.show();
    }

    @Test
    void the_start_page_has_no_barrier(FxRobot robot) {
        assertNoBarrier(robot);
    }

    @Test
    void the_map_has_no_barrier(FxRobot robot) throws TimeoutException {
        open(robot);

        assertNoBarrier(robot);
    }

    @Test
    void a_team_that_is_selected_makes_no_barrier(FxRobot robot) throws TimeoutException {
        open(robot);
        select(robot, "core");

        assertNoBarrier(robot);
    }

    @Test
    void a_service_that_is_selected_makes_no_barrier(FxRobot robot) throws TimeoutException {
        open(robot);
        select(robot, "billing");

        assertNoBarrier(robot);
    }

    @Test
    void the_raci_has_no_barrier(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.interact(() -> window.orElseThrow().session().show(now -> now.in(Room.RACI)));

        assertNoBarrier(robot);
    }

    @ParameterizedTest
    @EnumSource(Triage.Page.class)
    void no_page_of_the_findings_has_a_barrier(Triage.Page page, FxRobot robot) throws TimeoutException {
        open(robot);
        turnTo(page, robot);

        assertNoBarrier(robot);
    }

    @ParameterizedTest
    @EnumSource(Triage.Page.class)
    void the_focus_is_seen_on_every_page_of_the_findings(Triage.Page page, FxRobot robot) throws TimeoutException {
        open(robot);
        turnTo(page, robot);

        assertFocusIsSeen(robot, ".toolbar .button");
    }

    /// With the first finding looked at.
    private void turnTo(Triage.Page page, FxRobot robot) {
        var session = window.orElseThrow().session();
        robot.interact(() -> {
            session.showing()
                    .desk()
                    .flatMap(Desk::checked)
                    .ifPresent(
                            checked -> session.reveal(checked.findings().open().getFirst()));
            session.show(now -> now.in(Room.FINDINGS).sorting(now.triage().on(page)));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @CsvSource({"Ctrl+K", "Ctrl+F", "Ctrl+Shift+F", "Ctrl+Comma", "F1", "N"})
    void what_a_key_opens_has_no_barrier(String keys, FxRobot robot) throws TimeoutException {
        open(robot);
        robot.interact(robot.lookup("#diagram").<Node>query()::requestFocus);

        robot.push((KeyCodeCombination) KeyCombination.valueOf(keys));

        assertNoBarrier(robot);
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void tab_goes_through_the_window_as_it_is_read(FxRobot robot) throws TimeoutException {
        open(robot);

        var regions = new ArrayList<String>();
        for (Node stop : stops(robot, ".toolbar .button", node -> {})) {
            String region = region(stop);
            if (regions.isEmpty() || !regions.getLast().equals(region)) regions.add(region);
        }

        assertEquals(
                List.of(
                        "toolbar",
                        "rail",
                        "palette-pane",
                        "left-pane",
                        "sash",
                        "above-map",
                        "diagram",
                        "sash",
                        "bottom-pane",
                        "sash",
                        "inspector",
                        "status-line"),
                regions);
    }

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
    void the_focus_is_seen_wherever_it_is(ThemeChoice theme, FxRobot robot) throws TimeoutException {
        open(robot);
        robot.interact(() -> window.orElseThrow().session().prefer(now -> now.with("theme", theme)));
        WaitForAsyncUtils.waitForFxEvents();

        assertFocusIsSeen(robot, ".toolbar .button");
    }

    @Test
    void the_focus_is_seen_on_the_start_page(FxRobot robot) {
        assertFocusIsSeen(robot, "#start .button");
    }

    @Test
    void the_focus_is_seen_beside_the_raci(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.interact(() -> window.orElseThrow().session().show(now -> now.in(Room.RACI)));

        assertFocusIsSeen(robot, ".toolbar .button");
    }

    private void assertFocusIsSeen(FxRobot robot, String start) {
        var unseen = new ArrayList<String>();
        var looks = new ArrayList<Look>();
        stops(robot, start, node -> looks.add(look(node)));
        for (int i = 1; i < looks.size(); i++) {
            Look with = looks.get(i);
            int seen = with.differingFrom(looks.get(i - 1));
            if (seen < LEAST_SEEN) unseen.add(seen + " pixels: " + with.node());
        }

        assertEquals(List.of(), unseen);
    }

    private static Look look(Node node) {
        return Promptly.in(() -> new Look(
                node, node.localToScene(node.getLayoutBounds()), node.getScene().snapshot(null)));
    }

    /// Wherever Tab stops, until it is where it began.
    private List<Node> stops(FxRobot robot, String start, Consumer<Node> visit) {
        robot.interact(() -> robot.lookup(start).<Node>query().requestFocus());
        var scene = robot.window(0).getScene();
        var stops = new ArrayList<Node>();
        for (int i = 0; i < MOST_STOPS; i++) {
            Node owner = Promptly.in(scene::getFocusOwner);
            if (stops.contains(owner) && stops.getLast() != owner) return stops;
            if (!stops.contains(owner)) visit.accept(owner);
            stops.add(owner);
            Promptly.type(KeyCode.TAB, scene);
        }
        return stops;
    }

    private static String region(Node stop) {
        return Stream.iterate(Optional.of(stop), Optional::isPresent, it -> it.map(Node::getParent))
                .flatMap(Optional::stream)
                .flatMap(node -> node.getStyleClass().stream())
                .filter(REGIONS::contains)
                .reduce(stop.toString(), (inner, outer) -> outer);
    }

    private void open(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.orElseThrow().filing().open(SAMPLE));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> window.orElseThrow()
                        .session()
                        .showing()
                        .desk()
                        .flatMap(Desk::checked)
                        .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void select(FxRobot robot, String id) {
        robot.interact(() -> window.orElseThrow().session().edit(editor -> editor.select(Selection.of(Id.of(id)))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void assertNoBarrier(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var barriers = new ArrayList<String>();
        robot.interact(() -> {
            for (Window each : List.copyOf(Window.getWindows())) {
                var root = each.getScene().getRoot();
                root.applyCss();
                root.layout();
                barriers.addAll(Barriers.in(root));
            }
        });

        assertEquals(List.of(), barriers);
    }
}
