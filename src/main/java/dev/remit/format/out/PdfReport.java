package dev.remit.format.out;

import dev.remit.format.Options;
import dev.remit.format.Passage;
import dev.remit.format.Progress;
import dev.remit.format.page.Overview;
import dev.remit.format.page.Parting;
import dev.remit.format.page.Printed;
import dev.remit.format.print.Book;
import dev.remit.format.print.Draft;
import dev.remit.format.print.Fonts;
import dev.remit.format.print.Imprint;
import dev.remit.report.Block;
import dev.remit.report.Report;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A report that is set and printed part by part. It is gone through several times, so that no more than a part of it
/// is ever in memory: for the signs that its fonts must have, for where its pages end, and for good.
record PdfReport(Report report, Options options, Progress progress, Overview overview, Fonts fonts) {
    /// Each costs about a third of printing; a page on which a name is squeezed is rare.
    private static final int MOST_DRAFTS = 8;

    /// How much of the work is done once the signs are known, and once the pages are set.
    private static final double KNOWN = 0.1;

    private static final double SET = 0.35;

    static PdfReport of(Report report, Options options, Progress progress) {
        progress.at(Text.of("Looking through the report"), 1, 1);
        var overview = Overview.of(report);
        var passage = new Passage(progress, Text.of("Choosing fonts"), overview.lines(), 0, KNOWN);
        var signs = parts(passage.over(report), options, overview)
                .flatMap(part -> part.draft("").texts());
        return new PdfReport(report, options, progress, overview, Fonts.of(signs));
    }

    /// What a reader will miss or may want otherwise, known before anything is written.
    List<Problem> problems() {
        return Stream.concat(fonts.problems().stream(), overview.advice().on(options.paper()).stream())
                .toList();
    }

    /// Where the pages of a part end.
    ///
    /// @param pages how many it has
    /// @param kept how many rows it has of the table it ends in
    private record Ends(Draft draft, int pages, int kept) {}

    void into(OutputStream out) throws IOException {
        var ends = ends();
        int pages = ends.stream().mapToInt(Ends::pages).sum();
        try (var book = new Book(fonts, out, progress::goOn, page -> tell(page, pages))) {
            var parting = Parting.of(report, options);
            for (var end : ends) book.print(printed(parting, end).page(fonts.families(), pages));
            book.bind(imprint());
        }
    }

    private void tell(int page, int pages) {
        progress.at(Text.of("Printing the pages"), page, pages, SET + (1 - SET) * (page - 1) / pages);
    }

    private static Stream<Printed> parts(Report report, Options options, Overview overview) {
        Iterable<List<Block>> all = () -> Parting.of(report, options);
        return StreamSupport.stream(all.spliterator(), false)
                .map(blocks -> new Printed(report, options, overview.places(), blocks));
    }

    private Printed printed(List<Block> blocks) {
        return new Printed(report, options, overview.places(), blocks);
    }

    private Printed printed(Parting parting, Ends ends) {
        var blocks = parting.next();
        return printed(parting.isCut() ? parting.keep(ends.kept()) : blocks).brokenAt(ends.draft()::page);
    }

    private List<Ends> ends() throws IOException {
        var ends = new ArrayList<Ends>();
        var passage = new Passage(progress, Text.of("Setting the lines"), overview.lines(), KNOWN, SET);
        try (var book = new Book(fonts, OutputStream.nullOutputStream(), progress::goOn, page -> {})) {
            for (var parting = Parting.of(passage.over(report), options); parting.hasNext(); )
                ends.add(ends(parting, book));
        }
        return ends;
    }

    private Ends ends(Parting parting, Book book) throws IOException {
        var blocks = parting.next();
        var draft = book.draft(printed(blocks).draft(fonts.families()));
        int kept = parting.isCut() ? draft.full(parting.kept()) : 0;
        if (parting.isCut()) {
            draft = draft.without(parting.kept() - kept);
            blocks = parting.keep(kept);
        }
        var part = printed(blocks);
        draft = settled(part, draft, book);
        var broken = part.brokenAt(draft::page);
        int pages = part.repeatsGroups(broken)
                ? book.draft(broken.draft(fonts.families())).pages()
                : draft.pages();
        return new Ends(draft, pages, kept);
    }

    /// Set again with pages that end earlier, where a name that is told again would have no room.
    private Draft settled(Printed whole, Draft first, Book book) throws IOException {
        var part = whole;
        var draft = first;
        for (int left = MOST_DRAFTS; left > 0; left--) {
            var earlier = part.squeezedAt(draft::page, draft.pages());
            if (earlier.isEmpty()) return draft;
            part = part.brokenAt(row -> row < earlier.getAsInt() ? 0 : 1);
            draft = book.draft(part.draft(fonts.families()));
        }
        return draft;
    }

    private Imprint imprint() {
        var provenance = report.provenance();
        return new Imprint(
                report.title(),
                report.subtitle().isEmpty() ? report.title() : report.subtitle(),
                provenance.organisation(),
                report.language(),
                provenance.madeAt());
    }
}
