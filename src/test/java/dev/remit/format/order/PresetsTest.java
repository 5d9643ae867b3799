package dev.remit.format.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.draw.surface.Theme;
import dev.remit.format.Embedding;
import dev.remit.format.Ink;
import dev.remit.format.Orientation;
import dev.remit.format.Paper;
import dev.remit.format.Preset;
import dev.remit.model.ExportPreset;
import dev.remit.report.Spread;
import dev.remit.report.Telling;
import dev.remit.report.Variant;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.text.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PresetsTest {
    private static final Wish RACI = Wish.raci("csv");

    @Test
    void what_is_usual_is_not_written_down() {
        assertEquals(Map.of(), Presets.of("Pack", Wish.FIRST).options());
        assertEquals(Map.of(), Presets.of("Map", Wish.diagram("svg")).options());
    }

    @Test
    void every_choice_that_changes_the_file_is_read_as_it_was_written() {
        var part = new Scope.Part(Set.of(Id.of("core"), Id.of("web")), Set.of(Id.of("cart")));
        var subject = new Subject(
                part,
                Optional.of("map"),
                Optional.of(PlanPoint.of("split@first")),
                Optional.of(LocalDate.parse("2026-06-01")),
                Optional.of(LocalDate.parse("2026-06-02")),
                People.HIDDEN);
        var options = RACI.options()
                .on(Paper.A3)
                .held(Orientation.PORTRAIT)
                .in(Ink.GREY)
                .as(Preset.EXCEL)
                .in(Theme.HIGH_CONTRAST)
                .times(4)
                .carrying(Embedding.DOCUMENT);
        var wish = Wish.diagram("pdf")
                .about(subject)
                .told(new Telling(Variant.DACI, Spread.WIDE, Set.of("map", "raci"), Set.of("OPS-01")))
                .with(options);

        var kept = new TreeSet<String>();
        for (String format : List.of("pdf", "png")) {
            var preset = Presets.of("All of it", wish.as(format));
            kept.addAll(preset.options().keySet());
            assertEquals(
                    preset.options(),
                    Presets.of("", Presets.wish(preset).orComplain()).options());
        }
        var table = Presets.of("", RACI.with(options));
        kept.addAll(table.options().keySet());

        assertEquals(Map.of("csv", "excel"), table.options());
        assertEquals(PresetWord.ALL.size(), kept.size());
    }

    @Test
    void a_diagram_that_changes_nothing_is_not_kept() {
        var pack = Wish.FIRST.about(Wish.FIRST.subject().on(Optional.of("map")));
        assertEquals(Map.of(), Presets.of("Pack", pack).options());

        var view = pack.about(pack.subject().in(Scope.VIEW));
        assertEquals(
                Map.of("scope", "view", "diagram", "map"),
                Presets.of("Pack", view).options());
    }

    @Test
    void each_scope_is_kept() {
        for (Scope scope : new Scope[] {Scope.ALL, Scope.VIEW}) {
            for (Wish wish : new Wish[] {RACI, Wish.diagram("pdf")}) {
                var scoped = wish.about(wish.subject().in(scope));
                assertEquals(scoped, Presets.wish(Presets.of("It", scoped)).orComplain());
            }
        }
    }

    @Test
    void what_is_not_understood_is_told_with_what_is_near() {
        assertEquals("In the preset \"Pack\": There is no paper \"a5\". Did you mean a4?", said(Map.of("paper", "a5")));
        assertEquals(
                "In the preset \"Pack\": There is no option \"papre\". Did you mean paper?",
                said(Map.of("papre", "a4")));
        assertEquals(
                "In the preset \"Pack\": \"soon\" is not a date such as 2026-03-31. ", said(Map.of("today", "soon")));
    }

    private static String said(Map<String, String> options) {
        var preset = new ExportPreset("Pack", "leadership", "pdf", options, Kept.NONE);
        return switch (Presets.wish(preset)) {
            case Outcome.Done<Wish> _ -> "nothing";
            case Outcome.Refused<Wish> refused -> {
                var problem = refused.problems().getFirst();
                yield problem.message() + " "
                        + problem.hint().map(Object::toString).orElse("");
            }
        };
    }
}
