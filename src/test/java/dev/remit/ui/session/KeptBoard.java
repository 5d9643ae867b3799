package dev.remit.ui.session;

import dev.remit.ui.session.clip.Board;
import dev.remit.ui.session.clip.Flavour;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A clipboard that nobody else sees.
public final class KeptBoard implements Board {
    public List<Flavour> flavours = List.of();

    @Override
    public void put(List<Flavour> all) {
        flavours = List.copyOf(all);
    }

    @Override
    public Found found() {
        return new Found(
                first(Flavour.Own.class).map(Flavour.Own::json),
                first(Flavour.Table.class).map(Flavour.Table::text),
                first(Flavour.Plain.class).map(Flavour.Plain::text),
                first(Flavour.Html.class).map(Flavour.Html::fragment));
    }

    <T extends Flavour> Optional<T> first(Class<T> form) {
        return flavours.stream().filter(form::isInstance).map(form::cast).findFirst();
    }

    List<String> forms() {
        return Stream.of(flavours)
                .flatMap(List::stream)
                .map(each -> each.getClass().getSimpleName())
                .toList();
    }
}
