package dev.remit.samples;

import static dev.remit.analysis.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.analysis.ChangeFailRate;
import dev.remit.analysis.Facts;
import dev.remit.analysis.OnCall;
import dev.remit.analysis.Passage;
import dev.remit.edit.OperatingModels;
import dev.remit.model.Document;
import dev.remit.model.OperatingModel;
import dev.remit.model.Rotation;
import dev.remit.raci.Row;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the analyses say of the insurer, worked out by hand (samples 7.2).
class ContinentalFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Document DOCUMENT = Sample.CONTINENTAL_COVER.document();

    @Test
    void a_change_is_handed_on_five_times_and_waits() {
        var flow = Passage.of(DOCUMENT.deliveryFlows().get(Id.of("flow-motor-tariff")));

        assertEquals(5, flow.handoffs());
        assertNear(84, flow.work());
        assertNear(528, flow.waiting());
        assertNear(612, flow.leadTime());
        assertNear(84 / 612.0, flow.efficiency());
        assertNear(0.48715506, flow.accuracy());
    }

    @Test
    void in_nine_of_twelve_flows_it_waits_for_the_database_too() {
        var flows = DOCUMENT.deliveryFlows().stream()
                .map(Passage::of)
                .collect(Collectors.groupingBy(
                        flow -> flow.handoffs() + " hand-offs, waiting "
                                + flow.waiting().orElseThrow(),
                        Collectors.counting()));

        assertEquals(Map.of("5 hand-offs, waiting 528.0", 3L, "6 hand-offs, waiting 552.0", 9L), flows);
    }

    @Test
    void operations_are_called_almost_three_times_a_shift() {
        var rotation = DOCUMENT.rotations().get(Id.of("operations-on-call"));

        var operations = OnCall.of(rotation, Facts.of(DOCUMENT, DAY).structure());

        assertNear(40 / 14.0, operations.incidentsPerShift());
    }

    @ParameterizedTest
    @CsvSource({"claims-on-call", "operations-on-call"})
    void the_incidents_of_services_add_up_to_those_of_their_rotation(String id) {
        Rotation rotation = DOCUMENT.rotations().get(Id.of(id));

        var sum = rotation.serviceIds().stream()
                .map(ref -> DOCUMENT.services().get(ref.id()).ops())
                .flatMap(ops -> ops.incidentsPerWeek().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertEquals(0, sum.compareTo(rotation.incidentsPerWeek().orElseThrow()));
    }

    @Test
    void more_than_a_quarter_of_all_deployments_fail() {
        var rates = Facts.of(DOCUMENT, DAY).production().stream()
                .map(service -> ChangeFailRate.of(service.delivery()))
                .distinct()
                .toList();

        assertEquals(List.of(Optional.of(new ChangeFailRate(7, 25))), rates);
        var rate = rates.getFirst().orElseThrow();
        assertNear(0.28, rate.rate());
        assertEquals(0.143, rate.lowest(), 0.0005);
        assertEquals(0.476, rate.highest(), 0.0005);
    }

    @ParameterizedTest
    @CsvSource({"accounts", "archive", "web-portal"})
    void the_pilot_moves_thirteen_of_thirty_answers_to_the_builders(String pilot) {
        var before = holders(DOCUMENT, pilot);

        var after = holders(
                OperatingModels.decide(Ref.to(pilot), OperatingModel.YBIYRI).apply(DOCUMENT), pilot);

        var moves = IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .mapToObj(i -> before.get(i) + " → " + after.get(i))
                .collect(Collectors.groupingBy(move -> move, Collectors.counting()));
        assertEquals(
                Map.of(
                        "operations → portal-development", 10L,
                        "security → portal-development", 2L,
                        "management → portal-development", 1L),
                moves);
    }

    /// The team that answers for each activity of a service.
    private static List<String> holders(Document document, String service) {
        var matrix = Facts.of(document, DAY).raci().matrix(document.services().get(Id.of(service)));
        return matrix.rows().stream().map(ContinentalFiguresTest::holder).toList();
    }

    private static String holder(Row row) {
        return row.accountable().getFirst().id().text();
    }
}
