package dev.remit.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.edit.Edit;
import dev.remit.edit.OperatingModels;
import dev.remit.edit.Ownerships;
import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void moving_a_service_shifts_load_and_the_findings_that_follow_from_it() throws IOException {
        var nimbus = sample("nimbus-notes");

        assertEquals("""
            Web: cognitive load index 0.62 → 1.40 (limit 1)
            RACI: 30 activities change, in 24 another team answers
            New: FLW-007 No feedback from production (search)
            New: TOP-002 Team carries too much (Web)
            Gone: TOP-003 Services coupled, teams not talking (web-app)
            """, told(nimbus, Ownerships.transfer(List.of(service(nimbus, "search")), team(nimbus, "web"))));
    }

    @Test
    void another_operating_model_says_what_would_be_found() throws IOException {
        var nimbus = sample("nimbus-notes");

        assertEquals("""
            New: OPM-002 SRE holds the pager without a passed review (billing)
            New: OPM-003 SRE engagement without an error budget policy (billing)
            and 1 more new findings
            """, told(nimbus, OperatingModels.decide(service(nimbus, "billing"), OperatingModel.SRE_RUN)));
    }

    @Test
    void a_change_that_touches_none_of_it_says_so() throws IOException {
        assertEquals("Load, hand-offs, RACI and findings stay as they are.\n", told(sample("nimbus-notes"), it -> it));
    }

    private static String told(Document document, Edit edit) {
        var outlook = Outlook.between(Judged.of(document, DAY), Judged.of(edit.apply(document), DAY));
        return outlook.lines().stream().map(Text::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Ref<Service> service(Document document, String id) {
        return document.services().get(Id.of(id)).ref();
    }

    private static Ref<Team> team(Document document, String id) {
        return document.teams().get(Id.of(id)).ref();
    }

    private static Document sample(String name) throws IOException {
        return RemitFile.read(Files.readAllBytes(Path.of("samples", name + ".remit")))
                .orComplain();
    }
}
