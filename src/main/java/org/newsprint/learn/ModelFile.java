package org.newsprint.learn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A model as one line of JSON: numbers in many rows are little-endian floats in base 64, and a
 * SHA-256 of all the rest tells a damaged file. Equal models give equal texts.
 *
 * @param manifest what it was made of
 * @param model the model
 */
public record ModelFile(Manifest manifest, SentenceModel model) {
  private static final int FORMAT = 2;
  private static final String CHECKSUM = "checksum";
  private static final String CONTEXT = "context";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** A text that holds no model that can be used. */
  public static final class UnusableModelException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableModelException(String message) {
      super(message);
    }
  }

  /** The text of the file. */
  public String write() {
    FeatureSpace space = model.space();
    ObjectNode root = JSON.createObjectNode();
    root.put("format", FORMAT);
    root.put("topic", manifest.topic());
    root.put("encoder", space.shape().encoder().orElse(""));
    root.put("target", space.shape().target());
    root.put("before", space.shape().before());
    root.put("words", space.shape().words());
    root.set("trained_on", JSON.valueToTree(manifest.files()));
    root.set("confusion", JSON.valueToTree(manifest.confusion()));
    ArrayNode means = root.putArray("means");
    space.dense().forEach(part -> means.add(text(part.means())));
    ArrayNode scales = root.putArray("scales");
    space.dense().forEach(part -> scales.add(text(part.scales())));
    root.set("ngrams", JSON.valueToTree(space.ngrams().known()));
    ObjectNode heads = root.putObject("heads");
    model
        .heads()
        .forEach(
            (name, taught) -> {
              ObjectNode node = heads.putObject(name);
              write(node, taught.head());
              taught.context().ifPresent(context -> write(node.putObject(CONTEXT), context));
            });
    root.put(CHECKSUM, checksum(root));
    return root.toString();
  }

  private static void write(ObjectNode node, Head head) {
    node.set("classes", JSON.valueToTree(head.classes()));
    ArrayNode weights = node.putArray("weights");
    for (float[] row : head.weights()) {
      weights.add(text(row));
    }
    node.put("slope", head.calibration().slope());
    node.set("constants", JSON.valueToTree(head.calibration().constants()));
    node.set("votes", JSON.valueToTree(head.votes()));
  }

  /**
   * Reads the text of a file.
   *
   * @throws UnusableModelException saying why, if it is damaged or of another format
   */
  public static ModelFile read(String text) throws UnusableModelException {
    ObjectNode root = object(text);
    int format = root.path("format").asInt();
    if (format != FORMAT) {
      throw new UnusableModelException(
          "it has format %s, but this version reads %d; train it anew"
              .formatted(root.path("format").asText("none"), FORMAT));
    }
    String told = root.path(CHECKSUM).asText();
    root.remove(CHECKSUM);
    String found = checksum(root);
    if (!told.equals(found)) {
      throw new UnusableModelException(
          "its checksum is %s, but it says %s: it was damaged or edited; train it anew"
              .formatted(found, told.isEmpty() ? "none" : told));
    }
    return new ModelFile(manifest(root), model(root));
  }

  private static ObjectNode object(String text) throws UnusableModelException {
    try {
      if (JSON.readTree(text) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw new UnusableModelException("it is no JSON: " + e.getOriginalMessage());
    }
    throw new UnusableModelException("it is no JSON object");
  }

  private static String checksum(ObjectNode root) {
    return DigestUtils.sha256Hex(root.toString());
  }

  private static Manifest manifest(JsonNode root) {
    List<Manifest.TrainingFile> files = new ArrayList<>();
    for (JsonNode file : root.path("trained_on")) {
      files.add(
          new Manifest.TrainingFile(
              file.path("name").asText(),
              file.path("sha256").asText(),
              file.path("sentences").asInt()));
    }
    List<List<Integer>> confusion = new ArrayList<>();
    for (JsonNode row : root.path("confusion")) {
      confusion.add(stream(row).map(JsonNode::asInt).toList());
    }
    return new Manifest(root.path("topic").asText(), files, confusion);
  }

  private static SentenceModel model(JsonNode root) {
    Optional<String> encoder =
        Optional.of(root.path("encoder").asText()).filter(name -> !name.isEmpty());
    Shape shape =
        new Shape(
            encoder,
            root.path("target").asBoolean(),
            root.path("before").asBoolean(),
            root.path("words").asDouble());
    List<Dense> dense = new ArrayList<>();
    for (int part = 0; part < root.path("means").size(); part++) {
      dense.add(new Dense(floats(root, "means", part), floats(root, "scales", part)));
    }
    NGrams ngrams = NGrams.of(stream(root.path("ngrams")).map(JsonNode::asText).toList());
    SortedMap<String, Taught> heads = new TreeMap<>();
    for (Map.Entry<String, JsonNode> head : root.path("heads").properties()) {
      JsonNode node = head.getValue();
      Optional<Head> context =
          node.has(CONTEXT) ? Optional.of(head(node.path(CONTEXT))) : Optional.empty();
      heads.put(head.getKey(), new Taught(head(node), context));
    }
    return new SentenceModel(new FeatureSpace(shape, dense, ngrams), heads);
  }

  private static Head head(JsonNode node) {
    return new Head(
        stream(node.path("classes")).map(JsonNode::asText).toList(),
        stream(node.path("weights")).map(row -> floats(row.asText())).toArray(float[][]::new),
        new Calibration(node.path("slope").asDouble(), doubles(node.path("constants"))),
        doubles(node.path("votes")));
  }

  private static double[] doubles(JsonNode row) {
    return stream(row).mapToDouble(JsonNode::asDouble).toArray();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static String text(float[] values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  private static float[] floats(JsonNode root, String rows, int row) {
    return floats(root.path(rows).path(row).asText());
  }

  private static float[] floats(String text) {
    ByteBuffer bytes =
        ByteBuffer.wrap(Base64.getDecoder().decode(text)).order(ByteOrder.LITTLE_ENDIAN);
    float[] values = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(values);
    return values;
  }
}
