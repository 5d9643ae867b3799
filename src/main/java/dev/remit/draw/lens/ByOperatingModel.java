package dev.remit.draw.lens;

import dev.remit.draw.Picture;
import dev.remit.draw.Tint;
import dev.remit.draw.surface.Token;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who runs each service, from the team that builds it over growing shares of SRE to operations.
final class ByOperatingModel implements Lens {
    private static final Tint UNDECIDED = new Tint(Token.LENS_UNKNOWN, "?", Text.of("Nobody decided yet"));

    @Override
    public String id() {
        return "operating-model";
    }

    @Override
    public Text name() {
        return Text.of("Operating model");
    }

    @Override
    public Colouring over(Picture picture, Structure structure, Readings readings) {
        var classes = new Classes(Text.of("Operating model of services"), all());
        return classes.services(picture, id -> tint(id, structure), classes::most);
    }

    private static List<Tint> all() {
        var all = new ArrayList<Tint>();
        for (OperatingModel model : OperatingModel.values()) all.add(tint(model));
        all.add(UNDECIDED);
        return all;
    }

    private static Optional<Tint> tint(Id id, Structure structure) {
        return structure
                .document()
                .services()
                .find(id)
                .filter(service -> !service.external())
                .map(service -> tint(service, structure));
    }

    private static Tint tint(Service service, Structure structure) {
        return structure.model(service).map(ByOperatingModel::tint).orElse(UNDECIDED);
    }

    private static Tint tint(OperatingModel model) {
        var word = Text.of(model.label());
        return switch (model) {
            case YBIYRI -> new Tint(Token.LENS_OWN, "Y", word);
            case SRE_CONSULTED -> new Tint(Token.LENS_SCALE_1, "C", word);
            case SRE_EMBEDDED -> new Tint(Token.LENS_SCALE_2, "E", word);
            case SHARED_ONCALL -> new Tint(Token.LENS_SCALE_3, "S", word);
            case SRE_RUN -> new Tint(Token.LENS_SCALE_4, "R", word);
            case OPS_HANDOFF -> new Tint(Token.LENS_APART, "O", word);
        };
    }
}
