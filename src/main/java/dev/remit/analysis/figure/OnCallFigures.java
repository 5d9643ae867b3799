package dev.remit.analysis.figure;

import dev.remit.analysis.Facts;
import dev.remit.analysis.OnCall;
import dev.remit.analysis.Watch;
import dev.remit.model.Rotation;
import dev.remit.model.Team;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// What being on call asks of a team, by each of its rotations and sites (analyses 5.2).
public final class OnCallFigures implements Analysis {
    private static final double CAP = 0.25;
    private static final double ENOUGH_SHIFTS = 2;

    @Override
    public String name() {
        return "on-call";
    }

    @Override
    public List<Figure> of(Team team, Facts facts) {
        return facts.rotations(team).stream()
                .flatMap(rotation -> of(rotation, facts).stream())
                .toList();
    }

    private static List<Figure> of(Rotation rotation, Facts facts) {
        var onCall = OnCall.of(rotation, facts.structure());
        var figures = new ArrayList<Figure>();
        for (Watch watch : onCall.watches()) {
            figures.add(share(rotation, watch));
            figures.add(smallest(onCall, watch));
            figures.add(shifts(rotation, watch));
        }
        if (onCall.watches().isEmpty()) figures.add(unknownShare(rotation));
        figures.add(incidents(rotation, onCall));
        figures.add(work(rotation, onCall));
        return figures;
    }

    private static Figure share(Rotation rotation, Watch watch) {
        return explained(
                        Figure.of(
                                "share-" + rotation.id() + "-" + watch.site(),
                                Text.of("On-call share of each person in {0} at {1}", rotation.name(), watch.site()),
                                Measure.SHARE),
                        watch)
                .by("roles × (hours ÷ 168) ÷ people; at most 25%", "SRE-11")
                .judgedBy("ONC-003")
                .worth(watch.share());
    }

    private static Figure unknownShare(Rotation rotation) {
        return Figure.of(
                        "share-" + rotation.id(),
                        Text.of("On-call share of each person in {0}", rotation.name()),
                        Measure.SHARE)
                .by("roles × (hours ÷ 168) ÷ people; at most 25%", "SRE-11")
                .judgedBy("ONC-003")
                .needing(rotation.id(), "sites")
                .unknown(Text.of("no site says how many people cover how many hours"));
    }

    private static Figure smallest(OnCall onCall, Watch watch) {
        var rotation = onCall.rotation();
        int floor = onCall.floor();
        return explained(
                        Figure.of(
                                "smallest-" + rotation.id() + "-" + watch.site(),
                                Text.of("Fewest people for {0} at {1}", rotation.name(), watch.site()),
                                Measure.COUNT),
                        watch)
                .by("max(floor, ⌈roles × (hours ÷ 168) ÷ 25%⌉)", "SRE-11", "SRE-B", "APP")
                .judgedBy("ONC-002")
                .from("floor", floor)
                .worth(watch.smallest(CAP, floor));
    }

    private static Figure shifts(Rotation rotation, Watch watch) {
        double shifts = watch.shiftsPerQuarter(rotation.shiftHours().doubleValue());
        return explained(
                        Figure.of(
                                "shifts-" + rotation.id() + "-" + watch.site(),
                                Text.of("Shifts of each person in {0} at {1}", rotation.name(), watch.site()),
                                Measure.A_QUARTER),
                        watch)
                .by(
                        "13 × roles × hours ÷ shift ÷ people; below " + Measure.rounded(ENOUGH_SHIFTS) + " plan drills",
                        "SRE-11")
                .from("shift", rotation.shiftHours().doubleValue())
                .worth(shifts);
    }

    private static Figure explained(Figure figure, Watch watch) {
        return figure.from("roles", watch.roles()).from("hours", watch.hours()).from("people", watch.people());
    }

    private static Figure incidents(Rotation rotation, OnCall onCall) {
        return Figure.of("incidents-" + rotation.id(), Text.of("Incidents of {0}", rotation.name()), Measure.A_SHIFT)
                .by("incidents a week ÷ (hours of all sites ÷ 12); at most 2", "SRE-11")
                .judgedBy("ONC-004")
                .needing(rotation.id(), "incidentsPerWeek")
                .from("incidents a week", onCall.incidents())
                .from("hours of all sites", onCall.hours())
                .worth(onCall.incidentsPerShift(), Text.of("the incidents or the hours it covers are not known"));
    }

    private static Figure work(Rotation rotation, OnCall onCall) {
        return Figure.of(
                        "work-" + rotation.id(), Text.of("Incident work of {0}", rotation.name()), Measure.HOURS_A_WEEK)
                .by("6 × incidents a week", "SRE-11")
                .needing(rotation.id(), "incidentsPerWeek")
                .from("incidents a week", onCall.incidents())
                .worth(onCall.incidentHours(), Text.of("the incidents of some of its services are not known"));
    }
}
