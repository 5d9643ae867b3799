package dev.remit.report.ownership;

import dev.remit.model.Team;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Words;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.Collection;
import java.util.stream.Collectors;

/// What the register says of each service: in few columns for people, in one a fact for machines.
final class RegisterColumns {
    static final Columns<Entry> PRINTED = Columns.<Entry>none()
            .number("tier", Text.of("Tier"), 40, Entry::tier)
            .name("service", Text.of("Service"), 0, it -> Words.of(it.service().name()))
            .text("domain", Text.of("Domain"), 72, Entry::domain)
            .text("state", Text.of("State, data"), 108, Entry::state)
            .text("owner", Text.of("Owner"), 88, Entry::owner)
            .text("builder", Text.of("Built by"), 84, Entry::builder)
            .text("model", Text.of("Operating model"), 88, Entry::model)
            .text("first_line", Text.of("First line"), 84, Entry::firstLineInShort)
            .text("second_line", Text.of("Second line"), 64, Entry::secondLine)
            .number("bus_factor", Text.of("Bus factor"), 56, Entry::busFactor)
            .text("slo", Text.of("SLO"), 54, it -> it.objectives(", "))
            .text("last_review", Text.of("Last review"), 76, RegisterColumns::lastReview)
            .text(
                    "findings",
                    Text.of("Findings"),
                    100,
                    it -> it.codes().cell(it.service().id()));

    static final Columns<Entry> FOR_MACHINES = Columns.<Entry>none()
            .machine("service_id", it -> Words.of(it.service().id()))
            .machine("service", it -> Words.of(it.service().name()))
            .machine("domain", Entry::domain)
            .machine("tier", Entry::tier)
            .machine("lifecycle", it -> Words.of(it.service().lifecycle()))
            .machine("data_class", it -> Words.of(it.service().dataClass()))
            .machine("owner_id", RegisterColumns::ownerIds)
            .machine("owner", it -> it.owners().isEmpty() ? it.owner() : Words.of(String.join("|", it.owners())))
            .machine("builder", Entry::builder)
            .machine("model", it -> Words.of(it.facts().structure().model(it.service())))
            .machine("first_line", Entry::firstLine)
            .machine("second_line", Entry::secondLine)
            .machine("bus_factor", Entry::busFactor)
            .machine("slo", it -> it.objectives("|"))
            .machine("last_review", it -> Words.of(it.lastReview().map(LastReview::day)))
            .machine("last_review_of", it -> Words.of(it.lastReview().map(LastReview::what)))
            .machine("findings", it -> it.codes().all(it.service().id()));

    private RegisterColumns() {}

    private static Cell lastReview(Entry entry) {
        return Words.of(entry.lastReview().map(review -> Text.of("{0}, {1}", review.day(), review.what())));
    }

    private static Cell ownerIds(Entry entry) {
        return Words.of(ids(entry.facts().structure().accountable(entry.service())));
    }

    private static String ids(Collection<Ref<Team>> teams) {
        return teams.stream().map(team -> team.id().text()).collect(Collectors.joining("|"));
    }
}
