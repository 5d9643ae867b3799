package dev.remit.draw.surface;

import java.util.Locale;

/// Every colour of the program by its use: light, dark, and both again with high contrast. Window, map and exports all
/// read this one table.
///
/// Team and interaction fills follow the published Team Topologies shapes; strokes are darker than theirs, so that
/// they reach 3:1 on the canvas.
public enum Token {
    BG("#FFFFFF", "#161B22", "#FFFFFF", "#000000"),
    BG_SUBTLE("#F6F8FA", "#0D1117", "#FFFFFF", "#000000"),
    BG_INSET("#EEF1F4", "#21262D", "#EBEBEB", "#1F1F1F"),
    CANVAS("#FBFCFD", "#0D1117", "#FFFFFF", "#000000"),
    GRID_DOT("#E3E8ED", "#21262D", "#D0D0D0", "#333333"),
    FG("#1F2328", "#E6EDF3", "#000000", "#FFFFFF"),
    FG_MUTED("#59636E", "#9AA4AF", "#2B2B2B", "#E3E3E3"),
    BORDER("#D0D7DE", "#30363D", "#000000", "#FFFFFF"),
    BORDER_SOFT("#E4E8EC", "#262C34", "#5A5A5A", "#A6A6A6"),
    BORDER_CONTROL("#818B98", "#7D8590", "#000000", "#FFFFFF"),
    ACCENT("#0969DA", "#4493F8", "#00379E", "#66D0FF"),
    ACCENT_BG("#DDF4FF", "#12263F", "#DCE8FF", "#00293D"),
    ON_ACCENT("#FFFFFF", "#0D1117", "#FFFFFF", "#000000"),
    GUIDE("#C2185B", "#F06292", "#9C0049", "#FF9CC2"),
    ERROR("#CF222E", "#FF7B72", "#8F0011", "#FF9C94"),
    ERROR_BG("#FFEBE9", "#3A1618", "#FFE3E3", "#3D0707"),
    WARNING("#9A6700", "#E3B341", "#663F00", "#FFD452"),
    INFORMATION("#0969DA", "#58A6FF", "#00379E", "#8CCBFF"),
    SUCCESS("#1A7F37", "#3FB950", "#004D1A", "#74E891"),

    STREAM_FILL("#FFEDB8", "#3B3311", "#FFF6DA", "#2B2400"),
    STREAM_STROKE("#8A6D00", "#E0BB4A", "#4A3900", "#FFD966"),
    ENABLING_FILL("#DFBDCF", "#41273A", "#F6E6EE", "#301A29"),
    ENABLING_STROKE("#8E4F6E", "#D996BD", "#5E1F3F", "#FFB3DD"),
    SUBSYSTEM_FILL("#FFC08B", "#4A2D12", "#FFE6D1", "#331C08"),
    SUBSYSTEM_STROKE("#A85A00", "#EDA45F", "#632E00", "#FFBC7A"),
    PLATFORM_FILL("#B7CDF1", "#1B2F52", "#E2ECFC", "#0D1E3D"),
    PLATFORM_STROKE("#2F5FB3", "#7FB0F5", "#0C2F73", "#9CC5FF"),
    UNDEFINED_FILL("#EBEBEF", "#2A2F37", "#F2F2F2", "#1A1A1A"),
    UNDEFINED_STROKE("#5F5F5F", "#B1B8C0", "#000000", "#FFFFFF"),
    TEAM_MUTED("#4D4A3C", "#C3C8CE", "#2B2B2B", "#E3E3E3"),

    COLLABORATION_FILL("#C6BEDF", "#3B3266", "#E4DFF5", "#261E4A"),
    COLLABORATION_STROKE("#5B43B0", "#B3A1F2", "#2E1A80", "#CFC2FF"),
    FACILITATING_FILL("#C9DFBE", "#25401F", "#E0F0D8", "#17300F"),
    FACILITATING_STROKE("#3F6B30", "#93C481", "#1C4210", "#B4E8A4"),
    X_AS_A_SERVICE_FILL("#B4B4B4", "#4A4D52", "#D0D0D0", "#3A3A3A"),
    X_AS_A_SERVICE_STROKE("#5A5A5A", "#B4B4B4", "#1F1F1F", "#E3E3E3"),

    VALUE_STREAM_FILL("#FFF3CD", "#221E0E", "#FFFBEB", "#141000"),
    VALUE_STREAM_STROKE("#8A6D00", "#BFA03C", "#4A3900", "#FFD966"),
    PLATFORM_GROUP_FILL("#E6F3FF", "#101D30", "#F2F8FF", "#060F1C"),
    PLATFORM_GROUP_STROKE("#2F5FB3", "#5F92DD", "#0C2F73", "#9CC5FF"),
    FLOW("#595959", "#9AA4AF", "#2B2B2B", "#E3E3E3"),

    SRE("#0F6E66", "#4CC2B5", "#00423C", "#6BEBDD"),
    OPERATIONS("#5F5F5F", "#B1B8C0", "#262626", "#E3E3E3"),
    CHIP_FILL("#FFFFFF", "#161B22", "#FFFFFF", "#000000"),
    CHIP_STROKE("#666F79", "#7D8590", "#000000", "#FFFFFF"),
    EDGE("#424A53", "#B1BAC4", "#000000", "#FFFFFF"),

    LENS_SCALE_1("#F1F5D3", "#1F2618", "#F7F9E6", "#171C12"),
    LENS_SCALE_2("#C8EAC6", "#163A26", "#DCF2DB", "#0F2B1B"),
    LENS_SCALE_3("#A6DED9", "#0F4A4C", "#BDE8E4", "#0A3739"),
    LENS_SCALE_4("#AED3F7", "#1D4B7C", "#C2DEFA", "#15385E"),
    LENS_OWN("#FFD9A0", "#4D3612", "#FFE3BA", "#3D2A0D"),
    LENS_APART("#D3D7DC", "#3A4048", "#DEE1E5", "#2D3239"),
    LENS_GOOD("#BFE5C4", "#16402A", "#CDEDD1", "#103020"),
    LENS_NEAR("#FBE7A1", "#453A10", "#FDEDB5", "#362D0B"),
    LENS_OVER("#FFCDA8", "#5B3510", "#FFD9BD", "#45280B"),
    LENS_FAR_OVER("#FFC2BD", "#64262A", "#FFD1CD", "#4C1D20"),
    LENS_UNKNOWN("#FFFFFF", "#161B22", "#FFFFFF", "#000000"),
    LENS_TEAM("#EBEBEF", "#2A2F37", "#F2F2F2", "#1A1A1A"),
    LOAD_DOMAINS("#0B4F9E", "#58A6FF", "#002B66", "#8CCBFF"),
    LOAD_INTERACTIONS("#7A5CC4", "#B69CFF", "#4A2A9C", "#CFC2FF"),
    LOAD_SERVICES("#3F86CF", "#A5D0FF", "#1B5A9E", "#D9ECFF"),

    RACI_A("#003B6F", "#003B6F", "#002B52", "#002B52"),
    RACI_A_BORDER("#003B6F", "#8FB8DE", "#002B52", "#8FB8DE"),
    RACI_R("#3D8FC6", "#3D8FC6", "#8CC4EC", "#8CC4EC"),
    RACI_C("#F5B942", "#F5B942", "#F5B942", "#F5B942"),
    RACI_I("#EFEFEF", "#EFEFEF", "#FFFFFF", "#FFFFFF"),
    RACI_I_BORDER("#767676", "#767676", "#000000", "#B0B0B0"),
    ON_RACI_A("#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF"),
    ON_RACI_R("#0B1620", "#0B1620", "#000000", "#000000"),
    ON_RACI_C("#241A00", "#241A00", "#000000", "#000000"),
    ON_RACI_I("#1F2328", "#1F2328", "#000000", "#000000"),
    RACI_OVERRIDE("#5B43B0", "#B3A1F2", "#2E1A80", "#CFC2FF"),
    RACI_CROSS("#F0F7FD", "#12263F", "#DCE8FF", "#00293D");

    private final Colour light;
    private final Colour dark;
    private final Colour highContrast;
    private final Colour highContrastDark;

    Token(String light, String dark, String highContrast, String highContrastDark) {
        this.light = Colour.hex(light);
        this.dark = Colour.hex(dark);
        this.highContrast = Colour.hex(highContrast);
        this.highContrastDark = Colour.hex(highContrastDark);
    }

    public Colour in(Theme theme) {
        return switch (theme) {
            case LIGHT -> light;
            case DARK -> dark;
            case HIGH_CONTRAST -> highContrast;
            case HIGH_CONTRAST_DARK -> highContrastDark;
        };
    }

    /// Its name in a style sheet, such as `fg-muted`.
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
