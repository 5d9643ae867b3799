package dev.remit.report.security;

import static dev.remit.text.Words.list;

import dev.remit.analysis.ReleaseDuty;
import dev.remit.model.Control;
import dev.remit.model.DataClass;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.report.Cell;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A service under one obligation: which controls cover it, and whether one hand can release alone.
record Guarded(Duty duty, Service service) {
    ReleaseDuty release() {
        return ReleaseDuty.of(duty.facts().raci().matrix(service));
    }

    List<Text> gaps() {
        var gaps = new ArrayList<Text>();
        if (duty.covering(service).isEmpty()) gaps.add(Text.of("no control covers it"));
        if (service.fourEyes().equals(Optional.of(false))) gaps.add(Text.of("no second person"));
        if (oneHand()) gaps.add(Text.of("who approves also deploys"));
        return gaps;
    }

    /// One team approves and deploys, and neither a second person nor a separate identity is known to stand between.
    private boolean oneHand() {
        return release().isSeparate().equals(Optional.of(false))
                && !service.fourEyes().equals(Optional.of(true))
                && !service.separateDeployIdentity().equals(Optional.of(true));
    }

    Cell controls() {
        var codes = duty.covering(service).stream().map(Control::title).toList();
        return codes.isEmpty() ? Words.of(Text.of("none")).toned(Tone.ERROR) : Words.of(list(codes));
    }

    Cell approving() {
        return names(release().approving());
    }

    Cell deploying() {
        return names(release().deploying());
    }

    Cell separate() {
        return answer(release().isSeparate());
    }

    Cell fourEyes() {
        var cell = answer(service.fourEyes());
        return service.fourEyes().equals(Optional.of(false)) ? cell.toned(Tone.WARNING) : cell;
    }

    static Words answer(Optional<Boolean> known) {
        return Words.of(known.map(yes -> yes ? Text.of("yes") : Text.of("no")));
    }

    private static Cell names(List<Team> teams) {
        return teams.isEmpty()
                ? Words.of(Text.of("nobody"))
                : Words.of(list(teams.stream().map(Team::name).toList()));
    }

    /// Whether its data alone calls for an obligation.
    static boolean isSensitive(Service service) {
        return service.dataClass()
                .filter(data -> data == DataClass.CONFIDENTIAL || data == DataClass.REGULATED)
                .isPresent();
    }
}
