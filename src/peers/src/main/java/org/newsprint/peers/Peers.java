package org.newsprint.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Finds copies as others would, tells how long that took, and writes the clusters, of which {@code
 * newsprint evaluate coverage --given=FILE} says how right they are: {@code
 * spark|spark-tuned|java-lsh DIR FILE}, with DIR as for that command.
 */
public final class Peers {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SPARK_TABLES = 5;
  private static final int TUNED_TABLES = 16;
  private static final double HALF = 0.5;

  private Peers() {}

  /** A document. */
  record Document(String id, String text) {}

  /** Finds pairs of documents, by their places in the list, of which one copies the other. */
  interface Peer {
    /** The pairs. */
    List<int[]> pairs(List<Document> documents);
  }

  /** Runs the peer over the folder, and writes the file. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException(
          "give a peer, a folder and a file to write, for example: spark DIR clusters.tsv");
    }
    Peer peer =
        switch (args[0]) {
          // As its documentation has it: single words, any distance up to 0.6.
          case "spark" -> new SparkMinHash(1, SPARK_TABLES, 0.6);
          // Best of some settings on other made news: triples of words.
          case "spark-tuned" -> new SparkMinHash(3, TUNED_TABLES, 0.85);
          case "java-lsh" -> new JavaLsh(3, HALF);
          default -> throw new IllegalArgumentException("no peer " + args[0]);
        };
    List<Document> documents = read(Path.of(args[1]));
    long started = System.nanoTime();
    List<int[]> pairs = peer.pairs(documents);
    double seconds = (System.nanoTime() - started) / 1e9;
    Clusters clusters = new Clusters(documents.size());
    pairs.forEach(pair -> clusters.join(pair[0], pair[1]));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      lines.add(documents.get(i).id() + "\t" + clusters.root(i));
    }
    Files.write(Path.of(args[2]), lines);
    System.out.printf(
        Locale.ROOT,
        "%s: %d documents in %.1f s, %.0f a second%n",
        args[0],
        documents.size(),
        seconds,
        documents.size() / seconds);
    System.exit(0); // Spark leaves threads behind.
  }

  private static List<Document> read(Path folder) throws IOException {
    Path plain = folder.resolve("docs.jsonl");
    List<Document> documents = new ArrayList<>();
    try (InputStream in =
            Files.exists(plain)
                ? Files.newInputStream(plain)
                : new GZIPInputStream(Files.newInputStream(folder.resolve("docs.jsonl.gz")));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode json = JSON.readTree(line);
        documents.add(
            new Document(json.path("id").asText(), json.path("text").asText()));
      }
    }
    return documents;
  }

  /** Disjoint sets of places in a list. */
  static final class Clusters {
    private final int[] parent;

    Clusters(int size) {
      parent = new int[size];
      for (int i = 0; i < size; i++) {
        parent[i] = i;
      }
    }

    void join(int a, int b) {
      parent[root(a)] = root(b);
    }

    int root(int place) {
      int at = place;
      while (parent[at] != at) {
        parent[at] = parent[parent[at]];
        at = parent[at];
      }
      return at;
    }
  }
}
