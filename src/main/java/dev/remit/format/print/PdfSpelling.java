package dev.remit.format.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/// Values of a PDF as they are spelled in its file.
///
/// @param number of what is an object of its own; 0 for what is written where it is mentioned
record PdfSpelling(OutputStream out, ToIntFunction<COSBase> number) {
    void value(COSBase value) throws IOException {
        switch (value) {
            case COSDictionary dictionary -> dictionary(dictionary);
            case COSArray array -> array(array);
            case COSName name -> name.writePDF(out);
            case COSInteger whole -> whole.writePDF(out);
            case COSFloat number -> number.writePDF(out);
            case COSBoolean flag -> flag.writePDF(out);
            case COSString text -> COSWriter.writeString(text, out);
            case null, default -> put("null");
        }
    }

    /// The dictionary of a stream of that many bytes.
    void dictionary(COSDictionary stream, int length) throws IOException {
        put("<<");
        for (var entry : stream.entrySet())
            if (!entry.getKey().equals(COSName.LENGTH)) entry(entry.getKey(), entry.getValue());
        put("/Length " + length + ">>");
    }

    private void dictionary(COSDictionary dictionary) throws IOException {
        put("<<");
        for (var entry : dictionary.entrySet()) entry(entry.getKey(), entry.getValue());
        put(">>");
    }

    private void entry(COSName key, COSBase value) throws IOException {
        key.writePDF(out);
        out.write(' ');
        mentioned(value);
    }

    private void array(COSArray array) throws IOException {
        out.write('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) out.write(' ');
            mentioned(array.get(i));
        }
        out.write(']');
    }

    private void mentioned(COSBase given) throws IOException {
        var value = given instanceof COSObject wrapped ? wrapped.getObject() : given;
        int its = value instanceof COSDictionary || value instanceof COSArray ? number.applyAsInt(value) : 0;
        if (its > 0) put(its + " 0 R");
        else value(value);
    }

    private void put(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
