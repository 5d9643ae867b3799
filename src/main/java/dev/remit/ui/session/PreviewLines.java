package dev.remit.ui.session;

import dev.remit.edit.compare.Comparison;
import dev.remit.edit.compare.Difference;
import dev.remit.edit.compare.DifferenceWords;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Interaction;
import dev.remit.model.Letters;
import dev.remit.model.RaciOverride;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.raci.Catalogue;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// What an import would do, a line each: what is new, what becomes what, what goes.
public final class PreviewLines {
    /// The attribute that says where an element came from, which every import changes.
    private static final String ORIGIN = "source";

    private static final FieldPath VALUE = FieldPath.of("value");
    private static final Text NOTHING = Text.of("nothing");

    private final Document after;
    private final DifferenceWords words;
    private final Comparison comparison;

    private PreviewLines(Preview preview) {
        after = preview.imported().document();
        comparison = Comparison.of(preview.before(), after);
        words = new DifferenceWords(comparison);
    }

    public static List<Text> of(Preview preview) {
        return new PreviewLines(preview).all();
    }

    private List<Text> all() {
        return comparison.differences().stream()
                .filter(difference -> !isOrigin(difference))
                .flatMap(difference -> line(difference).stream())
                .toList();
    }

    private static boolean isOrigin(Difference difference) {
        var path = difference.where().path();
        return !path.isRoot() && path.first().equals(ORIGIN);
    }

    private Optional<Text> line(Difference difference) {
        var element = difference.where().element().flatMap(this::find);
        if (element.isEmpty()) return Optional.empty();
        var it = element.get();
        if (it instanceof RaciOverride letters) return letters(letters, difference);
        if (!difference.where().path().isRoot()) return Optional.of(changed(it, difference));
        return Optional.of(
                switch (difference.way()) {
                    case ADDED -> Text.of("New: {0}", title(it));
                    case REMOVED -> Text.of("Removed: {0}", title(it));
                    case CHANGED, MOVED -> Text.of("Changed: {0}", title(it));
                });
    }

    private Optional<Element> find(Id id) {
        return after.find(id).or(() -> comparison.from().find(id));
    }

    /// "Cart, Tier: 2 → 1"
    private Text changed(Element it, Difference difference) {
        String from = words.from(difference);
        String to = words.to(difference);
        return switch (difference.way()) {
            case ADDED, REMOVED -> Text.of("{0}, {1}: {2}", it.title(), words.change(difference), from + to);
            case CHANGED, MOVED ->
                Text.of("{0}, {1}: {2} → {3}", it.title(), words.change(difference), orNothing(from), orNothing(to));
        };
    }

    private static String orNothing(String value) {
        return value.isEmpty() ? NOTHING.toString() : value;
    }

    /// "Cart OPS-02, Building team: R → C". Who set it, when and why are not told, as they come with it.
    private Optional<Text> letters(RaciOverride it, Difference difference) {
        boolean isWhole = difference.where().path().isRoot();
        if (!isWhole && !difference.where().path().equals(VALUE)) return Optional.empty();
        String derived = it.derived().map(PreviewLines::spelt).orElse("–");
        String set = it.value().map(PreviewLines::spelt).orElse("–");
        return Optional.of(
                switch (difference.way()) {
                    case ADDED -> letters(it, derived, set);
                    case REMOVED -> letters(it, set, derived);
                    case CHANGED, MOVED -> letters(it, standing(it), set);
                });
    }

    private String standing(RaciOverride it) {
        return comparison
                .from()
                .raciOverrides()
                .find(it.id())
                .flatMap(RaciOverride::value)
                .map(PreviewLines::spelt)
                .orElse("–");
    }

    private Text letters(RaciOverride it, String from, String to) {
        String service = it.serviceId()
                .flatMap(ref -> after.services().find(ref.id()))
                .map(Service::name)
                .orElse("");
        return Text.of("{0} {1}, {2}: {3} → {4}", service, it.activityCode(), role(it.role()), from, to);
    }

    private String role(String code) {
        return Catalogue.roles(after).stream()
                .filter(role -> role.code().equals(code))
                .findFirst()
                .map(role -> role.title().toString())
                .orElse(code);
    }

    private static String spelt(Letters letters) {
        return letters == Letters.NONE ? "–" : letters.spelling();
    }

    private Text title(Element element) {
        return switch (element) {
            case Team team -> Text.of("{0}, team", team.name());
            case Service service -> Text.of("{0}, service", service.name());
            case Interaction it ->
                Text.of(
                        "{0} and {1}, interaction",
                        name(it.teamAId().id()), name(it.teamBId().id()));
            default -> Text.of("{0}", element.title());
        };
    }

    private String name(Id team) {
        return after.teams().find(team).map(Team::name).orElse(team.text());
    }
}
