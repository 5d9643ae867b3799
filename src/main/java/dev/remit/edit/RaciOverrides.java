package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Domain;
import dev.remit.model.Letters;
import dev.remit.model.RaciOverride;
import dev.remit.model.Service;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Letters of a RACI set by hand.
public final class RaciOverrides {
    private static final Shape<RaciOverride> OVERRIDE = Shape.of(RaciOverride.class);

    private RaciOverrides() {}

    /// The role has these letters for one activity of one service, and this is why.
    public static Edit set(Ref<Service> service, String activity, String role, Letters letters, String reason) {
        return document -> {
            RaciOverride standing = document.raciOverrides().stream()
                    .filter(isFor(service, activity, role))
                    .findFirst()
                    .orElseGet(() -> fresh(document, service, activity, role));
            RaciOverride changed = OVERRIDE.with(standing, "value", Optional.of(letters));
            return document.with(OVERRIDE.with(changed, "reason", Optional.of(reason)));
        };
    }

    /// Letters set by hand, and who did it, when and why.
    ///
    /// @param supports an R that a RASCI shows as S
    /// @param derived what the role would have otherwise
    public record Hand(
            Letters letters, boolean supports, Letters derived, String reason, String author, LocalDate date) {}

    /// What somebody wants for one role, activity and service: letters set by hand, or nothing set by hand any more.
    public record Wish(Ref<Service> service, String activity, String role, Optional<Hand> hand) {
        private Wish key() {
            return new Wish(service, activity, role, Optional.empty());
        }
    }

    /// All these wishes at once. Whatever was set for the same role, activity and service is replaced, with who set it
    /// and why; nothing happens where the letters are the same.
    public static Edit all(Collection<Wish> wishes) {
        return document -> {
            Map<Wish, List<RaciOverride>> standing = new HashMap<>();
            for (RaciOverride each : document.raciOverrides())
                each.serviceId()
                        .map(service -> new Wish(service, each.activityCode(), each.role(), Optional.empty()))
                        .ifPresent(key -> standing.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(each));
            Document all = document;
            for (Wish wish : wishes) all = granted(wish, standing.getOrDefault(wish.key(), List.of()), all);
            return all;
        };
    }

    private static Document granted(Wish wish, List<RaciOverride> standing, Document document) {
        if (wish.hand().isEmpty())
            return remove(standing.stream().map(RaciOverride::id).toList()).apply(document);
        Hand hand = wish.hand().get();
        boolean isSame = !standing.isEmpty() && isSame(hand, standing.getFirst());
        if (isSame) return document;
        return document.with(by(
                hand,
                standing.isEmpty()
                        ? fresh(document, wish.service(), wish.activity(), wish.role())
                        : standing.getFirst()));
    }

    private static boolean isSame(Hand hand, RaciOverride standing) {
        return standing.value().equals(Optional.of(hand.letters())) && standing.supports() == hand.supports();
    }

    private static RaciOverride by(Hand hand, RaciOverride standing) {
        RaciOverride set = OVERRIDE.with(standing, "value", Optional.of(hand.letters()));
        set = OVERRIDE.with(set, "supports", hand.supports());
        set = OVERRIDE.with(set, "derived", Optional.of(hand.derived()));
        set = OVERRIDE.with(set, "author", written(hand.author()));
        set = OVERRIDE.with(set, "date", Optional.of(hand.date()));
        return OVERRIDE.with(set, "reason", written(hand.reason()));
    }

    /// What was set for a service holds for all services of the domain: letters set alike for others of them go, as
    /// does what was set for the domain before. Letters that differ stay, as they were set for their service alone.
    public static Edit ofDomain(Collection<RaciOverride> set, Ref<Domain> domain) {
        return document -> {
            Document all = document;
            for (RaciOverride each : set) all = spread(each, domain, all);
            return all;
        };
    }

    private static Document spread(RaciOverride set, Ref<Domain> domain, Document document) {
        Document rest =
                removeWhere(each -> isReplaced(each, set, domain, document)).apply(document);
        RaciOverride wide = OVERRIDE.with(set, "serviceId", Optional.empty());
        wide = OVERRIDE.with(wide, "domainId", Optional.of(domain));
        String name = String.join(" ", domain.id().text(), set.activityCode(), set.role());
        return rest.with(OVERRIDE.with(wide, "id", FreeIds.in(rest, name)));
    }

    private static boolean isReplaced(RaciOverride each, RaciOverride by, Ref<Domain> domain, Document document) {
        if (!each.activityCode().equals(by.activityCode()) || !each.role().equals(by.role())) return false;
        if (each.domainId().equals(Optional.of(domain))) return true;
        boolean isInside = each.serviceId()
                .flatMap(service -> document.services().find(service.id()))
                .flatMap(Service::domainId)
                .filter(domain::equals)
                .isPresent();
        return isInside && each.value().equals(by.value()) && each.supports() == by.supports();
    }

    /// That is why these were set.
    public static Edit explain(Collection<Id> overrides, String reason) {
        return change(overrides, it -> OVERRIDE.with(it, "reason", written(reason)));
    }

    /// They still hold, now that other letters are derived.
    ///
    /// @param derived what is derived now, by override
    public static Edit confirm(Map<Id, Letters> derived) {
        return change(derived.keySet(), it -> OVERRIDE.with(it, "derived", Optional.ofNullable(derived.get(it.id()))));
    }

    /// These are not set by hand any more.
    public static Edit remove(Collection<Id> overrides) {
        return document -> {
            Document rest = document;
            for (Id each : overrides) rest = rest.without(each);
            return rest;
        };
    }

    static Edit removeWhere(Predicate<RaciOverride> isMeant) {
        return document -> remove(document.raciOverrides().stream()
                        .filter(isMeant)
                        .map(RaciOverride::id)
                        .toList())
                .apply(document);
    }

    private static Edit change(Collection<Id> overrides, UnaryOperator<RaciOverride> change) {
        return document -> {
            Document all = document;
            for (Id each : overrides) {
                var found = all.raciOverrides().find(each).map(change);
                if (found.isPresent()) all = all.with(found.get());
            }
            return all;
        };
    }

    private static Optional<String> written(String words) {
        return Optional.of(words.strip()).filter(text -> !text.isEmpty());
    }

    /// Nothing is set by hand for the role any more, for one activity of one service.
    public static Edit clear(Ref<Service> service, String activity, String role) {
        return document -> {
            Document rest = document;
            for (RaciOverride each : document.raciOverrides()) {
                if (isFor(service, activity, role).test(each)) rest = rest.without(each.id());
            }
            return rest;
        };
    }

    private static Predicate<RaciOverride> isFor(Ref<Service> service, String activity, String role) {
        return each -> each.serviceId().equals(Optional.of(service))
                && each.activityCode().equals(activity)
                && each.role().equals(role);
    }

    private static RaciOverride fresh(Document document, Ref<Service> service, String activity, String role) {
        return Draft.of(FreeIds.in(document, String.join(" ", service.id().text(), activity, role))
                        .text())
                .with("serviceId", service.id().text())
                .with("activityCode", activity)
                .with("role", role)
                .with("value", Letters.R.spelling())
                .as(RaciOverride.class);
    }
}
