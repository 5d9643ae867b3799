package dev.remit.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TipTest {
    /// Under which JavaFX keeps what it shows beside a node.
    private static final String INSTALLED = "javafx.scene.control.Tooltip";

    private final Region field = new Region();

    @Test
    void the_words_are_there_when_the_pointer_comes_and_not_before(FxRobot robot) {
        robot.interact(() -> {
            Tip.on(field, "How much it carries");
            assertEquals(Optional.empty(), shown());

            come();

            assertEquals(Optional.of("How much it carries"), shown());
        });
    }

    @Test
    void other_words_take_their_place(FxRobot robot) {
        robot.interact(() -> {
            Tip.on(field, "Old");
            come();

            Tip.on(field, "New");

            assertEquals(Optional.of("New"), shown());
            assertEquals("New", field.getAccessibleHelp());
        });
    }

    @Test
    void nothing_is_said_any_more_of_what_has_nothing_to_say(FxRobot robot) {
        robot.interact(() -> {
            Tip.on(field, "Old");
            come();

            Tip.off(field);
            come();

            assertEquals(Optional.empty(), shown());
            assertEquals(Optional.empty(), Tip.of(field));
        });
    }

    private void come() {
        Event.fireEvent(
                field,
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private Optional<String> shown() {
        return Optional.ofNullable(field.getProperties().get(INSTALLED))
                .map(Tooltip.class::cast)
                .map(Tooltip::getText);
    }
}
