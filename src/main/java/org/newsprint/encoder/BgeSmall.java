package org.newsprint.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The encoder bge-small-en-v1.5 (Xiao et al., "C-Pack: Packed Resources For General Chinese
 * Embeddings", 2023), with weights of 8 bits, as its package on the class path has it.
 *
 * <p>A vector is the mean of the states of a text's pieces in three middle layers: they tell
 * opinions apart better than the last one, which is trained to tell subjects apart. One text a
 * call: with weights of 8 bits the scale of a batch is that of its largest text, and so a text's
 * vector would depend on its neighbours. One thread a call.
 */
final class BgeSmall implements SentenceEncoder, AutoCloseable {
  static final String NAME = "bge-small-en-v1.5-q";

  /** The layers whose states are averaged, counted from 0. */
  private static final List<Integer> LAYERS = List.of(6, 8, 10);

  private static final Set<String> STATES =
      LAYERS.stream()
          .map("/encoder/layer.%d/output/LayerNorm/Add_1_output_0"::formatted)
          .collect(Collectors.toCollection(LinkedHashSet::new));

  private static final int STATE = 384;

  /** How many pieces on either side count as being around the target. */
  private static final int AROUND = 6;

  /** Longer sentences are cut; the model would take 512. */
  private static final int MOST_PIECES = 256;

  private final WordPiece pieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private BgeSmall(WordPiece pieces, OrtEnvironment environment, OrtSession session) {
    this.pieces = pieces;
    this.environment = environment;
    this.session = session;
  }

  /** Loads the model, which takes about a second and 150 MB. */
  static BgeSmall load() {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      byte[] model = OutputNames.added(resource(NAME + ".onnx"), List.copyOf(STATES));
      OrtSession session = environment.createSession(model, options);
      return new BgeSmall(WordPiece.of(vocabulary()), environment, session);
    } catch (OrtException e) {
      throw new IllegalStateException("Cannot start the encoder " + NAME, e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the encoder " + NAME, e);
    }
  }

  private static Map<String, Integer> vocabulary() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode vocabulary = json.readTree(resource(NAME + "-tokenizer.json")).at("/model/vocab");
    return json.convertValue(vocabulary, new TypeReference<Map<String, Integer>>() {});
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = BgeSmall.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("there is no " + name + " on the class path");
      }
      return in.readAllBytes();
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int width() {
    return LAYERS.size() * STATE;
  }

  @Override
  public Vectors encode(String text, List<Span> target) {
    Pieces cut = pieces.cut(text, MOST_PIECES);
    // A text without a word has the states of its marks.
    int[] words = IntStream.range(1, cut.size() - 1).toArray();
    int[] all = words.length > 0 ? words : new int[] {0};
    int[] named = IntStream.of(all).filter(piece -> isIn(cut, piece, target)).toArray();
    List<float[]> states = states(cut);
    float[] whole = mean(states, all);
    return named.length == 0
        ? Vectors.of(whole)
        : new Vectors(whole, mean(states, named), mean(states, around(all, named)));
  }

  private static int[] around(int[] all, int[] named) {
    return IntStream.of(all)
        .filter(piece -> IntStream.of(named).anyMatch(it -> Math.abs(piece - it) <= AROUND))
        .toArray();
  }

  /** Frees the model; the encoder is of no more use. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("Cannot close the encoder " + NAME, e);
    }
  }

  private static boolean isIn(Pieces cut, int piece, List<Span> target) {
    return target.stream().anyMatch(span -> cut.overlaps(piece, span.start(), span.end()));
  }

  private List<float[]> states(Pieces cut) {
    long[] ids = Arrays.stream(cut.ids()).asLongStream().toArray();
    long[] shape = {1, ids.length};
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types),
                STATES)) {
      return STATES.stream().map(name -> values(result, name)).toList();
    } catch (OrtException e) {
      throw new IllegalStateException("The encoder failed on a sentence", e);
    }
  }

  private static float[] values(OrtSession.Result result, String name) {
    FloatBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  // The means of the layers, one after the other.
  private static float[] mean(List<float[]> layers, int[] pieces) {
    float[] mean = new float[layers.size() * STATE];
    for (int layer = 0; layer < layers.size(); layer++) {
      float[] states = layers.get(layer);
      for (int i = 0; i < STATE; i++) {
        double sum = 0;
        for (int piece : pieces) {
          sum += states[piece * STATE + i];
        }
        mean[layer * STATE + i] = (float) (sum / pieces.length);
      }
    }
    return mean;
  }
}
