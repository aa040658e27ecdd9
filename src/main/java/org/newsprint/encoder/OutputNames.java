package org.newsprint.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes inner values of an ONNX model outputs of it. A protocol buffer that follows another in one
 * run of bytes is merged into it, and repeated fields are joined; so outputs can be added behind a
 * model without reading it.
 */
final class OutputNames {
  // Tags of length-delimited fields: number * 8 + 2.
  private static final int MODEL_GRAPH = 7 * 8 + 2;
  private static final int GRAPH_OUTPUT = 12 * 8 + 2;
  private static final int VALUE_NAME = 1 * 8 + 2;

  private OutputNames() {}

  /** The model with further outputs, named as its inner values are. */
  static byte[] added(byte[] model, List<String> names) {
    ByteArrayOutputStream longer = new ByteArrayOutputStream(model.length + 100 * names.size());
    longer.writeBytes(model);
    for (String name : names) {
      byte[] value = field(VALUE_NAME, name.getBytes(StandardCharsets.UTF_8));
      longer.writeBytes(field(MODEL_GRAPH, field(GRAPH_OUTPUT, value)));
    }
    return longer.toByteArray();
  }

  private static byte[] field(int tag, byte[] content) {
    ByteArrayOutputStream field = new ByteArrayOutputStream();
    field.write(tag);
    int length = content.length;
    while (length >= 0x80) {
      field.write((length & 0x7F) | 0x80);
      length >>>= 7;
    }
    field.write(length);
    field.writeBytes(content);
    return field.toByteArray();
  }
}
