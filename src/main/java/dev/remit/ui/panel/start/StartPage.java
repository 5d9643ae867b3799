package dev.remit.ui.panel.start;

import dev.remit.draw.Picture;
import dev.remit.draw.surface.Theme;
import dev.remit.text.Text;
import dev.remit.ui.command.Buttons;
import dev.remit.ui.panel.Glyphs;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Importing;
import dev.remit.ui.session.Notice;
import dev.remit.ui.session.Samples;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Templates;
import dev.remit.ui.session.Templates.Template;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window while no document is open: something new, something known, or a look around.
public final class StartPage implements Panel {
    private static final double WIDEST = 1120;
    private static final int SIGN = 20;
    private static final double LEFT_SHARE = 41;

    private final StackPane page = new StackPane();
    private final Filing filing;
    private final Importing importing;
    private final RecentList recent;
    private final Supplier<Theme> theme;
    private Optional<Theme> shown = Optional.empty();

    /// @param picture makes a small picture in the colours of a theme
    /// @param tour shows around
    public StartPage(
            Session session,
            Filing filing,
            Importing importing,
            Buttons buttons,
            Clock clock,
            Supplier<Theme> theme,
            BiFunction<Picture, Theme, Node> picture,
            Runnable tour) {
        this.filing = filing;
        this.importing = importing;
        this.theme = theme;
        recent = new RecentList(session, filing, clock, it -> picture.apply(it, theme.get()));
        var scroll = new ScrollPane(centred(column(buttons, tour)));
        scroll.setFitToWidth(true);
        page.getStyleClass().add("page");
        page.setId("start");
        page.getChildren().setAll(scroll);
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(Showing showing) {
        page.setVisible(showing.desk().isEmpty() && !(showing.notice() instanceof Notice.Refused));
        if (!page.isVisible()) return;
        recent.show(showing);
        if (shown.filter(theme.get()::equals).isEmpty()) recent.repaint();
        shown = Optional.of(theme.get());
    }

    private VBox column(Buttons buttons, Runnable tour) {
        var column = new VBox(24, title(), columns(buttons), new Separator(), foot(buttons, tour));
        column.getStyleClass().add("start-column");
        column.setMaxWidth(WIDEST);
        return column;
    }

    private static StackPane centred(Region column) {
        return new StackPane(column);
    }

    private static HBox title() {
        var arrow = Glyphs.shape("logo-arrow");
        var logo = new StackPane(Glyphs.shape("logo"), arrow);
        StackPane.setAlignment(arrow, Pos.CENTER_RIGHT);
        var words = new VBox(
                2,
                Labels.of("Remit", "page-title"),
                Labels.wrapped(
                        Text.of("Draw who builds, owns and runs each service. See at once what is wrong with"
                                + " the picture."),
                        "muted",
                        "page-sentence"));
        var row = new HBox(16, logo, words);
        row.getStyleClass().add("start-title");
        return row;
    }

    private GridPane columns(Buttons buttons) {
        var columns = new GridPane();
        columns.getStyleClass().add("start-columns");
        columns.getColumnConstraints().setAll(share(LEFT_SHARE), share(100 - LEFT_SHARE));
        columns.addRow(0, fresh(), known(buttons));
        return columns;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private VBox fresh() {
        var blank = StartCards.wide(
                sign(Icon.NEW), Text.of("Blank organisation"), Text.of("Start with an empty map"), filing::create);
        blank.setId("start-blank");
        var column = new VBox(8, Labels.of(Text.of("New"), "start-heading"), blank);
        column.getChildren().add(Labels.of(Text.of("From a template"), "start-caption"));
        Templates.ALL.forEach(template -> column.getChildren().add(card(template)));
        column.getChildren().addAll(Labels.of(Text.of("From data you have"), "start-caption"), data());
        return column;
    }

    private Node card(Template template) {
        var card =
                StartCards.wide(glyph(template), template.title(), template.sentence(), () -> filing.begin(template));
        card.setId("start-" + template.id());
        return card;
    }

    private static Node glyph(Template template) {
        return switch (template.id()) {
            case "stream-aligned" -> Glyphs.shape("glyph-stream");
            case "platform-split" -> Glyphs.shape("glyph-platform");
            default -> sign(Icon.MERGE);
        };
    }

    private HBox data() {
        var table = StartCards.tile(sign(Icon.TABLE), Text.of("CSV table"), importing::table);
        var list = StartCards.tile(sign(Icon.LIST), Text.of("Paste a list"), importing::names);
        table.setId("start-table");
        list.setId("start-list");
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox.setHgrow(list, Priority.ALWAYS);
        return new HBox(8, table, list);
    }

    private VBox known(Buttons buttons) {
        var heading = Labels.of(Text.of("Recent"), "start-heading");
        var row = new HBox(8, heading, spring(), buttons.text("file.open", "start-open"));
        row.getStyleClass().add("start-row");
        return new VBox(8, row, recent.node());
    }

    private static HBox foot(Buttons buttons, Runnable tour) {
        var samples = new HBox(16);
        Samples.ALL.forEach(sample -> samples.getChildren().add(buttons.link("file.sample." + sample.id())));
        samples.getStyleClass().add("start-links");
        var link = new Hyperlink(Text.of("Take the tour, 3 steps").toString());
        link.setId("start-tour");
        link.setOnAction(event -> tour.run());
        var help = new HBox(16, link, buttons.link("help.keys"));
        help.setMinWidth(Region.USE_PREF_SIZE);
        help.getStyleClass().add("start-links");
        var row = new HBox(
                12,
                new VBox(2, Labels.of(Text.of("Look at a sample organisation"), "strong"), samples),
                spring(),
                help);
        row.getStyleClass().add("start-row");
        return row;
    }

    private static Node sign(Icon icon) {
        var sign = icon.node(SIGN);
        sign.getStyleClass().add("start-sign");
        return sign;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
