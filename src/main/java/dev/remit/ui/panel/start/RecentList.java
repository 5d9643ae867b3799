package dev.remit.ui.panel.start;

import dev.remit.draw.Picture;
import dev.remit.text.Text;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Glance;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.choice.RecentFile;
import dev.remit.ui.theme.Labels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The files that were opened or saved not long ago.
final class RecentList implements Panel {
    private final RecentCard cards;
    private final Clock clock;
    private final VBox list = new VBox(8);
    private Optional<Shown> shown = Optional.empty();

    /// What the list was made from.
    private record Shown(List<RecentFile> files, Map<String, Glance> shelf, LocalDate today) {}

    RecentList(Session session, Filing filing, Clock clock, Function<Picture, Node> picture) {
        this.cards = new RecentCard(session, filing, picture);
        this.clock = clock;
        list.setId("recent");
    }

    @Override
    public Region node() {
        return list;
    }

    @Override
    public void show(Showing showing) {
        var now = Optional.of(new Shown(showing.preferences().recent(), showing.shelf(), LocalDate.now(clock)));
        if (now.equals(shown)) return;
        shown = now;
        now.ifPresent(this::fill);
    }

    /// The same in other colours.
    void repaint() {
        shown.ifPresent(this::fill);
    }

    private void fill(Shown now) {
        list.getChildren()
                .setAll(now.files().stream().map(file -> card(file, now)).toList());
        if (now.files().isEmpty())
            list.getChildren()
                    .add(Labels.wrapped(Text.of("Nothing yet. What you open or save is listed here."), "muted"));
    }

    private Region card(RecentFile file, Shown now) {
        String moment = file.moment()
                .map(at -> Moments.of(at, now.today(), clock.getZone()).toString())
                .orElse("");
        return cards.of(file, Optional.ofNullable(now.shelf().get(file.path())), moment);
    }
}
