package dev.remit.ui.panel.inspect;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.shape.Id;
import dev.remit.ui.panel.FigureCards;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import java.util.List;
import java.util.Optional;

/// What the inspector is about, by what is selected.
record Topics(Session session, FigureCards figures) {
    Topic of(Desk desk) {
        Document document = desk.document();
        var ids = desk.state().selection().ids();
        var members = new Members(ids);
        var elements = members.in(document);
        return switch (elements.size()) {
            case 0 -> drawn(desk, ids).orElseGet(() -> new WholeTopic(session));
            case 1 -> one(elements.getFirst());
            default -> several(elements, members);
        };
    }

    private Topic one(Element element) {
        var cards = new ElementCards(session);
        return switch (element) {
            case Team team -> new TeamTopic(new Self<>(team.id(), Team.class), cards, figures);
            case Service service -> new ServiceTopic(new Self<>(service.id(), Service.class), cards, figures);
            case ValueStream stream -> new StreamTopic(new Self<>(stream.id(), ValueStream.class), cards, figures);
            default -> new OtherTopic<>(new Self<>(element.id(), element.getClass()), cards);
        };
    }

    private Topic several(List<Element> elements, Members members) {
        var ids = elements.stream().map(Element::id).toList();
        var types = elements.stream()
                .<Class<? extends Record>>map(each -> each.getClass().asSubclass(Record.class))
                .distinct()
                .toList();
        return new SeveralTopic(ids, types, members, new ElementCards(session));
    }

    /// A note or a frame is nothing but a part of its diagram.
    private static Optional<Topic> drawn(Desk desk, List<Id> ids) {
        var diagram = desk.document().diagrams().find(desk.state().diagram());
        if (ids.size() != 1 || diagram.isEmpty()) return Optional.empty();
        return DrawnTopic.of(diagram.get(), ids.getFirst());
    }
}
