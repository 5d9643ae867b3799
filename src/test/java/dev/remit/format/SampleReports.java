package dev.remit.format;

import dev.remit.report.Blank;
import dev.remit.report.Block;
import dev.remit.report.Cell;
import dev.remit.report.Column;
import dev.remit.report.Heading;
import dev.remit.report.Legend;
import dev.remit.report.PageBreak;
import dev.remit.report.Paragraph;
import dev.remit.report.Provenance;
import dev.remit.report.Quantity;
import dev.remit.report.Report;
import dev.remit.report.Running;
import dev.remit.report.TableBlock;
import dev.remit.report.Tile;
import dev.remit.report.Words;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reports for the tests of the formats: the page of one service as leadership gets it, and what makes it hard.
public final class SampleReports {
    private static final String TITLE = "payments-api: 11 of 30 activities answer to Payments SRE, 10 to Checkout";
    private static final String SUBTITLE =
            "Tier 1 service, SRE-run. Checkout builds it; Payments SRE holds the pager and"
                    + " may hand it back when the error budget is spent.";

    private static final String[][] TEAMS = {
        {"checkout", "Checkout", "builds"},
        {"payments-sre", "Payments SRE", "runs"},
        {"data-platform", "Data platform", "platform"},
        {"security", "Security", "security"},
        {"operations", "Operations", "operations"},
        {"product-manager", "Product manager", "manages"}
    };

    private static final String ROWS = """
        Plan | PLN-01 | Prioritise work by customer value and slice it into small batches | R - - - - A
        Plan | PLN-02 | Define SLIs and SLO targets | R R - - - A
        Plan | PLN-03 | Agree the error budget policy | C R - - - A
        Plan | PLN-04 | Classify data and model threats | R+A C - C - I
        Plan | PLN-05 | Map compliance obligations to controls | C - - R+A - C
        Design | DSG-01 | Design architecture and dependencies | R+A C C C - I
        Design | DSG-02 | Review the design for reliability and scalability | R R+A C - - I
        Build | DEV-01 | Build the change with unit tests | R+A - - - - I
        Build | DEV-02 | Review the change by a second person | R+A - - - - -
        Build | DEV-03 | Instrument the service and write runbooks | R+A R C - - -
        Verify | TST-01 | Test function and integration | R+A - - - - I
        Verify | TST-02 | Test load and resilience | R+A R C - - -
        Verify | TST-03 | Test security | R+A - - C - I
        Infrastructure | INF-01 | Maintain the service's delivery pipeline | R+A R C - - -
        Infrastructure | INF-02 | Provision environments as code | C R+A C C - -
        Infrastructure | INF-03 | Plan capacity | C R+A C - - I
        Release | REL-01 | Review production readiness | R R+A C C - I
        Release | REL-02 | Approve the change for production | R+A C - I - I
        Release | REL-03 | Deploy, verify, and roll back if needed | R R+A I - - I
        Operate | OPS-01 | Monitor and alert against SLOs | C R+A C - - -
        Operate | OPS-02 | Respond to pages | R R+A C - - I
        Operate | OPS-03 | Command major incidents and inform users | R R+A C I I I
        Operate | OPS-04 | Patch, back up, and test recovery | C R+A C C - -
        Operate | OPS-05 | Handle security incidents | R R C R+A I I
        Improve | IMP-01 | Hold the post-mortem and track actions | R R+A I I - I
        Improve | IMP-02 | Measure and reduce toil | C R+A C - - I
        Improve | IMP-03 | Feed production data into backlog and design | R R I - - A
        Improve | IMP-04 | Review the error budget and apply the policy | R R - - - A
        Govern | GOV-01 | Collect compliance evidence and review access | C R C R+A - I
        Retire | RET-01 | Deprecate and decommission the service | R R C C I A
        """;

    private SampleReports() {}

    /// The picture of the target: one service, thirty activities, six teams.
    public static Report service() {
        return report(TITLE, List.of(legend(), raci()));
    }

    /// Every kind of block there is.
    public static Report blocks() {
        return report("Claims can run its own three services from September", SampleBlocks.all());
    }

    /// A report of these blocks.
    public static Report of(Block... blocks) {
        return report(TITLE, List.of(blocks));
    }

    /// As many services as wanted, each on a page of its own.
    public static Report services(int count) {
        var blocks = new ArrayList<Block>();
        for (int i = 1; i <= count; i++) {
            blocks.add(new PageBreak());
            blocks.add(new Heading(2, "service-" + i + ": 11 of 30 activities answer to Payments SRE", SUBTITLE));
            blocks.add(legend());
            blocks.add(raci());
        }
        return report("Who answers for what in " + count + " services", blocks);
    }

    /// One table of so many rows, in groups that break over pages.
    public static Report longTable(int times) {
        var groups = raci().groups().stream()
                .map(group -> new TableBlock.Group(
                        group.label(),
                        Stream.generate(group::rows)
                                .limit(times)
                                .flatMap(List::stream)
                                .toList()))
                .toList();
        return report(TITLE, List.of(legend(), new TableBlock("", "Phase", raci().columns(), groups, raci().totals())));
    }

    /// A table with so many teams.
    public static Report teams(int count) {
        var table = raci();
        var places = Stream.concat(
                        Stream.of(0, 1), IntStream.range(0, count).mapToObj(place -> 2 + place % TEAMS.length))
                .toList();
        var wide = table.only(places);
        return report(TITLE, List.of(legend(), wide));
    }

    /// Rows and groups of all sizes, so that pages end where nobody would guess.
    public static Report uneven(Random random) {
        var table = raci();
        var groups = IntStream.range(0, 2 + random.nextInt(12))
                .mapToObj(group -> new TableBlock.Group(
                        words(random, 2),
                        IntStream.rangeClosed(0, random.nextInt(20))
                                .mapToObj(row -> row("N-" + row, words(random, 25), "R A C I - -"))
                                .toList()))
                .toList();
        var uneven = new TableBlock("", "Phase", table.columns(), groups, table.totals());
        return report(words(random, 30), List.of(legend(), uneven));
    }

    private static String words(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(word -> "Infrastructure".substring(random.nextInt(10)))
                .collect(Collectors.joining(" "));
    }

    /// Letters that differ from the operating model, and names that try to break out.
    public static Report hostile() {
        var marked = new TableBlock(
                "A \"caption\" <b>",
                "",
                raci().columns(),
                List.of(new TableBlock.Group(
                        "",
                        List.of(
                                row(
                                        "PLN-01",
                                        "\"><svg onload=alert(1)>",
                                        Tile.of(Tile.Letters.R_AND_A)
                                                .marked(Tile.Mark.OVERRIDE, "Checkout decides alone until June.")),
                                row(
                                        "PLN-02",
                                        "</th><script>alert('x')</script>",
                                        Tile.of(Tile.Letters.I)
                                                .marked(Tile.Mark.FALLBACK, "There is no security team."))))),
                Optional.empty());
        return report(
                "Ω & <title>",
                List.of(
                        legend(),
                        new Paragraph("safe\u202Etxt.exe \u0000 \uD800"),
                        new Paragraph("Ελλάδα Привет Łódź → ◆"),
                        marked,
                        new Heading(3, "Sub & co", ""),
                        new Paragraph("unknown")));
    }

    private static TableBlock.Row row(String code, String name, Tile first) {
        var cells = new ArrayList<Cell>(List.of(new Words(code), new Words(name), first));
        while (cells.size() < TEAMS.length + 2) cells.add(Blank.BLANK);
        return new TableBlock.Row(cells);
    }

    private static Report report(String title, List<Block> blocks) {
        return new Report(
                title,
                SUBTITLE,
                new Running(
                        "Who answers for what, leadership pack",
                        "Shop platform, baseline as of 1 June 2026",
                        "Remit, shop-platform.remit",
                        "R and A in one cell: the team does it and answers for it."),
                new Provenance(
                        "Shop platform",
                        "",
                        LocalDate.of(2026, 6, 1),
                        List.of(),
                        3,
                        1,
                        OffsetDateTime.parse("2026-06-01T16:05:00+02:00"),
                        ""),
                "en",
                blocks,
                Optional.empty());
    }

    private static Legend legend() {
        return new Legend(List.of(
                new Legend.Entry(Tile.of(Tile.Letters.A), "Accountable: answers for it, one per row"),
                new Legend.Entry(Tile.of(Tile.Letters.R), "Responsible: does it"),
                new Legend.Entry(Tile.of(Tile.Letters.C), "Consulted before"),
                new Legend.Entry(Tile.of(Tile.Letters.I), "Informed after")));
    }

    private static TableBlock raci() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("activity", "Activity", Column.Kind.CODE, 56));
        columns.add(Column.of("activity_name", "", Column.Kind.NAME, 0));
        for (var team : TEAMS)
            columns.add(Column.of(team[0], team[1], Column.Kind.LETTERS, 92).under(team[2]));
        var groups = ROWS.lines()
                .map(line -> line.split(" \\| ", -1))
                .collect(Collectors.groupingBy(
                        parts -> parts[0],
                        LinkedHashMap::new,
                        Collectors.mapping(parts -> row(parts[1], parts[2], parts[3]), Collectors.toList())));
        return new TableBlock(
                "RACI of payments-api",
                "Phase",
                columns,
                groups.entrySet().stream()
                        .map(group -> new TableBlock.Group(group.getKey(), group.getValue()))
                        .toList(),
                Optional.of(totals()));
    }

    private static TableBlock.Totals totals() {
        var sums = IntStream.range(0, TEAMS.length)
                .<Cell>mapToObj(team -> Quantity.of(ROWS.lines()
                        .filter(line -> line.split(" \\| ", -1)[3].split(" ", -1)[team].contains("A"))
                        .count()))
                .toList();
        return new TableBlock.Totals("Activities each team answers for (A)", sums);
    }

    private static TableBlock.Row row(String code, String name, String letters) {
        var cells = new ArrayList<Cell>(List.of(new Words(code), new Words(name)));
        for (var sign : letters.split(" ", -1)) cells.add(cell(sign));
        return new TableBlock.Row(cells);
    }

    private static Cell cell(String sign) {
        for (var letters : Tile.Letters.values()) if (letters.sign().equals(sign)) return Tile.of(letters);
        return Blank.BLANK;
    }
}
