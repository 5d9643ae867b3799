package dev.remit.cli;

import dev.remit.model.Organisation;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.shape.Shape;
import dev.remit.text.Text;

/// What an organisation may be called, whoever chose the name.
final class OrganisationName {
    private OrganisationName() {}

    /// The name as it is, or the end of the verb.
    static String given(String name) {
        if (isFit(name)) return name;
        throw Usage.error(Text.of("This name cannot be used: it is empty, too long or holds control characters."));
    }

    /// What a file is called, without its folder and ending.
    static String of(String file) {
        String name = FileName.of(file);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return isFit(stem) ? stem : "Imported";
    }

    private static boolean isFit(String name) {
        var kind = Shape.of(Organisation.class).field("name").kind();
        return !name.isBlank()
                && kind.read(Raw.of(name), Reading.ofThisVersion()).isPresent();
    }
}
