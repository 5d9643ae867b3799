package dev.remit.ui.command;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.text.Text;
import dev.remit.ui.command.Menus.Entry;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The menus that open on the map, one for each kind of thing that is selected, always in the same order: open and
/// edit, move and connect, arrange, view, copy, delete. Each is made when it is first asked for.
public final class ContextMenus {
    private static final Entry TYPES = Entry.under(Text.of("Change type"), "team.type-*");
    private static final Entry ORDER =
            Entry.under(Text.of("Order"), "arrange.to-front", "arrange.forward", "arrange.backward", "arrange.to-back");
    private static final List<Entry> LOOKING = List.of(
            Entry.of("element.responsibilities", "element.findings", "view.isolate"),
            Entry.under(Text.of("Select similar"), "select.same-*"));
    private static final List<Entry> COPYING = List.of(
            Entry.of("clipboard.cut", "clipboard.copy", "edit.duplicate"),
            Entry.under(Text.of("Copy as"), "clipboard.copy-as-*"));
    private static final List<Entry> REMOVING = List.of(Entry.of("element.remove", "element.delete"));

    private final Session session;
    private final Menus making;
    private final Map<Kind, ContextMenu> menus = new EnumMap<>(Kind.class);

    /// What the menu is about: what is selected, or the diagrams on their tabs.
    private enum Kind {
        NOTHING,
        TEAM,
        SERVICE,
        INTERACTION,
        OTHER,
        DIAGRAM;

        /// Of what is selected.
        static Kind of(Showing showing) {
            var chosen = Chosen.in(showing).filter(it -> !it.ids().isEmpty());
            if (chosen.isEmpty()) return NOTHING;
            if (chosen.get().team().isPresent()) return TEAM;
            if (chosen.get().service().isPresent()) return SERVICE;
            return chosen.get().interaction().isPresent() ? INTERACTION : OTHER;
        }
    }

    public ContextMenus(Session session, Menus menus) {
        this.session = session;
        this.making = menus;
    }

    private static List<List<Entry>> groups(Kind kind) {
        return switch (kind) {
            case TEAM ->
                List.of(
                        List.of(Entry.of("element.rename"), TYPES, Entry.of("insert.service-here")),
                        List.of(Entry.of("tool.interaction", "element.move-to-grouping", "view.teams")),
                        List.of(ORDER, Entry.of("arrange.lock", "arrange.collapse")),
                        LOOKING,
                        COPYING,
                        REMOVING);
            case SERVICE ->
                List.of(
                        List.of(Entry.of("element.rename"), Entry.under(Text.of("Open link"), "link.*")),
                        List.of(Entry.of(
                                "element.move-to-team",
                                "service.operating-model",
                                "service.owner-history",
                                "tool.dependency",
                                "service.dependencies")),
                        List.of(Entry.of("arrange.service-up", "arrange.service-down")),
                        LOOKING,
                        COPYING,
                        REMOVING);
            case INTERACTION ->
                List.of(
                        List.of(
                                Entry.of("interaction.purpose"),
                                Entry.under(Text.of("Mode"), "interaction.mode-*"),
                                Entry.of("interaction.change", "interaction.swap", "interaction.review")),
                        List.of(Entry.of("interaction.reset-route")),
                        List.of(Entry.of("element.findings", "view.isolate")),
                        COPYING,
                        List.of(Entry.of("element.delete")));
            case OTHER ->
                List.of(
                        List.of(Entry.of("element.rename"), TYPES),
                        List.of(Entry.of("element.move-to-team", "element.move-to-grouping")),
                        List.of(Entry.of("arrange.choose"), ORDER, Entry.of("arrange.lock", "arrange.frame")),
                        List.of(Entry.of("view.fit-selection", "view.isolate", "view.teams")),
                        COPYING,
                        REMOVING);
            case NOTHING ->
                List.of(
                        List.of(Entry.of("clipboard.paste", "insert.quick-add", "select.all")),
                        List.of(Entry.of("arrange.lay-out", "arrange.frame")),
                        List.of(Entry.of("view.fit-all", "view.minimap", "view.raci")),
                        List.of(Entry.of("export.diagram-png", "export.diagram-svg", "export.diagram-pdf")),
                        List.of(Entry.of("diagram.new", "diagram.rename")));
            case DIAGRAM ->
                List.of(
                        List.of(Entry.of("diagram.rename")),
                        List.of(Entry.of("diagram.new", "diagram.duplicate")),
                        List.of(Entry.of("diagram.delete")));
        };
    }

    /// Opens the menu of the diagrams on their tabs.
    public void offerDiagrams(Node tabs) {
        tabs.setOnContextMenuRequested(event -> open(Kind.DIAGRAM, tabs, pointer(event)));
    }

    /// Opens them over the map: at the pointer or, asked for by the keyboard, at what is selected.
    public void offer(Node map) {
        map.setOnContextMenuRequested(event -> {
            if (event.isKeyboardTrigger()) open(map, anchor(map));
            else open(beneath(event) ? Kind.of(session.showing()) : Kind.NOTHING, map, pointer(event));
            event.consume();
        });
        map.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean isMeant =
                    event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
            if (!isMeant) return;
            open(map, anchor(map));
            event.consume();
        });
    }

    /// Opens them over the tray, about what is selected.
    public void offerTray(Node tray) {
        tray.setOnContextMenuRequested(event -> {
            open(Kind.of(session.showing()), tray, pointer(event));
            event.consume();
        });
    }

    /// Whether the pointer is on something. Beside everything the menu is about the diagram, whatever is selected.
    private boolean beneath(ContextMenuEvent event) {
        return session.showing()
                .desk()
                .map(Desk::state)
                .flatMap(state -> state.picture().at(state.camera().toPlane(new Point(event.getX(), event.getY()))))
                .isPresent();
    }

    private void open(Node map, Point2D at) {
        open(Kind.of(session.showing()), map, at);
    }

    private void open(Kind kind, Node over, Point2D at) {
        menus.values().forEach(ContextMenu::hide);
        menus.computeIfAbsent(kind, it -> making.context(groups(it))).show(over, at.getX(), at.getY());
    }

    private static Point2D pointer(ContextMenuEvent event) {
        return new Point2D(event.getScreenX(), event.getScreenY());
    }

    /// Beneath what is selected first, or near the corner of the map.
    private Point2D anchor(Node map) {
        Point at = Chosen.in(session.showing())
                .flatMap(chosen -> chosen.ids().stream()
                        .findFirst()
                        .flatMap(chosen.state()::place)
                        .map(chosen.state().camera()::toScreen))
                .map(ContextMenus::inside)
                .orElse(new Point(24, 24));
        return map.localToScreen(at.x(), at.y());
    }

    private static Point inside(Rect box) {
        return new Point(box.x() + Math.min(24, box.width() / 2), box.y() + Math.min(32, box.height()));
    }
}
