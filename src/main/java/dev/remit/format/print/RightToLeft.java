package dev.remit.format.print;

import com.openhtmltopdf.bidi.BidiReorderer;

/// Text that is written from right to left, as the printer paints it: from left to right.
final class RightToLeft implements BidiReorderer {
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";
    private static final int FIRST_HEBREW = 0x590;

    /// Whether anything in a text is written so; most have none, and then nothing is asked of each word.
    static boolean isIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= FIRST_HEBREW && isFromRight(sign)) return true;
        }
        return false;
    }

    static boolean isFromRight(char sign) {
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    /// Brackets turn round, as those of a text from right to left open to the left.
    @Override
    public String reorderRTLTextToLTR(String text) {
        var turned = new StringBuilder(text).reverse();
        for (int i = 0; i < turned.length(); i++) turned.setCharAt(i, mirrored(turned.charAt(i)));
        return turned.toString();
    }

    private static char mirrored(char sign) {
        int opening = OPENING.indexOf(sign);
        if (opening >= 0) return CLOSING.charAt(opening);
        int closing = CLOSING.indexOf(sign);
        return closing >= 0 ? OPENING.charAt(closing) : sign;
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.shaped(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicForms.unshaped(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
