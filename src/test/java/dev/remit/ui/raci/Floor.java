package dev.remit.ui.raci;

import dev.remit.Documents;
import dev.remit.edit.Edit;
import dev.remit.editor.Remark;
import dev.remit.model.Document;
import dev.remit.model.Letters;
import dev.remit.model.Structure;
import dev.remit.raci.Mark;
import dev.remit.raci.Raci;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A grid that is worked on by hand: a person reads its tests as instructions. The cursor starts at the first cell.
final class Floor {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /// Two services in a domain and one without, three teams that fill roles, and Search that fills none.
    static final String SHOP = """
        "organisation": { "name": "Shop", "defaults": [
          { "role": "PLATFORM", "teamId": "platform" }, { "role": "MANAGER", "teamId": "heads" }] },
        "teams": [{ "id": "checkout", "name": "Checkout" }, { "id": "heads", "name": "Product heads" },
          { "id": "platform", "name": "Platform" }, { "id": "search", "name": "Search" },
          { "id": "guard", "name": "Guard", "specialism": "SECURITY" }],
        "valueStreams": [{ "id": "shop", "name": "Shop" }],
        "domains": [{ "id": "buy", "name": "Buying", "valueStreamId": "shop" }],
        "services": [
          { "id": "cart", "name": "Cart", "tier": 1, "domainId": "buy", "builtBy": "checkout", "operating": { "model": "YBIYRI" } },
          { "id": "pay", "name": "Payments", "tier": 2, "domainId": "buy", "builtBy": "checkout", "operating": { "model": "YBIYRI" } },
          { "id": "find", "name": "Search box", "builtBy": "platform", "operating": { "model": "YBIYRI" } }]
        """;

    private Document document;
    private Workspace workspace;
    private final List<String> steps = new ArrayList<>();
    private Optional<Text> said = Optional.empty();
    private List<String> offers = List.of();
    private Optional<Deed> last = Optional.empty();

    private Floor(Document document, View view) {
        this.document = document;
        var raci = Raci.of(Structure.of(document, TODAY));
        var plain = Workspace.of(raci, new Signature("Ada", TODAY, ""));
        workspace = plain.showing(Tableau.of(raci, view, Sieve.ALL), raci).paging(5);
    }

    static Floor of(View view) {
        return new Floor(Documents.document(SHOP), view);
    }

    static Floor of(String members, View view) {
        return new Floor(Documents.document(members), view);
    }

    static Floor ofService(String id) {
        return of(new View.OfService(Id.of(id)));
    }

    Floor point(String service, String activity, String team) {
        var place = workspace.tableau().place(new Spot(Id.of(service), activity, Id.of(team)));
        return on(new Act.Point(place.orElseThrow()));
    }

    Floor stretch(String service, String activity, String team) {
        var place = workspace.tableau().place(new Spot(Id.of(service), activity, Id.of(team)));
        return on(new Act.Stretch(place.orElseThrow()));
    }

    Floor type(Letters letters) {
        return on(new Act.Write(Mark.of(letters)));
    }

    Floor toggle(Letters letters) {
        return on(new Act.Toggle(letters));
    }

    Floor go(Way way) {
        return on(new Act.Go(way, Reach.STEP));
    }

    Floor because(String reason) {
        workspace = workspace.signed(workspace.signature().because(reason));
        return this;
    }

    Floor rasci() {
        workspace = workspace.in(Variant.RASCI);
        return this;
    }

    Floor sieve(Sieve sieve) {
        workspace = workspace.showing(
                Tableau.of(workspace.raci(), workspace.tableau().view(), sieve), workspace.raci());
        return this;
    }

    Floor on(Act act) {
        var step = workspace.on(act);
        workspace = step.next();
        step.deed().ifPresent(this::take);
        return this;
    }

    Floor take(Deed deed) {
        last = Optional.of(deed);
        said = deed.remark().map(remark -> remark.sentence());
        offers = deed.remark().stream()
                .flatMap(remark -> remark.offers().stream())
                .map(offer -> offer.label().toString())
                .toList();
        change(deed.label(), deed.edit());
        return this;
    }

    /// Takes up what the remark offers.
    Floor accept(String label) {
        last.orElseThrow().remark().orElseThrow().offers().stream()
                .filter(offer -> offer.label().toString().equals(label))
                .map(Remark.Offer.More.class::cast)
                .forEach(more -> change(more.step(), more.edit()));
        return this;
    }

    private void change(Text label, Edit edit) {
        var next = edit.apply(document);
        if (next == document) return;
        steps.add(label.toString());
        document = next;
        var raci = workspace.raci().after(next).orElseGet(() -> Raci.of(Structure.of(next, TODAY)));
        workspace = workspace.over(raci);
    }

    /// The letters of a row by team: "Checkout R+A, Platform C".
    String row(String service, String activity) {
        var matrix = workspace.raci().find(Id.of(service)).orElseThrow();
        return matrix.row(activity).orElseThrow().cells().stream()
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.team().name() + " " + cell.mark().spelling())
                .collect(Collectors.joining(", "));
    }

    /// What is set by hand: "PLN-01 BUILD C instead of R: Asked. (Ada, 2026-06-01)".
    List<String> byHand() {
        return document.raciOverrides().stream()
                .map(each -> each.serviceId().orElseThrow().id() + " " + each.activityCode() + " " + each.role() + " "
                        + each.value().map(Letters::spelling).orElse("") + " instead of "
                        + each.derived().map(Letters::spelling).orElse("?")
                        + each.reason().map(reason -> ": " + reason).orElse(""))
                .toList();
    }

    /// Where the cursor stands: "Cart PLN-01 Checkout".
    String cursor() {
        var spot = workspace.spot().orElseThrow();
        return spot.service() + " " + spot.activity() + " " + spot.team();
    }

    /// The lines as they read.
    List<String> lines() {
        return workspace.tableau().lines().stream()
                .map(line -> switch (line) {
                    case Line.Title(var name, var count) -> "# " + name + " " + count;
                    case Line.Entry entry -> (entry.code() + " " + entry.name()).strip();
                })
                .toList();
    }

    List<String> columns() {
        return workspace.tableau().columns().stream().map(Column::name).toList();
    }

    List<String> steps() {
        return steps;
    }

    String said() {
        return said.map(Text::toString).orElse("");
    }

    List<String> offers() {
        return offers;
    }

    Document document() {
        return document;
    }

    Workspace workspace() {
        return workspace;
    }
}
