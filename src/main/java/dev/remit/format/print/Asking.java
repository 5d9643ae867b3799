package dev.remit.format.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/// Breaks lines where the printer does by itself, and asks at each text whether to go on: nothing else of ours is
/// called while pages are set, which may take a second.
final class Asking implements FSTextBreaker {
    private final FSTextBreaker lines = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private final Runnable goOn;

    Asking(Runnable goOn) {
        this.goOn = goOn;
    }

    @Override
    public int next() {
        return lines.next();
    }

    @Override
    public void setText(String text) {
        goOn.run();
        lines.setText(text);
    }
}
