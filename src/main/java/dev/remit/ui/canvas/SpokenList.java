package dev.remit.ui.canvas;

import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.Camera;
import dev.remit.editor.ReadingOrder;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.editor.Walk;
import dev.remit.shape.Id;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The elements of the diagram as a list, for those who hear it: at most 64 items stand for all of them, each for the
/// element that was asked for last.
final class SpokenList {
    static final int MOST = 64;

    private final Session session;
    private final SpokenItem.Asked asked = new SpokenItem.Asked(this::words, this::isSelected, this::focus);
    private final SpokenChanges changes = new SpokenChanges();
    private final Pane pane = new Pane();
    /// The one that was asked for longest ago comes first.
    private final Map<Id, SpokenItem> items = new LinkedHashMap<>(MOST, 0.75f, true);
    private Optional<Desk> desk = Optional.empty();
    private Optional<Picture> read = Optional.empty();
    private List<Id> order = List.of();
    private Map<Id, Integer> places = Map.of();

    SpokenList(Session session) {
        this.session = session;
        pane.setMouseTransparent(true);
        pane.setManaged(false);
    }

    Pane pane() {
        return pane;
    }

    /// What has changed since it was shown last, so that it is read out.
    Set<AccessibleAttribute> show(Desk now) {
        desk = Optional.of(now);
        items.values().forEach(item -> place(item, now.state().camera()));
        return changes.since(now.state());
    }

    /// Empty for what it leaves to the node that is the list, and for an item that does not exist.
    Optional<Object> answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> Optional.of(order().size());
            case ITEM_AT_INDEX -> at((Integer) parameters[0]).map(Object.class::cast);
            case FOCUS_ITEM -> focused().map(Object.class::cast);
            case SELECTED_ITEMS -> Optional.of(selected());
            case MULTIPLE_SELECTION -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    /// Whether it is an action on items.
    boolean does(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SHOW_ITEM -> element(parameters[0]).ifPresent(this::focus);
            case SET_SELECTED_ITEMS -> select((Collection<?>) parameters[0]);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Optional<Node> at(int index) {
        var all = order();
        return index < 0 || index >= all.size() ? Optional.empty() : Optional.of(item(all.get(index)));
    }

    /// The one the keyboard is at.
    private Optional<Node> focused() {
        return state().flatMap(Walk::at).filter(this::isListed).map(this::item);
    }

    private ObservableList<Node> selected() {
        ObservableList<Node> selected = FXCollections.observableArrayList();
        state().map(State::selection).map(Selection::ids).orElse(List.of()).stream()
                .filter(this::isListed)
                .limit(MOST)
                .map(this::item)
                .forEach(selected::add);
        return selected;
    }

    private void select(Collection<?> nodes) {
        var ids = nodes.stream().flatMap(node -> element(node).stream()).toList();
        become(state -> state.selecting(Selection.of(ids)));
    }

    private void focus(Id id) {
        become(state -> Walk.apart(id, state));
    }

    private void become(UnaryOperator<State> change) {
        session.edit(editor -> editor.become(change));
    }

    private static Optional<Id> element(Object node) {
        return node instanceof SpokenItem item ? Optional.of(item.element()) : Optional.empty();
    }

    private SpokenItem item(Id id) {
        var standing = Optional.ofNullable(items.get(id));
        return standing.orElseGet(() -> placed(items.size() < MOST ? fresh(id) : longestUnused(), id));
    }

    private SpokenItem fresh(Id id) {
        var item = new SpokenItem(asked, id);
        pane.getChildren().add(item);
        return item;
    }

    private SpokenItem longestUnused() {
        return Objects.requireNonNull(items.remove(items.keySet().iterator().next()));
    }

    private SpokenItem placed(SpokenItem item, Id id) {
        items.put(id, item);
        item.become(id, places.getOrDefault(id, 0));
        state().ifPresent(state -> place(item, state.camera()));
        return item;
    }

    private void place(SpokenItem item, Camera camera) {
        Rect box = state().flatMap(state -> state.place(item.element()))
                .map(camera::toScreen)
                .orElse(Rect.EMPTY);
        item.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }

    private boolean isListed(Id id) {
        order();
        return places.containsKey(id);
    }

    /// Read anew only when the picture is another, and only when somebody asks.
    private List<Id> order() {
        var now = state().map(State::whole);
        boolean isSame = now.isPresent() && read.filter(it -> it == now.get()).isPresent();
        if (!isSame) read(now);
        return order;
    }

    private void read(Optional<Picture> picture) {
        read = picture;
        order = picture.map(ReadingOrder::of).orElse(List.of());
        var at = new HashMap<Id, Integer>();
        for (Id id : order) at.put(id, at.size());
        places = Map.copyOf(at);
        Set.copyOf(items.keySet()).stream()
                .filter(id -> !places.containsKey(id))
                .forEach(this::drop);
        items.forEach((id, item) -> item.become(id, places.getOrDefault(id, 0)));
    }

    private void drop(Id id) {
        pane.getChildren().remove(items.remove(id));
    }

    private String words(Id id) {
        return desk.flatMap(open -> open.state().whole().find(id).map(new Spoken(open)::of))
                .map(Object::toString)
                .orElse("");
    }

    private boolean isSelected(Id id) {
        return state().filter(state -> state.selection().contains(id)).isPresent();
    }

    private Optional<State> state() {
        return desk.map(Desk::state);
    }
}
