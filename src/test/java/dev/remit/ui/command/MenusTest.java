package dev.remit.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.text.Text;
import dev.remit.ui.command.Menus.Entry;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.UnseenWindow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MenusTest {
    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Commands commands = new Commands(
            List.of(command("file.save", Place.Menu.FILE, "Shortcut+S"), command("edit.undo", Place.Menu.EDIT, "F9")));
    private final List<Menus> built = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Showing nothing = new UnseenWindow(folder).session.showing();
        var menus = new Menus(commands, () -> nothing);
        built.add(menus);
        var scene = new Scene(new StackPane(menus.bar()), 300, 200);
        menus.bind(commands, scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void only_the_commands_of_a_menu_that_opens_are_asked_whether_they_are_possible(FxRobot robot) {
        var bar = built.getFirst().bar();

        robot.interact(() -> bar.getMenus().getFirst().show());

        assertEquals(List.of("file.save"), asked);
    }

    @Test
    void a_menu_on_the_map_asks_its_own_commands(FxRobot robot) {
        robot.interact(() -> {
            var menus = built.getFirst();
            var menu = menus.context(List.of(List.of(Entry.under(Text.of("More"), "edit.*"))));
            menu.show(menus.bar(), 10, 10);
            assertTrue(menu.getItems().getFirst().isDisable(), "Nothing in it is possible");
            menu.hide();
        });

        assertEquals(List.of("edit.undo"), asked);
    }

    @Test
    void keys_do_only_what_is_possible_at_that_moment(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        robot.type(KeyCode.F9);

        assertEquals(List.of("file.save", "edit.undo"), asked);
        assertEquals(List.of("file.save"), done);
    }

    private Command command(String id, Place.Menu menu, String keys) {
        return Command.of(id, Place.in(menu, 0), Text.of("Do it"), () -> done.add(id))
                .key(keys)
                .when(showing -> {
                    asked.add(id);
                    return id.equals("file.save");
                });
    }
}
