package dev.remit.format;

import dev.remit.format.out.FindingsJson;
import dev.remit.format.out.FindingsMarkdown;
import dev.remit.format.out.GithubAnnotations;
import dev.remit.format.out.JunitXml;
import dev.remit.format.out.Sarif;
import java.util.List;

/// Every format that programs read findings in.
public final class FindingsExporters {
    /// The one that is pasted into comments.
    public static final FindingsExporter MARKDOWN = new FindingsMarkdown();

    public static final List<FindingsExporter> ALL =
            List.of(new FindingsJson(), new Sarif(), new JunitXml(), MARKDOWN, new GithubAnnotations());

    private FindingsExporters() {}
}
