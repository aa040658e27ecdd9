package org.newsprint.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes JSON that can stand within a page: no text in it can end the element around it, whatever
 * an article's title holds. Absent values are left out.
 *
 * @param json the generator, for the fields that are always there
 */
record PageFields(JsonGenerator json) {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .characterEscapes(new ForHtml())
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  /** A generator of such JSON, in UTF-8. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    return JSON.createGenerator(out, JsonEncoding.UTF8);
  }

  /** Writes an element of an array. */
  interface Element<T> {
    void write(T element) throws IOException;
  }

  void string(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  void number(String name, Optional<Double> value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.get());
    }
  }

  void flag(String name, Optional<Boolean> value) throws IOException {
    if (value.isPresent()) {
      json.writeBooleanField(name, value.get());
    }
  }

  <T> void array(String name, List<T> elements, Element<T> element) throws IOException {
    json.writeArrayFieldStart(name);
    for (T one : elements) {
      element.write(one);
    }
    json.writeEndArray();
  }

  /** Escapes what could end a script or begin a tag. */
  private static final class ForHtml extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private final int[] ascii = standardAsciiEscapesForJSON();

    ForHtml() {
      for (char unsafe : new char[] {'<', '>', '&', '\'', '\u007f'}) {
        ascii[unsafe] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int point) {
      // The separators of lines that once ended a line of a script.
      return point == 0x2028 || point == 0x2029
          ? new SerializedString("\\u%04x".formatted(point))
          : none();
    }

    @SuppressWarnings("NullAway") // Jackson's word for "as it is".
    private static SerializableString none() {
      return null;
    }
  }
}
