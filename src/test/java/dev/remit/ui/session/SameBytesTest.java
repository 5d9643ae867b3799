package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.cli.Remit;
import dev.remit.format.DiagramExporters;
import dev.remit.format.Exporters;
import dev.remit.format.Ink;
import dev.remit.format.Orientation;
import dev.remit.format.Paper;
import dev.remit.format.Preset;
import dev.remit.format.order.People;
import dev.remit.format.order.PlanPoint;
import dev.remit.format.order.Scope;
import dev.remit.format.order.Wish;
import dev.remit.report.Reporter;
import dev.remit.report.Reports;
import dev.remit.report.Spread;
import dev.remit.report.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is exported from the window is what the command line writes.
class SameBytesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    @TempDir
    private Path folder;

    private Path file;
    private UnseenWindow window;

    @BeforeEach
    void open() throws IOException {
        open("nimbus-notes.remit");
    }

    private void open(String sample) throws IOException {
        file = Files.copy(Path.of("samples", sample), folder.resolve(sample));
        window = new UnseenWindow(folder);
        window.filing.open(file);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_report_is_the_same_in_every_format(String report) throws IOException {
        for (String format : Exporters.ids())
            assertSame(Wish.report(report, format), "--report", report, "--format", format);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_diagram_is_the_same_in_every_format(String format) throws IOException {
        assertSame(Wish.diagram(format), "--map", "--format", format);
    }

    @Test
    void every_choice_about_a_report_is_the_same() throws IOException {
        var raci = Wish.raci("csv");
        assertSame(
                raci.told(raci.telling().spread(Spread.WIDE).in(Variant.RASCI))
                        .with(raci.options().as(Preset.EXCEL)),
                "--report",
                "raci-by-service",
                "--format",
                "csv",
                "--wide",
                "--variant",
                "rasci",
                "--excel");
        var pack = Wish.FIRST;
        assertSame(
                pack.told(pack.telling().only(Set.of("summary", "raci")))
                        .about(pack.subject().with(People.HIDDEN))
                        .with(pack.options()
                                .on(Paper.TABLOID)
                                .held(Orientation.PORTRAIT)
                                .in(Ink.GREY)),
                "--report",
                "leadership",
                "--format",
                "pdf",
                "--section",
                "summary,raci",
                "--hide-names",
                "--paper",
                "tabloid",
                "--orientation",
                "portrait",
                "--grey");
    }

    @Test
    void every_scope_is_the_same() throws IOException {
        var team = window.desk().document().teams().stream()
                .findFirst()
                .orElseThrow()
                .id();
        var part = new Scope.Part(Set.of(team), Set.of());
        assertSame(
                in(Wish.raci("xlsx"), part), "--report", "raci-by-service", "--format", "xlsx", "--team", team.text());
        assertSame(in(Wish.diagram("svg"), part), "--map", "--format", "svg", "--team", team.text());
        assertSame(in(Wish.diagram("svg"), Scope.ALL), "--map", "--format", "svg", "--scope", "all");
        assertSame(in(Wish.raci("md"), Scope.VIEW), "--report", "raci-by-service", "--format", "md", "--scope", "view");
    }

    @Test
    void a_plan_is_the_same() throws IOException {
        open("continental-cover.remit");
        var plan = window.desk().document().scenarios().stream()
                .findFirst()
                .orElseThrow()
                .id();
        UnaryOperator<Wish> after = wish -> wish.about(wish.subject().after(Optional.of(PlanPoint.of(plan.text()))));
        assertSame(
                after.apply(Wish.report("transition", "pdf")),
                "--report",
                "transition",
                "--format",
                "pdf",
                "--scenario",
                plan.text());
        assertSame(after.apply(Wish.diagram("svg")), "--map", "--format", "svg", "--scenario", plan.text());
    }

    private static Wish in(Wish wish, Scope scope) {
        return wish.about(wish.subject().in(scope));
    }

    private void assertSame(Wish wish, String... typed) throws IOException {
        var shown = Files.createTempFile(folder, "window", "." + wish.ending());
        window.file = Optional.of(shown);
        window.ordering.write(wish.about(wish.subject().at(Optional.of(DAY)).printed(Optional.of(DAY))));

        var told = folder.resolve("told." + wish.ending());
        var line = new ArrayList<>(List.of("export", file.toString()));
        line.addAll(List.of(typed));
        line.addAll(
                List.of("--today", DAY.toString(), "--date", DAY.toString(), "--force", "-q", "-o", told.toString()));
        int exit = Remit.run(line.toArray(String[]::new));

        // A report without a table has no CSV, for neither.
        byte[] written = Files.readAllBytes(shown);
        assertEquals(written.length > 0, exit == 0, line.toString());
        if (exit == 0) assertArrayEquals(Files.readAllBytes(told), written, line.toString());
    }

    static Stream<String> reports() {
        return Reports.ALL.stream().map(Reporter::id);
    }

    static Stream<String> diagrams() {
        return DiagramExporters.ids().stream();
    }
}
