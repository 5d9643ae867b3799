package dev.remit.bench;

import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.edit.Megacorp;
import dev.remit.editor.Around;
import dev.remit.editor.Button;
import dev.remit.editor.Editor;
import dev.remit.editor.Input;
import dev.remit.editor.Selection;
import dev.remit.editor.Size;
import dev.remit.editor.State;
import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;

/// What the editor does at each frame of a drag among 1,000 teams with 9,600 services: where it stops, in line with
/// what. Budget: 2 ms of the 16 of a frame, all of the map in view.
public class Dragging extends Measured {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Size WINDOW = new Size(1600, 1000);

    private final Editor one = taken(1);
    private final Editor all = taken(1000);
    private int frame;

    @Benchmark
    public State oneTeam() {
        return moved(one);
    }

    @Benchmark
    public State allTeams() {
        return moved(all);
    }

    private State moved(Editor editor) {
        frame++;
        editor.handle(new Input.Move(new Point(300 + frame % 700, 200 + frame % 500), Set.of()));
        return editor.state();
    }

    /// With the hand on the first of so many that are selected.
    private static Editor taken(int teams) {
        var editor = new Editor(
                State.of(Megacorp.of(1000, 10, 3), WINDOW, Around.drawing(Dragging::picture, Clock.systemUTC())));
        var ids = editor.state().picture().teams().stream()
                .limit(teams)
                .map(team -> team.id())
                .toList();
        editor.select(Selection.of(ids));
        Rect box = editor.state()
                .camera()
                .toScreen(editor.state().picture().box(ids.getFirst()).orElseThrow());
        editor.handle(new Input.Press(box.middle(), Button.PRIMARY, 1, Set.of()));
        editor.handle(new Input.Move(box.middle().plus(20, 20), Set.of()));
        return editor;
    }

    private static Picture picture(Document document, Id diagram) {
        return Picture.of(
                Structure.of(document, TODAY), document.diagrams().get(diagram), Marks.NONE, Metrics.estimated());
    }
}
