package dev.remit.ui.form;

import dev.remit.edit.Cut;
import dev.remit.edit.Ownerships;
import dev.remit.edit.Typed;
import dev.remit.model.Ownership;
import dev.remit.model.OwnershipRole;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Ref;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// The team that answers for services. It stands among the stakes that teams have in a service, of which it is the one
/// that is asked for most; putting in another hands the services over.
final class OwnerPart implements Part, Entry.Taker {
    private static final Kind<?> TEAM = new Kind.Maybe<>(new Kind.Reference<>(Team.class), false);
    private static final Text LABEL = Text.of("Owner");
    private static final FieldPath OWNERS = FieldPath.of("owners");

    private final Pen pen;
    private final NameEntry entry;
    private final FieldBox box;
    private Optional<String> standing = Optional.empty();

    OwnerPart(Pen pen, Consumer<Id> reveal) {
        this.pen = pen;
        entry = new NameEntry(TEAM, Team.class, this, reveal);
        String help = Text.of("The one team that answers for it.").toString();
        box = new FieldBox(LABEL.toString(), help, entry);
        entry.control().setId("field-owner");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Present present) {
        Held held = new Held(owners(present.rows()));
        box.offer(old(present), () -> goBack(present));
        String words = held + present.words(TEAM, held.one());
        if (standing.filter(words::equals).isPresent()) return;
        standing = Optional.of(words);
        box.say(Optional.empty());
        entry.show(held, present);
    }

    @Override
    public void settle() {
        entry.settle();
    }

    @Override
    public void restart() {
        box.wrong().ifPresent(sentence -> pen.mourn(LABEL.toString(), sentence));
        standing = Optional.empty();
    }

    @Override
    public Optional<Text> take(Entered entered) {
        if (!(entered instanceof Entered.Words words)) return Optional.empty();
        Optional<Text> wrong = pen.present().flatMap(present -> hand(words.words(), present));
        box.say(wrong);
        if (wrong.isEmpty()) {
            standing = Optional.empty();
            pen.present().ifPresent(this::show);
        }
        return wrong;
    }

    @Override
    public void dropped() {
        box.say(Optional.empty());
    }

    private Optional<Text> hand(String words, Present present) {
        var services = services(present.rows());
        return switch (new Typed(present.names()).read(TEAM, words)) {
            case Outcome.Refused<Raw> refused ->
                Optional.of(refused.problems().getFirst().message());
            case Outcome.Done<Raw> done -> {
                if (done.value() instanceof Raw.Text id) handTo(Ref.to(id.text()), services, present);
                else pen.run(Text.of("Leave {0} without an owner", what(services)), Ownerships.abandon(refs(services)));
                yield Optional.empty();
            }
        };
    }

    private void handTo(Ref<Team> team, List<Service> services, Present present) {
        String name = Cut.name(present.names().of(Team.class, team.id()));
        pen.run(Text.of("Move {0} to {1}", what(services), name), Ownerships.transfer(refs(services), team));
    }

    private void goBack(Present present) {
        present.before(OWNERS).ifPresent(old -> pen.write(OWNERS, new Entered.Chosen(old)));
    }

    private static Optional<String> old(Present present) {
        var was = owners(present.was());
        return present.was().size() == 1 && !was.equals(owners(present.rows()))
                ? Optional.of(present.words(TEAM, was.getFirst()))
                : Optional.empty();
    }

    private static Text what(List<Service> services) {
        return services.size() == 1
                ? Text.of("{0}", Cut.name(services.getFirst().name()))
                : Text.of("{0} services", services.size());
    }

    private static List<Service> services(List<Record> rows) {
        return rows.stream()
                .filter(Service.class::isInstance)
                .map(Service.class::cast)
                .toList();
    }

    private static List<Ref<Service>> refs(List<Service> services) {
        return services.stream().map(Service::ref).toList();
    }

    /// Each owner once, and nothing where somebody has none.
    private static List<Raw> owners(List<Record> rows) {
        return services(rows).stream()
                .flatMap(service -> owners(service).stream())
                .distinct()
                .toList();
    }

    private static List<Raw> owners(Service service) {
        var owners = service.owners().stream()
                .filter(each -> each.role().equals(Optional.of(OwnershipRole.ACCOUNTABLE)))
                .map(Ownership::teamId)
                .map(team -> Raw.of(team.id().text()))
                .toList();
        return owners.isEmpty() ? List.of(Raw.NOTHING) : owners;
    }
}
