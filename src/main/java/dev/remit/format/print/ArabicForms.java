package dev.remit.format.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Arabic letters as they look in a word. A PDF has no rules for it, but Unicode has a sign for each form of each
/// letter, in a block where the forms of one letter follow each other: alone, last, first, in the middle.
final class ArabicForms {
    private static final char FIRST = '\uFE80';
    private static final char LAST = '\uFEFC';
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final int JOINING_BOTH = 4;
    private static final int JOINING_BACK = 2;
    private static final Map<String, List<Character>> FORMS = forms();

    private ArabicForms() {}

    private static Map<String, List<Character>> forms() {
        var forms = new HashMap<String, List<Character>>();
        for (char form = FIRST; form <= LAST; form++)
            forms.computeIfAbsent(plain(form), letters -> new ArrayList<>()).add(form);
        return Map.copyOf(forms);
    }

    /// The letters, one or two, that a form stands for.
    static String plain(char form) {
        return Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
    }

    static boolean isForm(char sign) {
        return sign >= FIRST && sign <= LAST;
    }

    /// The text with a form in the place of each letter.
    static String shaped(String text) {
        var shaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean tied = text.charAt(at) == LAM && at + 1 < text.length() && forms(text, at, at + 2) == JOINING_BACK;
            int end = tied ? at + 2 : at + 1;
            shaped.append(form(text, at, end));
            at = end - 1;
        }
        return shaped.toString();
    }

    /// The text with its letters in the place of forms.
    static String unshaped(String text) {
        var plain = new StringBuilder(text.length());
        for (char sign : text.toCharArray()) plain.append(isForm(sign) ? plain(sign) : Character.toString(sign));
        return plain.toString();
    }

    private static String form(String text, int from, int to) {
        String letters = text.substring(from, to);
        var forms = FORMS.get(letters);
        if (forms == null) return letters;
        boolean back = joinsForward(text, from);
        boolean forward = forms.size() == JOINING_BOTH && joinsBack(text, to);
        int form = (back && forms.size() > 1 ? 1 : 0) + (forward ? 2 : 0);
        return forms.get(form).toString();
    }

    /// Whether the letter before that place holds on to what follows it.
    private static boolean joinsForward(String text, int before) {
        int at = before - 1;
        while (at >= 0 && isMark(text.charAt(at))) at--;
        return at >= 0 && (text.charAt(at) == TATWEEL || forms(text, at, at + 1) == JOINING_BOTH);
    }

    /// Whether the letter at or after that place holds on to what is before it.
    private static boolean joinsBack(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.charAt(at))) at++;
        return at < text.length() && (text.charAt(at) == TATWEEL || forms(text, at, at + 1) >= JOINING_BACK);
    }

    private static int forms(String text, int from, int to) {
        return FORMS.getOrDefault(text.substring(from, to), List.of()).size();
    }

    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
