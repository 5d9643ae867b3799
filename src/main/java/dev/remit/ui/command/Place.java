package dev.remit.ui.command;

import dev.remit.text.Text;
import java.util.Optional;

/// Where a command stands in the menu bar: in a menu, among the commands of its group, which lines set apart.
///
/// @param submenu the title of a menu inside it
public record Place(Menu menu, int group, Optional<Text> submenu) {
    /// The menus, in their order.
    public enum Menu {
        FILE(Text.of("File")),
        EDIT(Text.of("Edit")),
        VIEW(Text.of("View")),
        INSERT(Text.of("Insert")),
        ARRANGE(Text.of("Arrange")),
        FINDINGS(Text.of("Findings")),
        HELP(Text.of("Help"));

        private final Text title;

        Menu(Text title) {
            this.title = title;
        }

        public Text title() {
            return title;
        }
    }

    static Place in(Menu menu, int group) {
        return new Place(menu, group, Optional.empty());
    }

    Place under(Text title) {
        return new Place(menu, group, Optional.of(title));
    }
}
