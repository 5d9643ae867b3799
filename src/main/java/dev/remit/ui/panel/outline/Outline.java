package dev.remit.ui.panel.outline;

import dev.remit.edit.Cut;
import dev.remit.edit.Elements;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.form.NewElement;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Tasks;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Everything there is, as a tree: the whole alternative to the map for those who do not see it.
public final class Outline implements Panel {
    private static final int OPENED_UP_TO = 24;

    private final Session session;
    private final Tasks tasks;
    private final VBox box = new VBox();
    private final TextField field = new TextField();
    private final Label nothing = Labels.wrapped(Text.of(""), "muted");
    private final VBox empty = new VBox(4, nothing, clearing());
    private final ReadOnlyObjectWrapper<Optional<Checked>> checked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final OutlineView view;
    private OutlineFilter filter = OutlineFilter.NONE;
    private Optional<Grown> grown = Optional.empty();
    private Optional<Grown> growing = Optional.empty();
    private Set<String> unfolded = Set.of();
    private Optional<NewElement> adding = Optional.empty();

    /// What the tree was grown from, compared by identity: a team that moves on the map does not change it.
    private record Grown(List<Object> tables, LocalDate today, OutlineFilter filter, Optional<Checked> checked) {
        static Grown of(Document document, OutlineFilter filter, Checked checked) {
            List<Object> tables = document.tables().stream()
                    .<Object>map(table -> table == document.diagrams() ? names(document) : table)
                    .toList();
            var needed = filter.needsCheck() ? Optional.of(checked) : Optional.<Checked>empty();
            return new Grown(tables, checked.facts().today(), filter, needed);
        }

        private static List<String> names(Document document) {
            return document.diagrams().stream().map(Diagram::name).toList();
        }
    }

    public Outline(Session session, Tasks tasks) {
        this.session = session;
        this.tasks = tasks;
        view = new OutlineView(session, checked.getReadOnlyProperty(), new Naming());
        Labels.name(field, Text.of("Filter the outline"));
        field.setPromptText(Text.of("Filter by name or type:platform").toString());
        field.setId("outline-filter");
        field.textProperty().addListener((property, old, now) -> narrow(now));
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        empty.getStyleClass().add("outline-empty");
        empty.managedProperty().bind(empty.visibleProperty());
        empty.setVisible(false);
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        VBox.setMargin(field, new Insets(0, 12, 4, 12));
        box.getStyleClass().addAll("pane", "left-pane");
        box.getChildren().setAll(head(), field, empty, view.node());
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Showing showing) {
        showing.desk().ifPresent(desk -> desk.checked().ifPresent(known -> show(desk, known)));
    }

    private void show(Desk desk, Checked known) {
        grow(desk, known);
        if (checked.get().filter(it -> it == known).isEmpty()) checked.set(Optional.of(known));
        view.mark(desk.state().selection());
    }

    private void grow(Desk desk, Checked known) {
        Document document = desk.document();
        var now = Grown.of(document, filter, known);
        if (view.isNaming() || grown.filter(now::equals).isPresent()) return;
        if (grown.isPresent() && !desk.isLarge()) grow(now, branches(document, known, filter));
        else if (growing.filter(now::equals).isEmpty()) growBeside(now, document, known);
    }

    /// Beside the window, as making the first tree takes ten times as long as making another, 100 ms at 10,000
    /// services, and making another of as many takes 40 ms still.
    private void growBeside(Grown now, Document document, Checked known) {
        var wanted = filter;
        growing = Optional.of(now);
        tasks.latest("outline", () -> branches(document, known, wanted), made -> take(now, made), session::tell);
    }

    /// What is not wanted any more, or wanted when somebody has put in a name, is left.
    private void take(Grown made, List<Branch> branches) {
        boolean isWanted = growing.filter(made::equals).isPresent() && !view.isNaming();
        growing = Optional.empty();
        if (isWanted) grow(made, branches);
        show(session.showing());
    }

    private static List<Branch> branches(Document document, Checked known, OutlineFilter filter) {
        return OutlineTree.of(structure(document, known), filter.on(known));
    }

    private void grow(Grown now, List<Branch> branches) {
        boolean isFirst = grown.isEmpty();
        boolean wasNarrow = grown.filter(it -> it.filter().isNarrowing()).isPresent();
        boolean isOtherFilter =
                grown.filter(it -> it.filter().equals(now.filter())).isEmpty();
        boolean isNarrow = now.filter().isNarrowing();
        if (isNarrow && !wasNarrow) unfolded = view.unfolded();
        grown = Optional.of(now);
        growing = Optional.empty();
        view.grow(branches);
        if (isFirst ? branches.size() <= OPENED_UP_TO : isNarrow && isOtherFilter) view.unfold();
        if (wasNarrow && !isNarrow) view.unfold(unfolded);
        say(branches.isEmpty() && isNarrow);
    }

    /// The one that was checked where it is of this revision; a new one takes 10 ms at 10,000 services.
    private static Structure structure(Document document, Checked known) {
        return known.facts().document() == document
                ? known.facts().structure()
                : Structure.of(document, known.facts().today());
    }

    private void narrow(String typed) {
        filter = OutlineFilter.read(typed);
        show(session.showing());
    }

    private HBox head() {
        var title = Labels.of(Text.of("Outline"), "pane-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, new AddMenu(this::add));
        head.getStyleClass().add("outline-head");
        return head;
    }

    private void add(AddMenu.Addable what) {
        added(Optional.empty());
        var form = new NewElement(session, what.name(), what.type(), this::added);
        adding = Optional.of(form);
        box.getChildren().add(box.getChildren().indexOf(field), form.node());
        form.focus();
    }

    /// Something was added or not; either way the form for it goes.
    private void added(Optional<Id> id) {
        adding.ifPresent(form -> box.getChildren().remove(form.node()));
        adding = Optional.empty();
        id.ifPresent(made -> {
            session.goTo(made);
            show(session.showing());
            view.focus();
        });
    }

    private Hyperlink clearing() {
        var clear = new Hyperlink(Text.of("Clear filter").toString());
        clear.setOnAction(event -> {
            field.clear();
            field.requestFocus();
        });
        return clear;
    }

    private void say(boolean isEmpty) {
        empty.setVisible(isEmpty);
        nothing.setText(
                filter.unclear().orElse(Text.of("Nothing matches this filter.")).toString());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) field.clear();
        else if (event.getCode() == KeyCode.DOWN) view.focus();
        else return;
        event.consume();
    }

    private final class Naming implements BranchCell.Naming {
        @Override
        public void named(Branch branch, String name) {
            branch.element().ifPresent(element -> {
                String old = Cut.name(element.title());
                Text label = Text.of("Rename {0} to {1}", old, Cut.name(name.strip()));
                session.run(label, Elements.rename(element.id(), name));
            });
            kept();
        }

        @Override
        public void kept() {
            show(session.showing());
        }
    }
}
