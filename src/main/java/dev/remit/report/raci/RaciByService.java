package dev.remit.report.raci;

import dev.remit.model.Service;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.report.Anchor;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Heading;
import dev.remit.report.PageBreak;
import dev.remit.report.Report;
import dev.remit.report.Request;
import dev.remit.rule.Finding;
import dev.remit.shape.Id;
import dev.remit.shape.Series;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// RACI by service, for its owner: who it is and who runs it, all activities by phase across its teams, and what is
/// wrong with them. One service fills the report; several stand one after the other behind an overview.
///
/// @param services in the order they are told
public record RaciByService(Request request, Raci raci, List<Service> services) {
    public RaciByService {
        services = List.copyOf(services);
    }

    public static RaciByService of(Request request) {
        return new RaciByService(request, request.facts().raci(), request.services());
    }

    /// For machines one row a letter, `service_id,service,model,activity,activity_name,team_id,team,letters,origin`, or
    /// one row an activity and one column a team that has a letter.
    public Report report() {
        var matrices = matrices();
        var grid = switch (request.telling().spread()) {
            case LONG -> RaciGrids.tall(matrices, lettering());
            case WIDE -> RaciGrids.wide(matrices, lettering());
        };
        var report = report(matrices).withData(grid);
        // A workbook that can be brought back knows only letters that the model has.
        return switch (request.telling().variant()) {
            case RACI, RASCI -> report.withWorkbook(new RaciWorkbook(request, matrices).of(report.title()));
            case DACI -> report;
        };
    }

    private Lettering lettering() {
        return new Lettering(request.telling().variant());
    }

    private List<Matrix> matrices() {
        return services.stream().map(raci::matrix).toList();
    }

    private Report report(List<Matrix> matrices) {
        return matrices.size() == 1 ? alone(matrices.getFirst()) : together(matrices);
    }

    private Report alone(Matrix matrix) {
        return report(RaciTitle.of(matrix), header(matrix), Series.of(body(matrix, found())));
    }

    private Report together(List<Matrix> matrices) {
        var overview = new RaciOverview(raci.structure(), matrices);
        if (matrices.isEmpty())
            return report(
                    RaciTitle.of(request.provenance().organisation(), matrices),
                    overview.header(),
                    Series.of(List.of(nothing())));
        var found = found();
        Series<Block> blocks = () ->
                Stream.concat(Stream.of(overview.table()), matrices.stream().flatMap(matrix -> page(matrix, found)));
        return report(RaciTitle.of(request.provenance().organisation(), matrices), overview.header(), blocks);
    }

    private static Block nothing() {
        return new Callout(
                Text.of("There is no service yet").toString(),
                Text.of("Add services and name the team that builds each; who does what follows from the operating"
                                + " model.")
                        .toString(),
                "");
    }

    private Stream<Block> page(Matrix matrix, Map<Id, List<Finding>> found) {
        var heading = new Heading(2, RaciTitle.of(matrix).toString(), header(matrix)).at(place(matrix.service()));
        return Stream.concat(Stream.of(new PageBreak(), heading), body(matrix, found).stream());
    }

    /// Where a service is told of.
    static Anchor place(Service service) {
        return Anchor.of("service", service.id());
    }

    private String header(Matrix matrix) {
        return new RaciHeader(raci.structure(), matrix).text();
    }

    private Report report(Text title, String subtitle, Series<Block> blocks) {
        return Report.of(request, Text.of("Who answers for what"), title, subtitle, blocks)
                .footed(Text.of("R and A in one cell: the team does it and answers for it."));
    }

    private List<Block> body(Matrix matrix, Map<Id, List<Finding>> found) {
        var table = RaciTable.of(matrix, lettering());
        var blocks = new ArrayList<Block>(
                List.of(RaciLegend.of(table, request.telling().variant()), table));
        blocks.addAll(RaciNotes.of(matrix, found.getOrDefault(matrix.service().id(), List.of())));
        return blocks;
    }

    /// The findings about rows, by the service they are about.
    private Map<Id, List<Finding>> found() {
        return request.findings().open().stream()
                .filter(finding -> finding.rule().startsWith("RAC-"))
                .collect(Collectors.groupingBy(finding -> finding.elements().getFirst()));
    }
}
