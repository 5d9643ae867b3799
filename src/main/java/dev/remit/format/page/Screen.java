package dev.remit.format.page;

import dev.remit.draw.surface.Theme;
import dev.remit.format.Options;
import dev.remit.format.Paper;
import dev.remit.format.Passage;
import dev.remit.format.Progress;
import dev.remit.report.Anchor;
import dev.remit.report.Report;
import dev.remit.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.NavigableSet;
import java.util.Set;

/// A report as one file for a browser: no script, nothing fetched, and a policy that would refuse both.
public final class Screen {
    private static final Room ROOM = Room.on(Paper.A4.across());
    private static final String FAMILIES =
            "Inter, system-ui, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, 'DejaVu Sans Condensed', 'DejaVu Sans', sans-serif";

    /// How much of the work is done once the widths are known.
    private static final double MEASURED = 0.5;

    private Screen() {}

    /// Goes through the blocks twice: at first only to learn which widths the style sheet must know.
    public static void write(Report report, Options options, Progress progress, Writer out) throws IOException {
        try {
            var overview = Overview.of(report);
            var known = overview.places();
            int lines = overview.lines();
            var measured = new Passage(progress, Text.of("Measuring the lines"), lines, 0, MEASURED).over(report);
            var widths = body(new Xml(unseen -> unseen.setLength(0)), measured, options, known);
            var written = new Passage(progress, Text.of("Writing the lines"), lines, MEASURED, 1).over(report);
            var xml = new Xml(piece -> append(piece, out));
            String css = Style.common(FAMILIES, widths) + Style.screen() + Style.ink(options.ink());
            page(xml, report, css, () -> body(xml, written, options, known));
            xml.end();
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private static void append(StringBuilder piece, Writer out) {
        try {
            out.append(piece);
            piece.setLength(0);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Returns the widths that it has.
    private static NavigableSet<Integer> body(Xml xml, Report report, Options options, Set<Anchor> known) {
        var drawn = new Inline(options.in(Theme.LIGHT).palette());
        var markup = new Markup(xml, ROOM, Markup.Rows.PLAIN, drawn, new Places("#", known));
        markup.write(Contents.of(report, ROOM));
        return markup.widths();
    }

    private static void page(Xml xml, Report report, String css, Runnable body) {
        xml.doctype().open("html", "lang", report.language()).line();
        head(xml, report, css);
        xml.open("body").line();
        edge(xml, "header", report.running().headLeft(), report.running().headRight());
        xml.open("main").line();
        body.run();
        xml.close().line();
        edge(xml, "footer", report.running().footLeft(), report.running().footMiddle());
        xml.close().line().close().line();
    }

    private static void head(Xml xml, Report report, String css) {
        xml.open("head").single("meta", "charset", "utf-8").line();
        xml.single("meta", "http-equiv", "Content-Security-Policy", "content", policy(css))
                .line();
        xml.single("meta", "name", "viewport", "content", "width=device-width").line();
        xml.single("meta", "name", "color-scheme", "content", "light").line();
        xml.single("meta", "name", "author", "content", report.provenance().organisation())
                .line();
        xml.element("title", report.title()).line();
        xml.style(css).line().close().line();
    }

    /// Only this very style sheet may take effect.
    private static String policy(String css) {
        return "default-src 'none'; style-src 'sha256-" + hash(css) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String css) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            // Every Java has SHA-256.
            throw new IllegalStateException(impossible);
        }
    }

    private static void edge(Xml xml, String tag, String left, String right) {
        xml.open(tag).element("span", left).element("span", right).close().line();
    }
}
