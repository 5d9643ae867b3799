package dev.remit.format.page;

import dev.remit.draw.surface.Theme;
import dev.remit.format.Options;
import dev.remit.format.Paper;
import dev.remit.report.Report;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// A report as one file for a browser: no script, nothing fetched, and a policy that would refuse both.
public final class Screen {
    private static final Room ROOM = Room.on(Paper.A4.across());
    private static final String FAMILIES =
            "Inter, system-ui, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, 'DejaVu Sans Condensed', 'DejaVu Sans', sans-serif";

    private Screen() {}

    public static String page(Report report, Options options) {
        var main = new Xml();
        var markup = new Markup(
                main,
                ROOM,
                Markup.Rows.PLAIN,
                new Inline(options.in(Theme.LIGHT).palette()),
                Places.in(report.blocks(), "#"));
        markup.write(Contents.of(report, ROOM));
        String css = Style.common(FAMILIES, options.ink(), markup.widths()) + Style.screen();
        var xml = new Xml().doctype();
        xml.open("html", "lang", report.language()).line();
        head(xml, report, css);
        xml.open("body").line();
        edge(xml, "header", report.running().headLeft(), report.running().headRight());
        xml.open("main").line().inside(main).close().line();
        edge(xml, "footer", report.running().footLeft(), report.running().footMiddle());
        return xml.close().line().close().line().toString();
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
