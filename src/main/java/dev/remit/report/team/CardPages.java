package dev.remit.report.team;

import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.Service;
import dev.remit.report.Block;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Definitions;
import dev.remit.report.Heading;
import dev.remit.report.Paragraph;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.rule.Percent;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One team on a page: its fields, what it owns, and with whom it works how and until when.
record CardPages(Card card) {
    private static final Columns<Service> OWNED = Columns.<Service>none()
            .name("service", Text.of("Service"), 0, it -> Words.of(it.name()))
            .text("description", Text.of("What it does"), 420, it -> Words.of(it.description()))
            .text(
                    "lifecycle",
                    Text.of("State"),
                    120,
                    it -> Words.of(it.lifecycle().map(Labelled::of)))
            .number("tier", Text.of("Tier"), 80, CardPages::tier)
            .text("slo", Text.of("SLO"), 120, CardPages::targets);

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Definitions(card.fields()));
        blocks.add(new Heading(3, Text.of("Software it owns").toString(), ""));
        var owned = card.owned();
        blocks.add(
                owned.isEmpty()
                        ? new Paragraph(Text.of("None.").toString())
                        : OWNED.table(
                                Text.of("Software that {0} owns", card.team().name()), owned));
        blocks.add(new Heading(3, Text.of("Teams it works with").toString(), ""));
        var interactions = card.interactions();
        blocks.add(
                interactions.isEmpty()
                        ? new Paragraph(
                                Text.of("Nobody wrote down with whom it works. Draw its interactions on the map.")
                                        .toString())
                        : interactions(interactions));
        return blocks;
    }

    private TableBlock interactions(List<Interaction> all) {
        return Columns.<Interaction>none()
                .name("with", Text.of("Team"), 0, this::with)
                .text("mode", Text.of("How"), 210, this::mode)
                .text("purpose", Text.of("What for"), 330, it -> Words.of(it.purpose()))
                .text("state", Text.of("When"), 70, it -> Words.of(Labelled.of(it.state())))
                .text("since", Text.of("Since"), 90, it -> Words.of(it.startDate()))
                .text("until", Text.of("Until"), 110, CardPages::until)
                .table(Text.of("With whom {0} works", card.team().name()), all);
    }

    private Cell with(Interaction interaction) {
        return Words.of(
                card.facts().structure().nameOf(interaction.other(card.team().ref())));
    }

    private Cell mode(Interaction interaction) {
        boolean first = interaction.teamAId().equals(card.team().ref());
        return Words.of(interaction.mode().map(mode -> switch (mode) {
            case COLLABORATION -> Text.of("works together");
            case X_AS_A_SERVICE -> first ? Text.of("provides a service") : Text.of("uses a service");
            case FACILITATING -> first ? Text.of("helps") : Text.of("is helped");
        }));
    }

    /// What is used as a service needs no end.
    private static Cell until(Interaction interaction) {
        if (interaction.endDate().isPresent()) return Words.of(interaction.endDate());
        return interaction.mode().equals(Optional.of(InteractionMode.X_AS_A_SERVICE))
                ? Words.of(Text.of("for good"))
                : Words.UNKNOWN;
    }

    private static Cell tier(Service service) {
        return service.tier().<Cell>map(Quantity::of).orElseGet(() -> Words.of(Text.of("not assessed")));
    }

    private static Cell targets(Service service) {
        var targets = service.slos().stream()
                .map(slo -> slo.target().map(Percent::of).orElseGet(Words.UNKNOWN::text))
                .toList();
        return targets.isEmpty() ? Words.of(Text.of("none")) : Words.of(String.join(", ", targets));
    }
}
