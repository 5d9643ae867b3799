package dev.remit.raci;

import dev.remit.model.OperatingModel;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Who does what unless a document says otherwise: a table for each operating model, and one laid over them for
/// regulated services.
final class DefaultTables {
    private static final Map<OperatingModel, LetterTable> BY_MODEL = readAll();
    private static final LetterTable REGULATED = LetterTable.resource("overlay-regulated.csv");

    private DefaultTables() {}

    static LetterTable of(OperatingModel model) {
        return Objects.requireNonNull(BY_MODEL.get(model));
    }

    /// Its open cells keep what the model's table says.
    static LetterTable regulated() {
        return REGULATED;
    }

    private static Map<OperatingModel, LetterTable> readAll() {
        var tables = new EnumMap<OperatingModel, LetterTable>(OperatingModel.class);
        for (var model : OperatingModel.values()) tables.put(model, LetterTable.resource(fileOf(model)));
        return tables;
    }

    private static String fileOf(OperatingModel model) {
        return model.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    }
}
