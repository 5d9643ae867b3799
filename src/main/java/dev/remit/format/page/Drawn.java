package dev.remit.format.page;

/// How pictures get onto a page: a browser draws them itself, the printer leaves room and draws them later.
@FunctionalInterface
interface Drawn {
    void write(Xml xml, Drawing drawing);
}
