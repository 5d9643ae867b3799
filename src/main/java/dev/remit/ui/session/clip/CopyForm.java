package dev.remit.ui.session.clip;

import dev.remit.text.Text;

/// The forms in which what is selected can be copied by itself, for programs that would take another one.
public enum CopyForm {
    PNG(Text.of("PNG")),
    SVG(Text.of("SVG")),
    MARKDOWN(Text.of("Markdown table")),
    MERMAID(Text.of("Mermaid")),
    PLANT_UML(Text.of("PlantUML"));

    private final Text label;

    CopyForm(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
