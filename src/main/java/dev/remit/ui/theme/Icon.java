package dev.remit.ui.theme;

import org.kordamp.ikonli.javafx.FontIcon;

/// The icons of the window, all from one pack.
public enum Icon {
    MAP("bi-map"),
    RACI("bi-grid-3x3-gap"),
    FINDINGS("bi-clipboard-check"),
    GOLD("bi-star-fill"),
    SILVER("bi-star-half"),
    BRONZE("bi-star"),
    UNDO("bi-arrow-counterclockwise"),
    REDO("bi-arrow-clockwise"),
    SEARCH("bi-search"),
    EXPORT("bi-box-arrow-up"),
    OPEN("bi-folder2-open"),
    NEW("bi-file-earmark-plus"),
    TABLE("bi-file-earmark-spreadsheet"),
    LIST("bi-list-ul"),
    MERGE("bi-intersect"),
    PIN("bi-pin-angle"),
    PINNED("bi-pin-angle-fill"),
    SETTINGS("bi-gear"),
    CANVAS("bi-easel"),
    FILE("bi-file-earmark"),
    KEYBOARD("bi-keyboard"),
    PRIVACY("bi-shield-lock"),
    RESET("bi-arrow-counterclockwise"),
    ERROR("bi-hexagon-fill"),
    WARNING("bi-triangle-fill"),
    INFORMATION("bi-circle-fill"),
    PEOPLE("bi-people"),
    PERSON("bi-person"),
    DOMAIN("bi-diagram-3"),
    ROTATION("bi-telephone"),
    ENGAGEMENT("bi-life-preserver"),
    POLICY("bi-speedometer2"),
    FLOW("bi-truck"),
    LOOP("bi-arrow-repeat"),
    OBLIGATION("bi-journal-check"),
    CONTROL("bi-shield-check"),
    ROLE("bi-person-badge"),
    ACTIVITY("bi-list-check"),
    SCENARIO("bi-signpost-split"),
    EXTERNAL("bi-box-arrow-up-right"),
    UNOWNED("bi-inbox"),
    ZOOM_IN("bi-zoom-in"),
    ZOOM_OUT("bi-zoom-out"),
    FIT("bi-fullscreen"),
    FIX("bi-lightbulb"),
    CHECK("bi-check2"),
    HISTORY("bi-clock-history"),
    BACK_TO_CONTENT("bi-arrows-move"),
    HIDE("bi-eye-slash"),
    DELETE("bi-trash"),
    PREVIOUS("bi-chevron-up"),
    NEXT("bi-chevron-down"),
    CLOSE("bi-x"),
    CURSOR("bi-cursor"),
    HAND("bi-hand-index"),
    COMMAND("bi-terminal"),
    COPY("bi-clipboard"),
    ADD("bi-plus"),
    FOLDED("bi-chevron-right"),
    FOLD_AWAY("bi-chevron-left"),
    UNFOLDED("bi-chevron-down"),
    CALENDAR("bi-calendar3"),
    SHOW("bi-arrow-right");

    private final String literal;

    Icon(String literal) {
        this.literal = literal;
    }

    /// A new node of it; `size` is its height in pixels.
    public FontIcon node(int size) {
        var icon = new FontIcon(literal);
        // The font of the window is inherited by everything, and a style sheet outweighs what code has set.
        icon.setStyle(
                "-fx-font-family: bootstrap-icons; -fx-font-size: " + size + "px; -fx-icon-size: " + size + "px;");
        return icon;
    }
}
