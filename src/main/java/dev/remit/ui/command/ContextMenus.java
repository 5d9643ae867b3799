package dev.remit.ui.command;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
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
/// edit,
/// move and connect, view, copy, delete.
public final class ContextMenus {
    private static final List<String> LOOKING =
            List.of("element.responsibilities", "element.findings", "view.isolate", "select.same-*");
    private static final List<String> COPYING = List.of("clipboard.copy", "clipboard.copy-as-*");
    private static final List<List<String>> DIAGRAMS =
            List.of(List.of("diagram.rename"), List.of("diagram.new", "diagram.duplicate"), List.of("diagram.delete"));
    private static final List<String> REMOVING = List.of("element.remove", "element.delete");

    private final Session session;
    private final Map<Kind, ContextMenu> menus = new EnumMap<>(Kind.class);
    private final ContextMenu diagrams;

    /// What is selected.
    private enum Kind {
        NOTHING,
        TEAM,
        SERVICE,
        INTERACTION,
        OTHER;

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
        diagrams = menus.context(DIAGRAMS);
        for (Kind kind : Kind.values()) this.menus.put(kind, menus.context(groups(kind)));
    }

    private static List<List<String>> groups(Kind kind) {
        return switch (kind) {
            case TEAM ->
                List.of(
                        List.of("element.rename", "team.type-*", "insert.service-here"),
                        List.of("tool.interaction", "team.move-to-group"),
                        LOOKING,
                        COPYING,
                        REMOVING);
            case SERVICE ->
                List.of(
                        List.of("element.rename", "link.*"),
                        List.of("element.move-to-team", "tool.dependency", "service.dependencies"),
                        LOOKING,
                        COPYING,
                        REMOVING);
            case INTERACTION ->
                List.of(
                        List.of("interaction.purpose", "interaction.mode-*", "interaction.swap", "interaction.review"),
                        List.of("interaction.reset-route"),
                        List.of("element.findings", "view.isolate"),
                        COPYING,
                        List.of("element.delete"));
            case OTHER ->
                List.of(
                        List.of("element.rename", "team.type-*"),
                        List.of("element.move-to-team", "team.move-to-group"),
                        List.of("view.fit-selection", "view.isolate"),
                        COPYING,
                        REMOVING);
            case NOTHING ->
                List.of(
                        List.of("clipboard.paste", "insert.quick-add", "select.all"),
                        List.of("view.fit-all", "view.minimap", "view.raci"),
                        List.of("diagram.new", "diagram.rename"));
        };
    }

    /// Opens the menu of the diagrams on their tabs.
    public void offerDiagrams(Node tabs) {
        tabs.setOnContextMenuRequested(event -> diagrams.show(tabs, event.getScreenX(), event.getScreenY()));
    }

    /// Opens them over the map: at the pointer or, asked for by the keyboard, at what is selected.
    public void offer(Node map) {
        map.setOnContextMenuRequested(event -> {
            open(map, event.isKeyboardTrigger() ? anchor(map) : pointer(event));
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

    private void open(Node map, Point2D at) {
        menus.values().forEach(ContextMenu::hide);
        var menu = menus.get(Kind.of(session.showing()));
        if (menu != null) menu.show(map, at.getX(), at.getY());
    }

    private static Point2D pointer(ContextMenuEvent event) {
        return new Point2D(event.getScreenX(), event.getScreenY());
    }

    /// Beneath what is selected first, or near the corner of the map.
    private Point2D anchor(Node map) {
        Point at = Chosen.in(session.showing())
                .flatMap(chosen -> chosen.ids().stream()
                        .findFirst()
                        .flatMap(chosen.state().picture()::box)
                        .map(chosen.state().camera()::toScreen))
                .map(ContextMenus::inside)
                .orElse(new Point(24, 24));
        return map.localToScreen(at.x(), at.y());
    }

    private static Point inside(Rect box) {
        return new Point(box.x() + Math.min(24, box.width() / 2), box.y() + Math.min(32, box.height()));
    }
}
