package dev.remit.bench;

import dev.remit.analysis.Facts;
import dev.remit.analysis.figure.Analyses;
import dev.remit.analysis.figure.Sheet;
import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.Recording;
import dev.remit.draw.View;
import dev.remit.draw.arrange.Layouts;
import dev.remit.draw.arrange.Shown;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Painter;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.file.RemitFile;
import dev.remit.file.save.AtomicOutput;
import dev.remit.file.save.Content;
import dev.remit.file.save.Expected;
import dev.remit.file.save.Pause;
import dev.remit.file.save.RealFs;
import dev.remit.format.DiagramExporters;
import dev.remit.format.Exhibit;
import dev.remit.format.Exporters;
import dev.remit.format.Options;
import dev.remit.raci.Raci;
import dev.remit.report.Reports;
import dev.remit.report.Request;
import dev.remit.rule.Rules;
import dev.remit.ui.raci.Sieve;
import dev.remit.ui.raci.Tableau;
import dev.remit.ui.search.Entry;
import dev.remit.ui.search.Palette.Group;
import dev.remit.ui.search.Recency;
import dev.remit.ui.search.Typed;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One thing people do, made ready for an organisation and then done as often as is measured.
///
/// @param millis what it may take at 10,000 services, warm
/// @param exponent with which power of the size it may grow
record Job(String name, OptionalDouble millis, OptionalDouble exponent, Function<Site, Supplier<Object>> ready) {
    private static final double GROWTH = 1.1;
    private static final double SHOWN_WHOLE = 0.05;
    private static final Rect WINDOW = new Rect(0, 0, 1600, 1000);

    /// In the order a person meets them.
    static List<Job> all() {
        return List.of(
                held(
                        "open, warm",
                        2000,
                        site -> () -> RemitFile.read(site.bytes()).orComplain()),
                held("all rules", 600, site -> () -> Rules.check(Facts.of(site.document(), Site.TODAY))),
                held("all rules after an edit", 600, site -> () -> Rules.check(Facts.of(site.edited(), Site.TODAY))),
                job("search, one key", 50, Job::search),
                job("layout", 50, Job::layout),
                job("paint, all in sight", 100, Job::whole),
                job("paint, 100 %", 16, Job::near),
                job("inspect a team and a service", 100, Job::inspect),
                job(
                        "RACI, all matrices",
                        500,
                        site -> () -> Raci.of(site.facts().structure())),
                job("RACI of one activity", 500, Job::activity),
                held("save", 1000, Job::save),
                report("raci-by-service", "csv"),
                report("raci-by-service", "xlsx"),
                report("raci-by-team", "csv"),
                report("leadership", "pdf"),
                map("svg"),
                map("png"));
    }

    private static Job held(String name, double millis, Function<Site, Supplier<Object>> ready) {
        return new Job(name, OptionalDouble.of(millis), OptionalDouble.of(GROWTH), ready);
    }

    private static Job job(String name, double millis, Function<Site, Supplier<Object>> ready) {
        return new Job(name, OptionalDouble.of(millis), OptionalDouble.empty(), ready);
    }

    private static Job export(String name, Function<Site, Supplier<Object>> ready) {
        return new Job("export " + name, OptionalDouble.empty(), OptionalDouble.empty(), ready);
    }

    private static Job report(String id, String format) {
        var reporter = Reports.named(id).orElseThrow();
        var exporter = Exporters.find(format).orElseThrow();
        return export(id + " " + format, site -> {
            var request = Request.of(site.facts(), Rules.check(site.facts()), "megacorp.remit", Site.NOW);
            return () -> exporter.bytes(reporter.report(request), Options.DEFAULT);
        });
    }

    private static Job map(String format) {
        var exporter = DiagramExporters.ALL.stream()
                .filter(each -> each.id().equals(format))
                .findFirst()
                .orElseThrow();
        return export("map " + format, site -> {
            var exhibit = Exhibit.of(site.facts(), Optional.of(site.map()), Site.NOW);
            return () -> exporter.export(exhibit, Options.DEFAULT);
        });
    }

    private static Supplier<Object> search(Site site) {
        var entries = Stream.of(site.document().teams(), site.document().services())
                .flatMap(table -> table.stream())
                .<Entry>map(Entry.OfElement::new)
                .toList();
        return () -> {
            List<Group> found = dev.remit.ui.search.Palette.search(Typed.of("se"), entries, Recency.NONE);
            return found;
        };
    }

    private static Supplier<Object> layout(Site site) {
        var structure = site.facts().structure();
        return () -> Layouts.standard().place(Shown.of(structure, site.map()), structure);
    }

    private static Supplier<Object> whole(Site site) {
        var picture = picture(site);
        return () -> painted(picture, new View(picture.extent(), SHOWN_WHOLE));
    }

    private static Supplier<Object> near(Site site) {
        var picture = picture(site);
        return () -> painted(picture, new View(WINDOW, 1));
    }

    private static Picture picture(Site site) {
        return Picture.of(site.facts().structure(), site.map(), Marks.NONE, Metrics.estimated());
    }

    private static Recording painted(Picture picture, View view) {
        var recording = new Recording();
        Painter.paint(picture, view, Palette.of(Theme.LIGHT), Metrics.estimated(), recording);
        return recording;
    }

    private static Supplier<Object> inspect(Site site) {
        var team = site.document().teams().iterator().next();
        var service = site.document().services().iterator().next();
        return () -> Sheet.of(site.facts(), Analyses.all(), team::equals, service::equals);
    }

    private static Supplier<Object> activity(Site site) {
        var raci = Raci.of(site.facts().structure());
        var view = new dev.remit.ui.raci.View.OfActivity(Optional.of("OPS-02"));
        return () -> Tableau.of(raci, view, Sieve.ALL);
    }

    private static Supplier<Object> save(Site site) {
        var output = new AtomicOutput(new RealFs(), new SecureRandom(), Pause.SLEEP);
        var path = site.folder().resolve("saved.remit");
        return () -> output.write(path, Content.of(RemitFile.write(site.document())), Expected.anything());
    }
}
