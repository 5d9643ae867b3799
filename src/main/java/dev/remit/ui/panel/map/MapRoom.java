package dev.remit.ui.panel.map;

import dev.remit.analysis.figure.Figure.Gap;
import dev.remit.draw.surface.Theme;
import dev.remit.ui.canvas.Charts;
import dev.remit.ui.canvas.DiagramView;
import dev.remit.ui.canvas.Minimap;
import dev.remit.ui.command.Buttons;
import dev.remit.ui.command.Lookups;
import dev.remit.ui.panel.Berth;
import dev.remit.ui.panel.Layers;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.panel.Sash;
import dev.remit.ui.panel.Tabs;
import dev.remit.ui.panel.inspect.Inspector;
import dev.remit.ui.panel.outline.Outline;
import dev.remit.ui.panel.outline.TrayPane;
import dev.remit.ui.session.Chrome;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Tab;
import dev.remit.ui.session.Tasks;
import dev.remit.ui.session.choice.Pane;
import dev.remit.ui.session.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The map with its panes: outline before it, what was found and changed beneath it, inspector after it.
public final class MapRoom implements Panel {
    private static final int LEFT = 260;
    private static final int BOTTOM = 184;
    private static final int RIGHT = 320;
    private static final int NARROW = 440;
    private static final int TINY = 260;
    private static final int NARROW_FOR_TRAY = 520;

    private final Session session;
    private final HBox room = new HBox();
    private final StackPane canvas = new StackPane();
    private final Outline outline;
    private final PalettePane palette;
    private final Berth left;
    private final Tabs tabs;
    private final LensMenu lens;
    private final LegendBar legend = new LegendBar();
    private final HBox above = new HBox();
    private final List<Panel> covers = new ArrayList<>();
    private final BottomPane bottom;
    private final Berth beneath;
    private final FindBar find;
    private final Inspector inspector;
    private final Berth right;
    private final DiagramView diagram;
    private final TrayPane tray;
    private final HBox map = new HBox();
    private final Minimap minimap;
    private final Supplier<Theme> theme;
    private final List<Sash> sashes;
    private final List<Consumer<Showing>> turns;
    private Set<Pane> cramped = Set.of();

    public MapRoom(Session session, Tasks tasks, DiagramView diagram, Minimap minimap, Charts charts) {
        this.session = session;
        this.diagram = diagram;
        this.minimap = minimap;
        theme = charts.theme()::getValue;
        outline = new Outline(session, tasks);
        palette = new PalettePane(session, diagram);
        VBox.setVgrow(outline.node(), Priority.ALWAYS);
        var column = new VBox(palette.node(), outline.node());
        column.getStyleClass().add("left-column");
        left = new Berth(column);
        tray = new TrayPane(session, diagram, map.widthProperty().lessThan(NARROW_FOR_TRAY));
        tabs = new Tabs(session);
        lens = new LensMenu(session);
        bottom = new BottomPane(session);
        beneath = new Berth(bottom.node());
        find = new FindBar(session);
        inspector = new Inspector(session, charts);
        right = new Berth(inspector.node());
        sashes = List.of(
                new Sash(session, left, Sash.Measure.before(Pane.LEFT, usual(Pane.LEFT))),
                new Sash(session, beneath, Sash.Measure.beneath(Pane.BOTTOM, BOTTOM)),
                new Sash(session, right, Sash.Measure.after(Pane.INSPECTOR, usual(Pane.INSPECTOR))));
        size();
        room.widthProperty().addListener((property, old, now) -> cramp(now.doubleValue()));
        room.setId("map-room");
        room.setVisible(false);
        room.getChildren().setAll(left, sashes.get(0), middle(), sashes.get(2), right);
        turns = turns();
    }

    @Override
    public Region node() {
        return room;
    }

    @Override
    public void show(Showing showing) {
        boolean isFirst = showing.seesMap() && room.getScene() == null;
        room.setVisible(showing.seesMap());
        if (isFirst && showing.desk().filter(Desk::isLarge).isEmpty()) drawSoon(room.getScene());
        fold(above, showing.chrome() == Chrome.SHOWN);
        fold(left, showing.shows(Pane.LEFT));
        fold(beneath, showing.shows(Pane.BOTTOM));
        fold(right, showing.shows(Pane.INSPECTOR));
        sashes.forEach(sash -> sash.show(showing.preferences()));
        if (!showing.seesMap()) return;
        List.of(palette, tray, tabs, lens, find).forEach(panel -> panel.show(showing));
        covers.forEach(panel -> panel.show(showing));
    }

    @Override
    public List<Consumer<Showing>> inTurn() {
        return turns;
    }

    /// The map first, as what is being done is seen there, then the panes around it.
    private List<Consumer<Showing>> turns() {
        return Stream.<Consumer<Showing>>of(
                        this::showMap,
                        right.before(inspector::show),
                        left.before(outline::show),
                        beneath.before(bottom::show),
                        this::showMinimap)
                .<Consumer<Showing>>map(pane -> showing -> {
                    if (showing.seesMap()) pane.accept(showing);
                })
                .toList();
    }

    /// In the very frame that gives the map its size. A large one waits for its turn, as its frame takes long already.
    private void drawSoon(Scene scene) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                if (session.showing().seesMap()) showMap(session.showing());
            }
        });
    }

    private void showMap(Showing showing) {
        diagram.show(showing);
        legend.show(diagram.legend());
    }

    private void showMinimap(Showing showing) {
        minimap.show(showing, theme.get());
    }

    private void showAll(Showing showing) {
        show(showing);
        turns.forEach(pane -> pane.accept(showing));
    }

    /// Puts in the signs that add a diagram and lead back to what is on it.
    public void offer(Buttons buttons) {
        tabs.offer(buttons);
        var back = buttons.text("view.to-content", "to-content");
        StackPane.setAlignment(back, Pos.BOTTOM_CENTER);
        StackPane.setMargin(back, new Insets(0, 0, 24, 0));
        back.visibleProperty().bind(back.disabledProperty().not());
        canvas.getChildren().add(back);
    }

    /// Where the diagrams are chosen.
    public Region tabs() {
        return tabs.node();
    }

    /// Where services are listed that are on the diagram and not on the map.
    public Region tray() {
        return tray.list();
    }

    /// Lies over the map, beneath what helps to find one's way on it.
    public void cover(Panel panel) {
        covers.add(panel);
        canvas.getChildren().add(1, panel.node());
    }

    /// All that finds something, here and with the palette.
    public Lookups lookups(Runnable palette) {
        return new Lookups(palette, find::open, find::step, this::search);
    }

    /// Puts the keyboard where the whole model is searched.
    public void search() {
        session.show(now -> now.in(Room.MAP).on(Tab.SEARCH));
        showAll(session.showing());
        bottom.search();
    }

    /// How wide a pane beside the map is as long as nobody drags it, pixels.
    static int usual(Pane pane) {
        return pane == Pane.LEFT ? LEFT : RIGHT;
    }

    /// Only where another set of panes has room: one that was opened all the same stays while the window is dragged.
    private void cramp(double width) {
        var now = Cramped.at(width, session.showing().preferences());
        if (now.equals(cramped)) return;
        cramped = now;
        session.show(showing -> showing.cramping(now));
    }

    /// Puts the keyboard where something missing is filled in.
    public void fill(Gap gap) {
        session.goTo(gap.element());
        showAll(session.showing());
        inspector.fill(gap);
    }

    private void size() {
        left.setMinWidth(Region.USE_PREF_SIZE);
        beneath.setMinHeight(Region.USE_PREF_SIZE);
        right.setMinWidth(Region.USE_PREF_SIZE);
    }

    private VBox middle() {
        var finding = new Layers();
        finding.node().setPickOnBounds(false);
        finding.lay(find.node());
        canvas.getChildren().setAll(diagram, minimap, finding.node());
        canvas.setMinSize(0, 0);
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(minimap, new Insets(0, 12, 24, 0));
        StackPane.setAlignment(find.node(), Pos.TOP_RIGHT);
        StackPane.setMargin(find.node(), new Insets(8, 12, 0, 12));
        HBox.setHgrow(canvas, Priority.ALWAYS);
        map.getChildren().setAll(tray.node(), canvas);
        map.setMinSize(0, 0);
        VBox.setVgrow(map, Priority.ALWAYS);
        fillAbove();
        var middle = new VBox(above, legend.node(), map, sashes.get(1), beneath);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private void fillAbove() {
        HBox.setHgrow(tabs.node(), Priority.ALWAYS);
        tabs.node().setMinWidth(0);
        lens.node().setMinWidth(Region.USE_PREF_SIZE);
        above.getChildren().setAll(tabs.node(), lens.node());
        lens.plainWhen(above.widthProperty().lessThan(NARROW));
        lens.goneWhen(above.widthProperty().lessThan(TINY));
        above.getStyleClass().add("above-map");
    }

    private static void fold(Region pane, boolean isShown) {
        pane.setVisible(isShown);
        pane.setManaged(isShown);
    }
}
