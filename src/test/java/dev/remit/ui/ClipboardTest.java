package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.file.FragmentFile;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The clipboard of the system, by keys.
@ExtendWith(ApplicationExtension.class)
class ClipboardTest {
    private Optional<OpenWindow> window = Optional.empty();

    @Start
    void start(Stage stage) {
        window = Optional.of(new OpenWindow(stage));
    }

    @Test
    void what_is_copied_stands_on_the_clipboard_in_every_form(FxRobot robot) throws TimeoutException {
        open(robot);
        window().select(robot, "shop");

        copy(robot);

        assertEquals(
                "Name\tType\tOwner\nShop\tTeam of undefined type\t\nCart\tService\tShop\n",
                on(robot, Clipboard::getString));
        assertTrue(on(robot, Clipboard::getHtml).contains("<td>Cart</td>"));
        assertTrue(text(robot, "image/svg+xml").startsWith("<svg "));
        assertTrue(text(robot, "text/tab-separated-values").startsWith("Name\tType\tOwner\n"));
        assertTrue(text(robot, FragmentFile.MEDIA_TYPE).startsWith("{ \"schemaVersion\""));
        Image image = on(robot, Clipboard::getImage);
        assertEquals(2 * 48, image.getWidth() - 2 * width("shop"), 2);
    }

    @Test
    void what_is_copied_is_pasted_from_it(FxRobot robot) throws TimeoutException {
        open(robot);
        window().select(robot, "shop");
        copy(robot);

        robot.push(KeyCode.CONTROL, KeyCode.V);

        OpenWindow.await(() -> names().contains("Shop (2)"));
        assertEquals(List.of("Pay", "Shop", "Shop (2)"), names());
    }

    @Test
    void names_from_another_program_are_added(FxRobot robot) throws TimeoutException {
        open(robot);
        put(robot, "Search\nLedger : platform\n");

        robot.push(KeyCode.CONTROL, KeyCode.V);

        OpenWindow.await(() -> names().size() == 4);
        assertEquals(List.of("Ledger", "Pay", "Search", "Shop"), names());
    }

    @Test
    void a_field_with_text_keeps_the_keys_for_itself(FxRobot robot) throws TimeoutException {
        open(robot);
        window().select(robot, "shop");
        robot.clickOn("#outline-filter").write("pay").push(KeyCode.CONTROL, KeyCode.A);

        robot.push(KeyCode.CONTROL, KeyCode.X).push(KeyCode.CONTROL, KeyCode.V).push(KeyCode.CONTROL, KeyCode.V);

        assertEquals("pay", on(robot, Clipboard::getString));
        assertEquals(List.of("Pay", "Shop"), names());
    }

    private void open(FxRobot robot) throws TimeoutException {
        put(robot, "nothing yet");
        window().open(robot, Documents.document("""
            "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
            "diagrams": [{ "id": "map", "name": "Map" }]
            """));
        robot.interact(robot.lookup("#diagram").<Node>query()::requestFocus);
    }

    private void copy(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.C);
        OpenWindow.await(() -> on(robot, it -> it.hasContent(DataFormat.IMAGE)));
    }

    private static void put(FxRobot robot, String text) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static <T> T on(FxRobot robot, Function<Clipboard, T> ask) {
        var answers = new ArrayList<T>();
        robot.interact(() -> answers.add(ask.apply(Clipboard.getSystemClipboard())));
        return answers.getFirst();
    }

    private static String text(FxRobot robot, String format) {
        var bytes = (ByteBuffer) on(robot, it -> it.getContent(DataFormat.lookupMimeType(format)));
        return StandardCharsets.UTF_8.decode(bytes.rewind()).toString();
    }

    private double width(String id) {
        return window().desk()
                .orElseThrow()
                .state()
                .picture()
                .box(Id.of(id))
                .orElseThrow()
                .width();
    }

    private List<String> names() {
        return window().document().teams().stream().map(Team::name).sorted().toList();
    }

    private OpenWindow window() {
        return window.orElseThrow();
    }
}
