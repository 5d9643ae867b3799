package dev.remit.ui.session;

import dev.remit.draw.View;
import dev.remit.draw.paint.Painter;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Sketch;
import dev.remit.draw.surface.Theme;
import dev.remit.edit.Elements;
import dev.remit.editor.State;
import dev.remit.model.Team;
import dev.remit.text.Text;
import java.util.List;

/// Does beside the window, and for nobody to see, what the window will be asked to do at once.
final class Rehearsal {
    private static final int EDITS = 6;

    private Rehearsal() {}

    /// Paints on nothing what will be seen first, so that the window need not find the ways of thousands of lines and
    /// the widths of as many names when it paints. It takes 150 ms with 1,000 teams.
    static State of(State first, Metrics metrics) {
        var view = new View(first.camera().seen(first.window()), first.camera().zoom());
        var palette = Palette.of(Theme.LIGHT);
        Sketch.of(metrics, surface -> Painter.paint(first.picture(), view, palette, metrics, surface));
        return first;
    }

    /// Edits the document as nobody will, so that the code which edits and draws a large one is compiled before
    /// somebody waits for it. The state itself stays as it is.
    static State ofEdits(State opened) {
        var tried = State.of(opened.document(), opened.window(), opened.around().apart());
        tried.document().teams().stream().limit(EDITS).forEach(team -> edit(tried, team));
        return opened;
    }

    private static void edit(State opened, Team team) {
        opened.changed(Text.of("Delete"), Elements.delete(List.of(team.id()))).picture();
    }
}
