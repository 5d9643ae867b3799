package dev.remit.draw.surface;

import java.util.Locale;

/// Every colour of the program by its use, light and dark. Window, map and exports all read this one table.
///
/// Team and interaction fills follow the published Team Topologies shapes; strokes are darker than theirs, so that
/// they reach 3:1 on the canvas.
public enum Token {
    BG("#FFFFFF", "#161B22"),
    BG_SUBTLE("#F6F8FA", "#0D1117"),
    BG_INSET("#EEF1F4", "#21262D"),
    CANVAS("#FBFCFD", "#0D1117"),
    GRID_DOT("#E3E8ED", "#21262D"),
    FG("#1F2328", "#E6EDF3"),
    FG_MUTED("#59636E", "#9AA4AF"),
    BORDER("#D0D7DE", "#30363D"),
    BORDER_SOFT("#E4E8EC", "#262C34"),
    BORDER_CONTROL("#818B98", "#7D8590"),
    ACCENT("#0969DA", "#4493F8"),
    ACCENT_BG("#DDF4FF", "#12263F"),
    ON_ACCENT("#FFFFFF", "#0D1117"),
    ERROR("#CF222E", "#FF7B72"),
    ERROR_BG("#FFEBE9", "#3A1618"),
    WARNING("#9A6700", "#E3B341"),
    INFORMATION("#0969DA", "#58A6FF"),
    SUCCESS("#1A7F37", "#3FB950"),

    STREAM_FILL("#FFEDB8", "#3B3311"),
    STREAM_STROKE("#8A6D00", "#E0BB4A"),
    ENABLING_FILL("#DFBDCF", "#41273A"),
    ENABLING_STROKE("#8E4F6E", "#D996BD"),
    SUBSYSTEM_FILL("#FFC08B", "#4A2D12"),
    SUBSYSTEM_STROKE("#A85A00", "#EDA45F"),
    PLATFORM_FILL("#B7CDF1", "#1B2F52"),
    PLATFORM_STROKE("#2F5FB3", "#7FB0F5"),
    UNDEFINED_FILL("#EBEBEF", "#2A2F37"),
    UNDEFINED_STROKE("#5F5F5F", "#B1B8C0"),
    TEAM_MUTED("#4D4A3C", "#C3C8CE"),

    COLLABORATION_FILL("#C6BEDF", "#3B3266"),
    COLLABORATION_STROKE("#5B43B0", "#B3A1F2"),
    FACILITATING_FILL("#C9DFBE", "#25401F"),
    FACILITATING_STROKE("#3F6B30", "#93C481"),
    X_AS_A_SERVICE_FILL("#B4B4B4", "#4A4D52"),
    X_AS_A_SERVICE_STROKE("#5A5A5A", "#B4B4B4"),

    VALUE_STREAM_FILL("#FFF3CD", "#221E0E"),
    VALUE_STREAM_STROKE("#8A6D00", "#BFA03C"),
    PLATFORM_GROUP_FILL("#E6F3FF", "#101D30"),
    PLATFORM_GROUP_STROKE("#2F5FB3", "#5F92DD"),
    FLOW("#595959", "#9AA4AF"),

    SRE("#0F6E66", "#4CC2B5"),
    OPERATIONS("#5F5F5F", "#B1B8C0"),
    CHIP_FILL("#FFFFFF", "#161B22"),
    CHIP_STROKE("#666F79", "#7D8590"),
    EDGE("#424A53", "#B1BAC4"),

    LENS_SCALE_1("#F1F5D3", "#1F2618"),
    LENS_SCALE_2("#C8EAC6", "#163A26"),
    LENS_SCALE_3("#A6DED9", "#0F4A4C"),
    LENS_SCALE_4("#AED3F7", "#1D4B7C"),
    LENS_OWN("#FFD9A0", "#4D3612"),
    LENS_APART("#D3D7DC", "#3A4048"),
    LENS_GOOD("#BFE5C4", "#16402A"),
    LENS_NEAR("#FBE7A1", "#453A10"),
    LENS_OVER("#FFCDA8", "#5B3510"),
    LENS_FAR_OVER("#FFC2BD", "#64262A"),
    LENS_UNKNOWN("#FFFFFF", "#161B22"),
    LENS_TEAM("#EBEBEF", "#2A2F37"),
    LOAD_DOMAINS("#0B4F9E", "#58A6FF"),
    LOAD_INTERACTIONS("#7A5CC4", "#B69CFF"),
    LOAD_SERVICES("#3F86CF", "#A5D0FF"),

    RACI_A("#003B6F", "#003B6F"),
    RACI_R("#3D8FC6", "#3D8FC6"),
    RACI_C("#F5B942", "#F5B942"),
    RACI_I("#EFEFEF", "#EFEFEF"),
    RACI_I_BORDER("#767676", "#767676"),
    ON_RACI_A("#FFFFFF", "#FFFFFF"),
    ON_RACI_R("#0B1620", "#0B1620"),
    ON_RACI_C("#241A00", "#241A00"),
    ON_RACI_I("#1F2328", "#1F2328"),
    RACI_OVERRIDE("#5B43B0", "#B3A1F2"),
    RACI_CROSS("#F0F7FD", "#12263F");

    private final Colour light;
    private final Colour dark;

    Token(String light, String dark) {
        this.light = Colour.hex(light);
        this.dark = Colour.hex(dark);
    }

    public Colour in(Theme theme) {
        return switch (theme) {
            case LIGHT -> light;
            case DARK -> dark;
        };
    }

    /// Its name in a style sheet, such as `fg-muted`.
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
