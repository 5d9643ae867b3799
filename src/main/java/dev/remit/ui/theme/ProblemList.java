package dev.remit.ui.theme;

import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Problems with a file, each with where it is, what it means and what to do.
public final class ProblemList {
    private ProblemList() {}

    public static VBox of(List<Problem> problems) {
        var list = new VBox(12);
        problems.forEach(problem -> list.getChildren().add(row(problem)));
        return list;
    }

    private static HBox row(Problem problem) {
        var words = new VBox(2, Labels.wrapped(problem.message()));
        problem.hint().ifPresent(hint -> words.getChildren().add(Labels.wrapped(hint, "muted")));
        words.getChildren().add(Labels.wrapped(place(problem), "muted", "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var sign = Signs.of(problem.grade(), 13);
        return new HBox(8, sign, words);
    }

    private static Text place(Problem problem) {
        Place place = problem.place();
        if (place.isKnown()) return Text.of("Line {0}, column {1} ({2})", place.line(), place.column(), problem.code());
        return place.pointer().isEmpty()
                ? Text.of("{0}", problem.code())
                : Text.of("{0} ({1})", place.pointer(), problem.code());
    }
}
