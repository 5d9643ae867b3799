package dev.remit.report.leadership;

import dev.remit.report.Block;
import dev.remit.report.Choice;
import dev.remit.report.Heading;
import dev.remit.report.MapBlock;
import dev.remit.report.PageBreak;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.report.Section;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The pack for leadership: how the organisation stands in five numbers, its largest risks and the decision asked; the
/// map; what a plan changes; who answers for what; how load and ownership are spread; what was found; and how it was
/// worked out. Each section begins a page and can be left out; summary and map alone are the short form.
public final class Leadership implements Reporter {
    @Override
    public String id() {
        return "leadership";
    }

    @Override
    public Text name() {
        return Text.of("Leadership pack");
    }

    @Override
    public Text purpose() {
        return Text.of("Tells leadership how the organisation stands, what changes, and what is to be decided.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.SERVICES, Choice.SECTIONS);
    }

    @Override
    public List<Section> sections() {
        return Sections.ALL;
    }

    @Override
    public Report report(Request request) {
        var pack = Pack.of(request);
        var blocks = OnePage.isAsked(request) ? new OnePage(pack).blocks() : sections(pack);
        var headline = new Headline(pack);
        return Report.of(request, Text.of("Leadership pack"), headline.title(), headline.subtitle(), blocks)
                .footed(Text.of("Findings are those of the rules in force."))
                .withData(pack.scores().grid());
    }

    private static List<Block> sections(Pack pack) {
        var blocks = new ArrayList<Block>();
        for (var section : Sections.ALL) {
            if (pack.request().telling().wants(section)) add(section, pack, blocks);
        }
        return blocks;
    }

    private static void add(Section section, Pack pack, List<Block> blocks) {
        var own = told(section, pack);
        if (own.isEmpty()) return;
        if (blocks.isEmpty()) {
            blocks.addAll(underTitle(own));
            return;
        }
        blocks.add(new PageBreak());
        blocks.addAll(own);
    }

    /// The title of the pack heads its first page; a map that fills a page has no room beneath two headings.
    private static List<Block> underTitle(List<Block> own) {
        if (own.size() < 2 || !(own.get(0) instanceof Heading heading) || !(own.get(1) instanceof MapBlock map))
            return own;
        var blocks = new ArrayList<Block>();
        blocks.add(new MapBlock(heading.text(), map.picture(), map.spoken()));
        blocks.addAll(own.subList(2, own.size()));
        return blocks;
    }

    private static List<Block> told(Section section, Pack pack) {
        return switch (section.id()) {
            case "summary" -> new Summary(pack).blocks();
            case "map" -> new MapPages(pack).blocks();
            case "changes" -> new Moves(pack).blocks();
            case "raci" -> new Answers(pack).blocks();
            case "load" -> new Balance(pack).blocks();
            case "findings" -> new Found(pack).blocks();
            default -> new Method(pack).blocks();
        };
    }
}
