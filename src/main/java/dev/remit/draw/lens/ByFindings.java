package dev.remit.draw.lens;

import dev.remit.draw.Picture;
import dev.remit.draw.Tally;
import dev.remit.draw.TeamBox;
import dev.remit.draw.Tint;
import dev.remit.draw.Tints;
import dev.remit.draw.surface.Token;
import dev.remit.model.Severity;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The worst that was found on each team and service; a team shows what was found on its services too.
final class ByFindings implements Lens {
    private static final Tint NONE = new Tint(Token.LENS_GOOD, "0", Text.of("No finding"));
    private static final List<Tint> ALL =
            List.of(tint(Severity.ERROR), tint(Severity.WARNING), tint(Severity.INFO), NONE);

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public Text name() {
        return Text.of("Findings");
    }

    @Override
    public Colouring over(Picture picture, Structure structure, Readings readings) {
        var tints = new HashMap<Id, Tint>();
        picture.chips().forEach(chip -> tints.put(chip.id(), tint(tally(chip.id(), readings.findings()))));
        picture.teams().forEach(team -> tints.put(team.id(), tint(tally(team, readings.findings()))));
        return new Colouring(
                new Tints(tints, Map.of()),
                new Classes(Text.of("Worst finding of teams and services"), ALL).legend(tints.values()));
    }

    private static Tally tally(TeamBox team, Map<Id, Tally> findings) {
        Tally sum = tally(team.id(), findings);
        for (Id service : team.services()) sum = sum.plus(tally(service, findings));
        return sum;
    }

    private static Tally tally(Id id, Map<Id, Tally> findings) {
        return findings.getOrDefault(id, Tally.NONE);
    }

    private static Tint tint(Tally tally) {
        return tally.worst().map(ByFindings::tint).orElse(NONE);
    }

    private static Tint tint(Severity severity) {
        return switch (severity) {
            case ERROR -> new Tint(Token.LENS_FAR_OVER, "E", Text.of("Error"));
            case WARNING -> new Tint(Token.LENS_NEAR, "W", Text.of("Warning"));
            case INFO -> new Tint(Token.LENS_SCALE_4, "i", Text.of("Information"));
        };
    }
}
