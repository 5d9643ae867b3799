package dev.remit.format.out;

import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Plate;
import dev.remit.draw.surface.Metrics;
import dev.remit.file.PictureFile;
import dev.remit.file.RemitFile;
import dev.remit.format.DiagramExporter;
import dev.remit.format.Embedding;
import dev.remit.format.Exhibit;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.format.Paper;
import dev.remit.format.PaperAdvice;
import dev.remit.format.Program;
import dev.remit.format.print.Imprint;
import dev.remit.format.print.MapBook;
import dev.remit.model.Element;
import dev.remit.text.Outcome;
import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A diagram on paper: all of it on one page, upright or across as suits it, and its parts on further pages where it
/// would be too small to read. The same diagram gives the same bytes.
public final class PdfDiagram implements DiagramExporter {
    private static final int MOST_SPOKEN = 60;

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public String label() {
        return "PDF";
    }

    @Override
    public Text purpose() {
        return Text.of("To print and to send, with names that can be searched");
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.PAPER, Option.ORIENTATION, Option.INK, Option.THEME, Option.EMBEDDING);
    }

    @Override
    public Outcome<byte[]> export(Exhibit exhibit, Options options) {
        try {
            return printed(exhibit, options);
        } catch (IOException impossible) {
            // Nothing is read or written but memory.
            throw new UncheckedIOException(impossible);
        }
    }

    private static Outcome<byte[]> printed(Exhibit exhibit, Options options) throws IOException {
        var estimate = exhibit.picture(Metrics.estimated());
        Rect part = new Plate(estimate, options.palette(), Metrics.estimated()).part();
        try (var book = new MapBook(names(exhibit), options.palette().onPaper(), sheet(options, part))) {
            var wording =
                    new MapBook.Wording(exhibit.title(), footer(exhibit), seen -> spoken(exhibit, estimate, seen));
            var printed = book.print(exhibit::picture, wording, imprint(exhibit));
            if (options.embedding() == Embedding.DOCUMENT)
                book.carry("document.remit", PictureFile.TYPE, RemitFile.write(exhibit.document()));
            return new Outcome.Done<>(
                    book.bytes(),
                    Stream.of(problems(printed, options.paper()), book.problems(), advice(printed, estimate, options))
                            .flatMap(List::stream)
                            .toList());
        }
    }

    /// Where nobody chose, across or upright, whichever leaves the map larger.
    private static Rect sheet(Options options, Rect part) {
        var page = switch (options.orientation()) {
            case LANDSCAPE -> options.paper().across();
            case PORTRAIT -> options.paper().upright();
            case SUITED ->
                part.width() >= part.height()
                        ? options.paper().across()
                        : options.paper().upright();
        };
        return new Rect(0, 0, page.widthInPoints(), page.heightInPoints());
    }

    /// Everything that has a name, as any may be on the map.
    private static Stream<String> names(Exhibit exhibit) {
        var diagram = exhibit.diagram();
        return Stream.of(
                        exhibit.document().tables().stream()
                                .flatMap(table -> table.stream())
                                .map(Element::title),
                        Stream.of(exhibit.title(), exhibit.organisation()),
                        diagram.notes().stream().map(note -> note.text()),
                        diagram.frames().stream().map(frame -> frame.title()))
                .flatMap(names -> names);
    }

    private static String footer(Exhibit exhibit) {
        return Text.of(
                        "{0}, as of {1}. Made with {2}.",
                        exhibit.organisation(), exhibit.structure().today(), Program.NAME)
                .toString();
    }

    private static Imprint imprint(Exhibit exhibit) {
        return new Imprint(
                exhibit.title(),
                Text.of("Teams, services and who answers for them").toString(),
                exhibit.organisation(),
                "en",
                exhibit.madeAt());
    }

    private static String spoken(Exhibit exhibit, Picture picture, Rect part) {
        var teams = picture.teams().stream()
                .filter(team -> part.overlaps(team.box()))
                .toList();
        long services = picture.chips().stream()
                .filter(chip -> part.overlaps(chip.box()))
                .count();
        if (teams.isEmpty() && services == 0)
            return Text.of("A diagram without teams and services.").toString();
        String names = teams.stream().limit(MOST_SPOKEN).map(TeamBox::name).collect(Collectors.joining(", "));
        String counted = Text.of("A map of {0} teams and {1} services.", teams.size(), services)
                .toString();
        if (teams.isEmpty()) return counted;
        return teams.size() <= MOST_SPOKEN
                ? counted + " " + Text.of("The teams are {0}.", names)
                : counted + " " + Text.of("The first teams are {0}.", names);
    }

    /// Where names are too small to read, that is said already.
    private static List<Problem> advice(MapBook.Printed printed, Picture picture, Options options) {
        if (!printed.isLegible()) return List.of();
        return new PaperAdvice(0, picture.teams().size()).on(options.paper());
    }

    private static List<Problem> problems(MapBook.Printed printed, Paper paper) {
        if (printed.isLegible()) return List.of();
        double points = Math.round(printed.scale() * 12 * 10) / 10.0;
        Text message = printed.pages() > 1
                ? Text.of(
                        "On one sheet of {0} names would be {1} points high, so {2} pages with parts of the map follow.",
                        paper.label(), points, printed.pages() - 1)
                : Text.of("On one sheet of {0} names are {1} points high.", paper.label(), points);
        return List.of(Problem.warning("E-EXP-022", Place.UNKNOWN, message)
                .hinting(Text.of("Take larger paper, or a diagram that shows less.")));
    }
}
