package org.newsprint;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprint.aggregate.Grain;
import org.newsprint.config.Problems;
import org.newsprint.config.SecretReference;
import org.newsprint.config.YamlMap;
import org.newsprint.database.Database;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.outlet.KnownOutlets;
import org.newsprint.outlet.OutletFile;
import org.newsprint.table.Layout;
import org.newsprint.topic.Topic;
import org.newsprint.topic.TopicFile;

/**
 * Reads a job file and the files of topic and outlets that it names; mistakes in any are collected,
 * not thrown.
 *
 * <p>Paths in the file are relative to the file's own folder, so that a job runs from anywhere.
 */
final class JobFile {
  static final double DEFAULT_SIMILARITY = 0.65;
  static final double LEAST_SIMILARITY = 0.1;
  static final double DEFAULT_MAX_REJECTED_SHARE = 0.2;
  static final Duration DEFAULT_HORIZON = Duration.ofDays(14);
  private static final List<String> GRAINS =
      Arrays.stream(Grain.values()).map(Grain::label).toList();
  private static final Duration DEFAULT_LATENESS = Duration.ofDays(2);
  private static final Duration DEFAULT_UPDATE = Duration.ofSeconds(10);

  private final Path folder;
  private final YamlMap root;
  private final Problems problems;
  private Map<EncoderKind, String> models = Map.of();

  private JobFile(Path folder, YamlMap root, Problems problems) {
    this.folder = folder;
    this.root = root;
    this.problems = problems;
  }

  /** The job in the file; to be used only if there are no problems. */
  static Job read(Path file, Problems problems) {
    Optional<String> content = content(file, problems);
    // Of a file that cannot be read, nothing more is to be said.
    Problems further = content.isPresent() ? problems : new Problems();
    YamlMap root = YamlMap.read(Paths.shown(file.toString()), content.orElse(""), further);
    Path parent = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("/"));
    return new JobFile(parent, root, further).job();
  }

  private Job job() {
    String name = root.requireString("job");
    Topic topic = topic();
    Input input = new JobInputs(folder).read(root.requireMaps("input"));
    YamlMap output = root.requireMap("output");
    Job job =
        new Job(
            name,
            topic,
            encoder(),
            models,
            input,
            output(output),
            root.number("maxRejectedShare", 0, 1).orElse(DEFAULT_MAX_REJECTED_SHARE),
            rules(!input.files().isEmpty()));
    if (job.endless().isPresent() && root.has("maxRejectedShare")) {
      root.problem("maxRejectedShare", RejectedShare.NO_END);
    }
    if (job.output().duckDb() && job.endless().isPresent()) {
      output.problem("formats", Formats.NO_END);
    }
    root.done();
    return job;
  }

  private Output output(YamlMap output) {
    return new Output(
        resolve(output.requireString("folder")),
        formats(output),
        output.oneOf("layout", Layout.labels()).flatMap(Layout::named),
        root.map("jdbc").flatMap(this::database),
        root.bool("report").orElse(true));
  }

  private Topic topic() {
    String name = root.requireString("topic");
    if (name.isEmpty()) {
      return TopicFile.read("", "", new Problems());
    }
    Path file = folder.resolve(name).normalize();
    Optional<String> content = named("topic", file);
    Problems found = content.isPresent() ? problems : new Problems();
    int before = found.list().size();
    Topic topic = TopicFile.read(Paths.shown(file.toString()), content.orElse(""), found);
    if (found.list().size() == before) {
      models = TopicModels.read(file, topic, found);
    }
    return topic;
  }

  private KnownOutlets outlets(String name) {
    Path file = folder.resolve(name).normalize();
    return named("outlets", file)
        .map(content -> OutletFile.read(Paths.shown(file.toString()), content, problems))
        .orElse(KnownOutlets.NONE);
  }

  /** The content of a file that the job names at a key. */
  private Optional<String> named(String key, Path file) {
    Problems unreadable = new Problems();
    Optional<String> content = content(file, unreadable);
    unreadable.list().forEach(problem -> root.problem(key, problem.toString()));
    return content;
  }

  private EncoderKind encoder() {
    return root.oneOf("encoder", EncoderKind.labels())
        .flatMap(EncoderKind::named)
        .orElse(EncoderKind.BGE_SMALL);
  }

  private static Formats formats(YamlMap output) {
    return output.has("formats")
        ? Formats.named(
            output.requireStrings("formats"),
            (position, label) ->
                output.problem("formats", position, unknown(label, Formats.LABELS)))
        : Formats.ALL_FILES;
  }

  private static Set<Grain> grains(YamlMap windows) {
    if (!windows.has("grains")) {
      return EnumSet.allOf(Grain.class);
    }
    Set<Grain> grains = EnumSet.noneOf(Grain.class);
    List<String> labels = windows.requireStrings("grains");
    for (int i = 0; i < labels.size(); i++) {
      Optional<Grain> grain = Grain.named(labels.get(i));
      grain.ifPresent(grains::add);
      if (grain.isEmpty()) {
        windows.problem("grains", i, unknown(labels.get(i), GRAINS));
      }
    }
    return grains;
  }

  private Optional<Database> database(YamlMap jdbc) {
    String url = jdbc.requireString("url");
    String user = jdbc.requireString("user");
    String password = jdbc.requireString("password");
    boolean createTables = jdbc.bool("createTables").orElse(false);
    if (!url.isEmpty()) {
      Database.fault(url).ifPresent(fault -> jdbc.problem("url", fault));
    }
    Optional<SecretReference> reference = SecretReference.of(password);
    if (reference.isEmpty() && !password.isEmpty()) {
      jdbc.problem("password", SecretReference.EXPECTED);
    }
    return reference
        .map(given -> given.in(folder))
        .map(given -> new Database(url, user, given, createTables));
  }

  private Job.Rules rules(boolean files) {
    Optional<YamlMap> coverage = root.map("coverage");
    Optional<YamlMap> windows = root.map("windows");
    return new Job.Rules(
        coverage
            .flatMap(map -> map.number("similarity", LEAST_SIMILARITY, 1))
            .orElse(DEFAULT_SIMILARITY),
        coverage.flatMap(map -> map.duration("horizon")).orElse(DEFAULT_HORIZON),
        windows.map(JobFile::grains).orElse(EnumSet.allOf(Grain.class)),
        windows.flatMap(map -> map.duration("lateness")).orElse(DEFAULT_LATENESS),
        root.string("outlets").map(this::outlets).orElse(KnownOutlets.NONE),
        root.map("stream").map(stream -> endless(stream, files)));
  }

  private static Job.Endless endless(YamlMap stream, boolean files) {
    Duration watch =
        files ? stream.requireDuration("watch") : stream.duration("watch").orElse(DEFAULT_UPDATE);
    return new Job.Endless(
        positive(stream, "watch", watch),
        positive(stream, "update", stream.duration("update").orElse(DEFAULT_UPDATE)));
  }

  private static Duration positive(YamlMap stream, String key, Duration duration) {
    if (duration.isZero() && stream.has(key)) {
      stream.problem(key, "must be longer than zero");
    }
    return duration.isZero() ? DEFAULT_UPDATE : duration;
  }

  /** What is wrong with a word that is none of those allowed. */
  static String unknown(String word, List<String> allowed) {
    return "'%s' is not one of %s".formatted(word, String.join(", ", allowed));
  }

  private String resolve(String path) {
    return Paths.absolute(folder, path);
  }

  static Optional<String> content(Path file, Problems problems) {
    String shown = Paths.shown(file.toString());
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      problems.add(shown, 0, "", "there is no such file");
    } catch (CharacterCodingException e) {
      problems.add(shown, 0, "", "the file is not UTF-8");
    } catch (IOException e) {
      problems.add(shown, 0, "", "cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }
}
