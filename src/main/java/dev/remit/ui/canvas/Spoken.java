package dev.remit.ui.canvas;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.Marks;
import dev.remit.draw.NoteBox;
import dev.remit.draw.Tally;
import dev.remit.draw.TeamBox;
import dev.remit.edit.Titles;
import dev.remit.model.Diagram;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.OwnershipRole;
import dev.remit.model.TopologyType;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Counts;
import dev.remit.ui.session.Days;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the map says to those who hear it.
record Spoken(Desk desk) {
    /// Of the diagram as a whole.
    Text whole() {
        String name = desk.document()
                .diagrams()
                .find(desk.state().diagram())
                .map(Diagram::name)
                .orElse("");
        return Text.of(
                "Diagram {0} of {1}, {2}, {3}",
                name,
                desk.document().organisation().name(),
                Counts.teams(desk.state().whole().teams().size()),
                Counts.services(desk.state().whole().chips().size()));
    }

    /// Of something on it.
    Text of(Figure figure) {
        return switch (figure) {
            case TeamBox team -> team(team);
            case Chip chip -> service(chip);
            case Grouping grouping ->
                Text.of(
                        "{0}, {1}",
                        grouping.label(), Counts.teams(grouping.teams().size()));
            case InteractionShape shape -> interaction(shape);
            case NoteBox note -> note.text().isBlank() ? Text.of("Empty note") : Text.of("Note: {0}", note.text());
            case FrameBox frame -> Text.of("Frame {0}", frame.title());
        };
    }

    private Text team(TeamBox team) {
        var facts = new ArrayList<Text>(
                List.of(type(team.type()), Counts.services(team.services().size())));
        facts.addAll(found(marks().tally(team)));
        if (team.collapsed()) facts.add(Text.of("folded"));
        return Text.of("Team {0}, {1}", team.name(), listed(facts));
    }

    private Text service(Chip chip) {
        var facts = new ArrayList<Text>(List.of(chip.words()));
        facts.addAll(found(marks().tally(chip.id())));
        return owner(chip.id())
                .map(owner -> Text.of("Service {0} of {1}, {2}", chip.name(), owner, listed(facts)))
                .orElse(Text.of("Service {0}, {1}", chip.name(), listed(facts)));
    }

    private Optional<String> owner(Id service) {
        return desk.document()
                .services()
                .find(service)
                .map(it -> it.owners().stream()
                        .filter(stake -> stake.role().equals(Optional.of(OwnershipRole.ACCOUNTABLE)))
                        .map(stake -> title(stake.teamId().id()))
                        .collect(Collectors.joining(", ")))
                .filter(owners -> !owners.isEmpty());
    }

    private Text interaction(InteractionShape shape) {
        Text what = interaction(shape.mode(), title(shape.provider()), title(shape.consumer()));
        return desk.document()
                .interactions()
                .find(shape.id())
                .flatMap(Interaction::endDate)
                .map(end -> Text.of("{0} until {1}", what, Days.of(end)))
                .orElse(what);
    }

    private static Text interaction(Optional<InteractionMode> mode, String provider, String consumer) {
        if (mode.isEmpty()) return Text.of("{0} works with {1}, nobody decided how", provider, consumer);
        return switch (mode.get()) {
            case COLLABORATION -> Text.of("{0} and {1}, collaboration", provider, consumer);
            case X_AS_A_SERVICE -> Text.of("{0} serves {1}, X-as-a-Service", provider, consumer);
            case FACILITATING -> Text.of("{0} helps {1}, facilitating", provider, consumer);
        };
    }

    private static List<Text> found(Tally tally) {
        return tally.equals(Tally.NONE) ? List.of() : List.of(Counts.of(tally));
    }

    private Marks marks() {
        return desk.checked().map(Checked::marks).orElse(Marks.NONE);
    }

    private static Text type(TopologyType type) {
        return switch (type) {
            case STREAM_ALIGNED -> Text.of("stream-aligned");
            case PLATFORM -> Text.of("platform");
            case ENABLING -> Text.of("enabling");
            case COMPLICATED_SUBSYSTEM -> Text.of("complicated subsystem");
            case UNDEFINED -> Text.of("of undefined type");
        };
    }

    private static String listed(List<Text> facts) {
        return facts.stream().map(Text::toString).collect(Collectors.joining(", "));
    }

    private String title(Id id) {
        return Titles.of(id, desk.document());
    }
}
