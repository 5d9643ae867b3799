package dev.remit.file;

import dev.remit.text.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/// The bytes of one JSON file, a parser over them, and the place of what it meets.
final class JsonSource {
    static final int LONGEST_STRING = 1 << 20;
    static final int LONGEST_NAME = 4096;
    static final int LONGEST_NUMBER = 128;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            // Other encodings are refused before; guessing them would let UTF-16 without a mark through.
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_STRING)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final byte[] bytes;
    private final int start;

    JsonSource(byte[] bytes) {
        this.bytes = bytes;
        this.start = Encoding.start(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    JsonParser parser() {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start);
    }

    Place place(TokenStreamLocation location) {
        return new Positions(bytes).at(offset(location));
    }

    /// The character the parser read last.
    Place last(JsonParser parser) {
        return new Positions(bytes).at(offset(parser.currentLocation()) - 1);
    }

    Place end() {
        return new Positions(bytes).at(bytes.length);
    }

    long offset(TokenStreamLocation location) {
        return location.getByteOffset() + start;
    }
}
