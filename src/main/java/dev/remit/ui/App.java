package dev.remit.ui;

import dev.remit.editor.Around;
import dev.remit.editor.Size;
import dev.remit.file.save.Doorbell;
import dev.remit.ui.canvas.Charts;
import dev.remit.ui.canvas.DiagramView;
import dev.remit.ui.canvas.Minimap;
import dev.remit.ui.canvas.PictureImage;
import dev.remit.ui.canvas.SystemBoard;
import dev.remit.ui.canvas.TextWidths;
import dev.remit.ui.canvas.Thumbnail;
import dev.remit.ui.command.Buttons;
import dev.remit.ui.command.Commands;
import dev.remit.ui.command.ContextMenus;
import dev.remit.ui.command.Desktop;
import dev.remit.ui.command.Lookups;
import dev.remit.ui.command.Menus;
import dev.remit.ui.command.Rebinding;
import dev.remit.ui.dialog.ExportDialog;
import dev.remit.ui.dialog.FileQuestions;
import dev.remit.ui.dialog.Settings;
import dev.remit.ui.dialog.Sheets;
import dev.remit.ui.dialog.SystemPress;
import dev.remit.ui.dialog.Tour;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.panel.frame.NoticeBar;
import dev.remit.ui.panel.frame.OutsideBar;
import dev.remit.ui.panel.frame.Rail;
import dev.remit.ui.panel.frame.ReadOnlyBar;
import dev.remit.ui.panel.frame.RefusedPage;
import dev.remit.ui.panel.frame.StatusLine;
import dev.remit.ui.panel.frame.TitleRow;
import dev.remit.ui.panel.frame.Toast;
import dev.remit.ui.panel.frame.Toolbar;
import dev.remit.ui.panel.frame.WaitingPage;
import dev.remit.ui.panel.map.CommandPalette;
import dev.remit.ui.panel.map.MapRoom;
import dev.remit.ui.panel.start.EmptyMap;
import dev.remit.ui.panel.start.StartPage;
import dev.remit.ui.search.Offers;
import dev.remit.ui.search.Taking;
import dev.remit.ui.session.Chronicling;
import dev.remit.ui.session.Clipping;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.session.Memory;
import dev.remit.ui.session.Notice;
import dev.remit.ui.session.Questions;
import dev.remit.ui.session.Remembering;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Tasks;
import dev.remit.ui.session.Triaging;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Chronicles;
import dev.remit.ui.theme.Direction;
import dev.remit.ui.theme.Fonts;
import dev.remit.ui.theme.Themes;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The window's life: it opens with the file that was named, if any, and closes without losing anything.
public final class App extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final Size RECENT_PICTURE = new Size(110, 62);
    private static final Size TOUR_PICTURE = new Size(280, 170);

    private Memory memory = Memory.NONE;
    private Optional<Doorbell> bell = Optional.empty();

    /// Beside the window's thread, since it reads files.
    @Override
    public void init() {
        memory = Memory.of(Disk.ofThisMachine().preferences());
        bell = Doorbell.answering(Disk.ofThisMachine().calls());
    }

    @Override
    public void start(Stage stage) {
        var window = build(
                stage,
                Clock.system(ZoneId.systemDefault()),
                new FileQuestions(stage),
                memory,
                Chronicles.in(Disk.ofThisMachine()::chronicle),
                getHostServices()::showDocument);
        var placing = new Placing(stage, window.session());
        placing.restore();
        placing.listen();
        var receiving = window.works().receiving();
        // It is read while the window is put up.
        getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(receiving::open);
        stage.show();
        // Task bars can wait; the window need not.
        stage.getIcons().setAll(Icons.all());
        var calls = new Calls(stage, window.session(), receiving::open);
        bell.ifPresent(it -> calls.from(it, window.tasks()));
        Finder.listen(calls::show);
    }

    /// Remembers nothing of the last time, and keeps nothing for the next.
    static Window build(Stage stage, Clock clock, Questions questions) {
        return build(stage, clock, questions, Memory.NONE, Chronicles.NONE, address -> {});
    }

    /// What a window is about, and what is done with its files.
    record Window(Session session, Works works, Tasks tasks, Pulse pulse) {
        Filing filing() {
            return works.filing();
        }
    }

    /// The whole object graph, from what everything needs to what a person sees.
    static Window build(
            Stage stage,
            Clock clock,
            Questions questions,
            Memory memory,
            Chronicles chronicles,
            Consumer<String> browse) {
        var background = new Background();
        var fonts = Fonts.bundled();
        var metrics = new TextWidths(fonts);
        var scene = new Scene(new Region(), WIDTH, HEIGHT);
        scene.setNodeOrientation(Direction.of(Locale.getDefault()));
        var themes = new Themes(scene);
        var pulse = new Pulse();

        var around =
                new Around(new Drawing(clock, metrics), new Foresight(clock, background, pulse::ask), metrics, clock);
        var session = new Session(background, clock, around, pulse::ask, memory.preferences());
        session.tell(memory.notice());
        var remembering = new Remembering(session, background, memory.keep());
        var disk = Disk.ofThisMachine();
        var outlets = new Works.Outlets(browse, new SystemPress(stage));
        var works = Works.of(session, disk, background, questions, clock, outlets);

        var diagram = new DiagramView(session, fonts, metrics, themes.theme()::get);
        var charts = new Charts(fonts, metrics, themes.theme());
        var map = new MapRoom(session, background, diagram, new Minimap(session, fonts), charts);
        var board = new SystemBoard(new PictureImage(fonts, metrics));
        var where = new Clipping.Where(Long.toHexString(new SecureRandom().nextLong()), diagram::pointer);
        var clipping = new Clipping(session, board, works.importing(), background, clock, metrics, where);
        var triaging = new Triaging(session, background, board, clock);
        var chronicling = new Chronicling(session, background, chronicles, clock);
        var palette = new CommandPalette(session, new Taking(session, works.filing()));
        var lookups = map.lookups(palette::open);
        var sheets = new Sheets(stage, session, clock.getZone());
        var settings = new Settings(stage, session, Desktop.on(disk.system()));
        var export = new ExportDialog(stage, session, works.exports());
        var lettering = new Lettering(session, background, board, Disk.user());
        var doors = doors(stage, new PaneCycle(scene), lookups, sheets, settings, export, browse, lettering);
        var commands =
                Commands.of(session, works.filing(), works.importing(), works.exports(), clipping, triaging, doors);

        var menus = new Menus(commands, session::showing);
        var buttons = new Buttons(commands);
        map.offer(buttons);
        var rebinding = new Rebinding(
                commands,
                List.of(
                        bound -> palette.offer(new Offers(
                                bound, showing -> showing.preferences().recentFiles())),
                        sheets::offer,
                        settings::offer,
                        buttons::bind,
                        bound -> menus.bind(bound, scene)));
        map.cover(new EmptyMap(
                commands.get("insert.quick-add").run(),
                commands.get("import.names").run()));
        var window = new Window(session, works, background, pulse);
        var pictures = new Thumbnail(fonts, metrics);
        var tour = new Tour(
                stage,
                document -> session.draw(document)
                        .marked(Checked.of(document, LocalDate.now(clock)).marks()),
                picture -> pictures.of(picture, TOUR_PICTURE, themes.theme().get()));
        var start = new Awaited(
                showing -> !showing.isOpen() && showing.pending().isEmpty(),
                () -> new StartPage(
                        session,
                        works.filing(),
                        works.importing(),
                        buttons,
                        clock,
                        themes.theme()::get,
                        (picture, theme) -> pictures.outlines(picture, RECENT_PICTURE, theme),
                        tour::open));
        List<Panel> bars = List.of(
                new TitleRow(menus.bar(), stage::setTitle),
                new Toolbar(buttons, palette::open),
                new ReadOnlyBar(),
                new OutsideBar(works.filing(), works.watch(), clock.getZone()));
        var later = new LaterRooms(session, background, lettering, charts).all(triaging, buttons, map);
        var shell = shell(window, bars, buttons, LaterRooms.between(map, later, start), palette);

        pulse.listen(
                scene,
                session::showing,
                new Redrawing(background, pulse::ask)::isReady,
                List.of(
                        rebinding::show,
                        showing -> themes.choose(showing.preferences().theme()),
                        shell::show,
                        buttons::show, // those too that were made a moment ago
                        settings::show,
                        works.shelf()::show,
                        remembering::show,
                        chronicling::show),
                shell::inTurn);
        themes.theme().addListener((property, old, now) -> pulse.ask());
        stage.setOnHidden(event -> {
            background.close();
            remembering.close();
        });
        shell.fill(stage, scene);
        var warming = new Warming(session, scene, later);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> warming.soon());
        var context = new ContextMenus(session, menus);
        context.offer(diagram);
        context.offerTray(map.tray());
        context.offerDiagrams(map.tabs());
        Intake.listen(stage, scene, List.of(diagram, map.tray()), window);
        return window;
    }

    private static Shell shell(
            Window window, List<Panel> bars, Buttons buttons, List<Panel> rooms, CommandPalette palette) {
        var session = window.session();
        List<Panel> over = List.of(
                new Awaited(
                        showing -> showing.notice() instanceof Notice.Refused, () -> new RefusedPage(session, buttons)),
                new WaitingPage(),
                palette);
        return new Shell(
                bars,
                new Rail(buttons),
                Stream.concat(rooms.stream(), over.stream()).toList(),
                new NoticeBar(session),
                new Toast(session),
                new StatusLine(buttons));
    }

    private static Commands.Doors doors(
            Stage stage,
            PaneCycle panes,
            Lookups lookups,
            Sheets sheets,
            Settings settings,
            ExportDialog export,
            Consumer<String> browse,
            Lettering lettering) {
        return new Commands.Doors(
                lookups,
                browse,
                lettering::act,
                () -> panes.goTo("#outline"),
                () -> panes.step(1),
                () -> panes.step(-1),
                sheets::keys,
                sheets::messages,
                sheets::about,
                settings::open,
                export::open,
                () -> stage.setFullScreen(!stage.isFullScreen()),
                stage::close);
    }
}
