package dev.remit.report.raci;

import dev.remit.model.Service;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.report.Block;
import dev.remit.report.Grid;
import dev.remit.report.Heading;
import dev.remit.report.PageBreak;
import dev.remit.report.Provenance;
import dev.remit.report.Report;
import dev.remit.report.Running;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// RACI by service, for its owner: who it is and who runs it, all activities by phase across its teams, and what is
/// wrong with them. One service fills the report; several stand one after the other behind an overview.
///
/// @param services in the order they are told
/// @param file the name of the file the organisation stands in
public record RaciByService(Raci raci, List<Service> services, Findings findings, Provenance provenance, String file) {
    private static final String LANGUAGE = "en";

    public RaciByService {
        services = List.copyOf(services);
    }

    /// For machines one row a letter: `service_id,service,model,activity,activity_name,team_id,team,letters,origin`.
    public Report report() {
        var matrices = matrices();
        return report(matrices, RaciGrids.tall(matrices));
    }

    /// For machines one row an activity, one column a team that has a letter.
    public Report wide() {
        var matrices = matrices();
        return report(matrices, RaciGrids.wide(matrices));
    }

    private List<Matrix> matrices() {
        return services.stream().map(raci::matrix).toList();
    }

    private Report report(List<Matrix> matrices, Grid grid) {
        return matrices.size() == 1 ? alone(matrices.getFirst(), grid) : together(matrices, grid);
    }

    private Report alone(Matrix matrix, Grid grid) {
        return report(RaciTitle.of(matrix), header(matrix), body(matrix, found()), grid);
    }

    private Report together(List<Matrix> matrices, Grid grid) {
        var overview = new RaciOverview(raci.structure(), matrices);
        var found = found();
        var blocks = new ArrayList<Block>();
        blocks.add(overview.table());
        for (var matrix : matrices) {
            blocks.add(new PageBreak());
            blocks.add(new Heading(2, RaciTitle.of(matrix).toString(), header(matrix)));
            blocks.addAll(body(matrix, found));
        }
        return report(RaciTitle.of(provenance.organisation(), matrices), overview.header(), blocks, grid);
    }

    private String header(Matrix matrix) {
        return new RaciHeader(raci.structure(), matrix).text();
    }

    private Report report(Text title, String subtitle, List<Block> blocks, Grid grid) {
        return new Report(title.toString(), subtitle, running(), provenance, LANGUAGE, blocks, Optional.of(grid));
    }

    private static List<Block> body(Matrix matrix, Map<Id, List<Finding>> found) {
        var table = RaciTable.of(matrix);
        var blocks = new ArrayList<Block>(List.of(RaciLegend.of(table), table));
        blocks.addAll(RaciNotes.of(matrix, found.getOrDefault(matrix.service().id(), List.of())));
        return blocks;
    }

    /// The findings about rows, by the service they are about.
    private Map<Id, List<Finding>> found() {
        return findings.open().stream()
                .filter(finding -> finding.rule().startsWith("RAC-"))
                .collect(Collectors.groupingBy(finding -> finding.elements().getFirst()));
    }

    private Running running() {
        return Running.of(
                Text.of("Who answers for what"),
                Text.of("R and A in one cell: the team does it and answers for it."),
                provenance,
                file);
    }
}
