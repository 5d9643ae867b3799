package dev.remit.draw;

import dev.remit.draw.Chip.Host;
import dev.remit.draw.arrange.Arrangement;
import dev.remit.draw.arrange.Shown;
import dev.remit.draw.arrange.Tray;
import dev.remit.draw.geometry.Rect;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes the chips of all services that have a place.
record Chips(Structure structure, Arrangement arrangement) {
    List<Chip> of(Shown shown) {
        var chips = new ArrayList<Chip>();
        for (Team team : shown.teams()) {
            for (Service service : shown.services(team))
                chip(service, Optional.of(new Host(team.id(), team.topologyType())), Standing.OWNED)
                        .ifPresent(chips::add);
        }
        for (Tray tray : Tray.values()) {
            for (Service service : shown.services(tray))
                chip(service, Optional.empty(), standing(tray)).ifPresent(chips::add);
        }
        return chips;
    }

    private static Standing standing(Tray tray) {
        return switch (tray) {
            case NOBODY -> Standing.UNOWNED;
            case OUTSIDE -> Standing.EXTERNAL;
            case ELSEWHERE -> Standing.OWNED;
        };
    }

    private Optional<Chip> chip(Service service, Optional<Host> host, Standing standing) {
        return arrangement.box(service.id()).map(box -> chip(service, box, host, standing));
    }

    private Chip chip(Service service, Rect box, Optional<Host> host, Standing standing) {
        boolean isRun = standing == Standing.OWNED && !service.external();
        return new Chip(
                service.id(),
                box,
                service.name(),
                words(service, host, standing),
                isRun ? structure.model(service).map(Band::of).orElse(Band.NONE) : Band.NONE,
                host,
                service.external() ? Standing.EXTERNAL : standing,
                service.tier(),
                isPaged(service),
                Objective.of(service),
                builder(service, standing));
    }

    /// In a team "you" is that team; a service alone that is owned stands apart because its owner is not shown.
    private Text words(Service service, Optional<Host> host, Standing standing) {
        var owner = structure.accountable(service).stream()
                .findFirst()
                .flatMap(structure::team)
                .filter(any -> host.isEmpty() && standing == Standing.OWNED);
        return owner.map(any -> Text.of("{0} owns it", any.name())).orElseGet(() -> Running.words(service, structure));
    }

    private boolean isPaged(Service service) {
        return service.operating().firstLineTeamId().isPresent()
                || !structure.rotations(service).isEmpty();
    }

    private Optional<String> builder(Service service, Standing standing) {
        if (standing != Standing.OWNED || service.builtBy().isEmpty()) return Optional.empty();
        return Running.otherBuilder(service, structure.accountable(service), structure)
                .map(team -> letters(team.name()));
    }

    /// The initials of two words, or the first two letters of one.
    static String letters(String name) {
        String[] words = name.strip().split("[\\s_-]+", 3);
        String letters =
                words.length > 1 && !words[1].isEmpty() ? first(words[0], 1) + first(words[1], 1) : first(words[0], 2);
        return letters.toUpperCase(Locale.ROOT);
    }

    private static String first(String word, int letters) {
        return word.substring(0, word.offsetByCodePoints(0, Math.min(letters, word.codePointCount(0, word.length()))));
    }
}
