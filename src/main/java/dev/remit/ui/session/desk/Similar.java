package dev.remit.ui.session.desk;

import dev.remit.draw.Tally;
import dev.remit.model.Element;
import dev.remit.model.Interaction;
import dev.remit.model.PlatformGroup;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.rule.Finding;
import dev.remit.shape.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What an element has in common with others, by which they can be selected together.
public enum Similar {
    /// Teams of one topology type, services of one kind, interactions of one mode.
    TYPE,
    /// Services that one team answers for.
    OWNER,
    /// What the same rules have found something about.
    FINDING;

    /// Whether the element could have it in common with others.
    public boolean isOf(Element element, Checked checked) {
        return switch (this) {
            case TYPE -> true;
            case OWNER -> owner(element, checked).isPresent();
            case FINDING -> !checked.tally(element.id()).equals(Tally.NONE);
        };
    }

    /// Those of the elements that have it in common with this one, which is among them.
    public List<Id> to(Element element, List<Id> among, Checked checked) {
        var document = checked.facts().document();
        var alike = alike(element, checked);
        return among.stream()
                .filter(id -> document.find(id).filter(alike).isPresent())
                .toList();
    }

    private Predicate<Element> alike(Element element, Checked checked) {
        return switch (this) {
            case TYPE -> other -> kind(other).equals(kind(element));
            case OWNER -> other -> owner(other, checked).equals(owner(element, checked));
            case FINDING -> {
                var ids = foundToo(element, checked);
                yield other -> ids.contains(other.id());
            }
        };
    }

    private static List<Object> kind(Element element) {
        return switch (element) {
            case Team team -> List.of(Team.class, team.topologyType(), team.roleGroup());
            case Service service -> List.of(Service.class, service.kind());
            case Interaction interaction -> List.of(Interaction.class, interaction.mode());
            case ValueStream stream -> List.of(ValueStream.class);
            case PlatformGroup group -> List.of(PlatformGroup.class);
            default -> List.of(element.id());
        };
    }

    private static Optional<Id> owner(Element element, Checked checked) {
        return element instanceof Service service
                ? checked.facts().structure().owner(service).map(Team::id)
                : Optional.empty();
    }

    private static Set<Id> foundToo(Element element, Checked checked) {
        var rules = checked.about(element.id()).stream().map(Finding::rule).collect(Collectors.toSet());
        var ids = new HashSet<Id>();
        for (Finding finding : checked.findings().open())
            if (rules.contains(finding.rule())) ids.addAll(finding.elements());
        return ids;
    }
}
