package dev.remit.report.transition;

import dev.remit.edit.Titles;
import dev.remit.edit.compare.Difference;
import dev.remit.edit.compare.DifferenceWords;
import dev.remit.edit.compare.Way;
import dev.remit.model.PlannedChange;
import dev.remit.model.Structure;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Grid;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One thing that a step makes different, in words.
record Change(Stage stage, Id element, Difference difference, Topic topic, Text what, String from, String to) {
    private static final int VALUE = 190;
    private static final Columns<Change> COLUMNS = Columns.<Change>none()
            .name("element", Text.of("Of"), 160, it -> Words.of(it.title()))
            .text("what", Text.of("What changes"), 160, it -> Words.of(it.what))
            .text("from", Text.of("Today"), VALUE, it -> value(it.from))
            .text("to", Text.of("Planned"), 0, it -> value(it.to))
            .text("reason", Text.of("Why"), 150, Change::why);

    /// In the order of the steps; inside each by topic, then by element.
    static List<Change> of(List<Stage> stages) {
        return stages.stream()
                .flatMap(stage -> of(stage).stream().sorted(java.util.Comparator.comparing(Change::topic)))
                .toList();
    }

    private static List<Change> of(Stage stage) {
        var words = new DifferenceWords(stage.comparison());
        return stage.differences().stream()
                .map(difference -> new Change(
                        stage,
                        difference.where().element().orElseThrow(),
                        difference,
                        Topic.of(difference, stage.before(), stage.after()),
                        words.change(difference),
                        words.from(difference),
                        words.to(difference)))
                .toList();
    }

    /// The changes of one step, by what they are about.
    static TableBlock table(List<Change> changes, Text caption) {
        var topics = changes.stream()
                .collect(Collectors.groupingBy(
                        it -> it.topic.label().toString(), LinkedHashMap::new, Collectors.toList()));
        return COLUMNS.table(caption, Text.of("About"), topics);
    }

    /// One row a change, with what its step says of owner, dates, dependencies and risk.
    static Grid grid(List<Change> changes, Structure structure) {
        return Columns.<Change>none()
                .machine("step_id", it -> Words.of(it.stage.step().id()))
                .machine("step", it -> Words.of(it.stage.title()))
                .machine(
                        "owner_id", it -> Words.of(it.stage.step().ownerTeamId().map(team -> team.id())))
                .machine("owner", it -> Words.of(it.stage.step().ownerTeamId().map(structure::nameOf)))
                .machine("start", it -> Words.of(it.stage.step().startDate()))
                .machine("end", it -> Words.of(it.stage.step().endDate()))
                .machine("after", Change::after)
                .machine("risk", it -> Words.of(it.stage.step().risk()))
                .machine("about", it -> Words.of(it.topic.label()))
                .machine("element_id", it -> Words.of(it.element))
                .machine("element", it -> Words.of(it.title()))
                .machine("path", it -> value(it.difference.where().path().toString()))
                .machine("what", it -> Words.of(it.what))
                .machine("from", it -> value(it.from))
                .machine("to", it -> value(it.to))
                .machine("reason", Change::why)
                .grid(changes);
    }

    private String title() {
        var before = stage.before();
        return difference.way() == Way.ADDED || before.find(element).isEmpty()
                ? Titles.of(element, stage.after())
                : Titles.of(element, before);
    }

    private Cell after() {
        var ids = stage.step().dependsOn();
        return ids.isEmpty() ? Blank.BLANK : Words.of(ids.stream().map(Id::text).collect(Collectors.joining("|")));
    }

    /// Why the plan wants it, where the plan says so.
    private Cell why() {
        return stage.step().changes().stream()
                .filter(change -> change.elementId().equals(element) && isAt(change))
                .flatMap(change -> change.reason().stream())
                .findFirst()
                .<Cell>map(Words::of)
                .orElse(Blank.BLANK);
    }

    private boolean isAt(PlannedChange change) {
        Optional<String> path = change.path();
        String at = difference.where().path().toString();
        return path.isEmpty() || at.equals(path.get()) || at.startsWith(path.get() + "/");
    }

    private static Cell value(String words) {
        return words.isEmpty() ? Blank.BLANK : Words.of(words);
    }
}
