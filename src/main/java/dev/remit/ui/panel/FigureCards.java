package dev.remit.ui.panel;

import dev.remit.analysis.figure.Analyses;
import dev.remit.analysis.figure.Analysis;
import dev.remit.analysis.figure.Figure;
import dev.remit.analysis.figure.Figure.Gap;
import dev.remit.draw.chart.Chart;
import dev.remit.model.Settings;
import dev.remit.rule.Rules;
import dev.remit.text.Text;
import dev.remit.ui.canvas.Charts;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.theme.Labels;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Figures as lines that explain themselves. Which explanations are open is remembered for as long as the window is:
/// lines are made anew after each check.
public final class FigureCards {
    private final Charts charts;
    private final Consumer<Gap> fill;
    private final Set<String> opened = new HashSet<>();

    /// @param fill leads to where something missing is filled in
    public FigureCards(Charts charts, Consumer<Gap> fill) {
        this.charts = charts;
        this.fill = fill;
    }

    /// What an analysis says.
    public static List<Figure> figures(String analysis, Function<Analysis, List<Figure>> of) {
        return of.apply(Analyses.get(analysis));
    }

    /// The limit of a rule that the document has set.
    public static double limit(String rule, String name, Checked checked) {
        return Rules.find(rule).orElseThrow().limit(name, settings(checked)).doubleValue();
    }

    public Node chart(Chart chart) {
        return charts.of(chart);
    }

    public Node line(String analysis, Figure figure, Checked checked) {
        return line(analysis, figure, Optional.empty(), checked);
    }

    /// With a chart of it between the figure and its explanation.
    public Node line(String analysis, Figure figure, Optional<? extends Chart> chart, Checked checked) {
        var box = new VBox(4);
        box.getStyleClass().add("figure-box");
        String key = analysis + "/" + figure.name();
        var explanation = new VBox();
        var line = new Disclosure(
                Text.of("{0}: {1}", figure.title(), figure.shown()),
                words(figure),
                () -> turn(key, explanation, figure, checked));
        line.setId("figure-" + analysis + "-" + figure.name());
        box.getChildren().add(line);
        chart.ifPresent(it -> box.getChildren().add(chart(it)));
        figure.value().ifPresentOrElse(known -> {}, () -> box.getChildren().add(missing(figure)));
        box.getChildren().add(explanation);
        line.show(opened.contains(key));
        open(key, explanation, figure, checked);
        return box;
    }

    private void turn(String key, VBox explanation, Figure figure, Checked checked) {
        if (!opened.remove(key)) opened.add(key);
        open(key, explanation, figure, checked);
    }

    private void open(String key, VBox explanation, Figure figure, Checked checked) {
        boolean isOpen = opened.contains(key);
        explanation.setVisible(isOpen);
        explanation.setManaged(isOpen);
        if (isOpen) explanation.getChildren().setAll(new Explanation(figure, settings(checked)).node());
        else explanation.getChildren().clear();
    }

    private static List<Node> words(Figure figure) {
        var title = Labels.wrapped(figure.title(), "figure-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label value = figure.value()
                .map(known -> Labels.of(figure.measure().shown(known), "strong"))
                .orElseGet(() -> Labels.of("–", "muted"));
        value.setMinWidth(Region.USE_PREF_SIZE);
        return List.of(title, value);
    }

    /// What is not known, and the way to where it can be said.
    private Node missing(Figure figure) {
        var box = new VBox(Labels.wrapped(Text.of("Not enough data: {0}.", figure.missing()), "muted", "small"));
        figure.gap().ifPresent(gap -> box.getChildren().add(link(gap)));
        return box;
    }

    /// To where something missing is filled in.
    public Hyperlink link(Gap gap) {
        var link = new Hyperlink(Text.of("Fill in").toString());
        link.getStyleClass().add("name-link");
        link.setId("fill-" + gap.field());
        link.setOnAction(event -> fill.accept(gap));
        return link;
    }

    private static Settings settings(Checked checked) {
        return checked.facts().document().settings();
    }
}
