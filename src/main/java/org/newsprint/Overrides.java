package org.newsprint;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsprint.article.FieldNames;
import org.newsprint.article.InputFormat;
import org.newsprint.article.Source;
import org.newsprint.config.SecretReference;
import org.newsprint.database.Database;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.table.Layout;

/** Lets the command line have the last word over the job file; paths are as in a shell. */
final class Overrides {
  private final MonitorOptions options;
  private final List<String> mistakes = new ArrayList<>();

  private Overrides(MonitorOptions options) {
    this.options = options;
  }

  /**
   * The job with the options' overrides.
   *
   * @throws UnrunnableJobException saying all that is wrong with them
   */
  static Job apply(MonitorOptions options, Job job) throws UnrunnableJobException {
    Overrides overrides = new Overrides(options);
    overrides.checkRunAt();
    Job overridden =
        overrides.maxRejectedShare(
            overrides.database(
                overrides.encoder(
                    overrides.layout(overrides.formats(overrides.output(overrides.input(job)))))));
    overrides.checkForms(overridden);
    overrides.throwIfAny();
    return Optional.ofNullable(options.getReport())
        .map(wanted -> overridden.writing(overridden.output().reported(wanted)))
        .orElse(overridden);
  }

  /**
   * The time of the run, once {@link #apply} found nothing wrong.
   *
   * @param now the time if the options say none
   */
  static Instant runAt(MonitorOptions options, Instant now) {
    return Optional.ofNullable(options.getRunAt()).map(Instant::parse).orElse(now);
  }

  private void checkRunAt() {
    try {
      runAt(options, Instant.EPOCH);
    } catch (DateTimeParseException e) {
      mistakes.add(
          "--runAt: '%s' is not a time, for example 2020-06-12T00:00:00Z"
              .formatted(options.getRunAt()));
    }
  }

  private Job input(Job job) {
    String glob = options.getInput();
    if (glob == null) {
      if (options.getInputFormat() != null) {
        mistakes.add("--inputFormat: goes with --input, which is missing");
      }
      return job;
    }
    Optional<InputFormat> format = inputFormat(glob);
    if (format.isEmpty()) {
      mistakes.add(
          options.getInputFormat() == null
              ? "--inputFormat: is needed, since the ending of --input=%s does not tell it; give one of %s"
                  .formatted(glob, String.join(", ", JobInputs.FORMATS))
              : "--inputFormat: " + JobFile.unknown(options.getInputFormat(), JobInputs.FORMATS));
      return job;
    }
    return job.reading(
        Input.of(
            List.of(
                new Source(Paths.absolute(Path.of(""), glob), format.get(), Optional.empty())
                    .with(names(job, format.get())))));
  }

  /** The job's names for the fields, if all of its inputs of the format have the same. */
  private static FieldNames names(Job job, InputFormat format) {
    List<FieldNames> names =
        job.input().files().stream()
            .filter(source -> source.format() == format)
            .map(Source::names)
            .distinct()
            .toList();
    return names.size() == 1 ? names.get(0) : FieldNames.OWN;
  }

  private Optional<InputFormat> inputFormat(String glob) {
    String given = options.getInputFormat();
    if (given != null) {
      return InputFormat.named(given).filter(format -> JobInputs.FORMATS.contains(format.label()));
    }
    String name = glob.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zst|bz2)$", "");
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return Optional.of(InputFormat.JSONL);
    }
    if (name.endsWith(".csv")) {
      return Optional.of(InputFormat.CSV);
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Optional.of(InputFormat.HTML);
    }
    if (name.endsWith(".warc")) {
      return Optional.of(InputFormat.WARC);
    }
    if (name.endsWith(".rss") || name.endsWith(".atom")) {
      return Optional.of(InputFormat.FEED);
    }
    if (name.endsWith(".parquet")) {
      return Optional.of(InputFormat.PARQUET);
    }
    if (name.endsWith(".avro")) {
      return Optional.of(InputFormat.AVRO);
    }
    return name.endsWith(".txt") ? Optional.of(InputFormat.TEXT) : Optional.empty();
  }

  private Job output(Job job) {
    String folder = options.getOutput();
    return folder == null ? job : job.writing(job.output().in(Paths.absolute(Path.of(""), folder)));
  }

  private Job formats(Job job) {
    List<String> labels = options.getFormats();
    if (labels == null) {
      return job;
    }
    return job.writing(
        job.output()
            .as(
                Formats.named(
                    labels,
                    (position, label) ->
                        mistakes.add("--formats: " + JobFile.unknown(label, Formats.LABELS)))));
  }

  private Job layout(Job job) {
    String label = options.getLayout();
    if (label == null) {
      return job;
    }
    Optional<Layout> layout = Layout.named(label);
    if (layout.isEmpty()) {
      mistakes.add("--layout: " + JobFile.unknown(label, Layout.labels()));
    }
    return layout.map(given -> job.writing(job.output().laidOut(given))).orElse(job);
  }

  private void checkForms(Job job) {
    if (options.getFormats() != null && job.output().duckDb() && job.endless().isPresent()) {
      mistakes.add("--formats: " + Formats.NO_END);
    }
  }

  private Job maxRejectedShare(Job job) {
    Double share = options.getMaxRejectedShare();
    if (share == null) {
      return job;
    }
    if (job.endless().isPresent()) {
      mistakes.add("--maxRejectedShare: " + RejectedShare.NO_END);
    } else if (!(share >= 0 && share <= 1)) {
      mistakes.add("--maxRejectedShare: must be from 0 to 1");
    }
    return job.rejectingAtMost(share);
  }

  private Job encoder(Job job) {
    String label = options.getEncoder();
    if (label == null) {
      return job;
    }
    Optional<EncoderKind> encoder = EncoderKind.named(label);
    if (encoder.isEmpty()) {
      mistakes.add("--encoder: " + JobFile.unknown(label, EncoderKind.labels()));
    }
    return encoder.map(job::encodedBy).orElse(job);
  }

  private Job database(Job job) {
    Optional<SecretReference> password =
        password().or(() -> job.output().database().map(Database::password));
    Optional<String> user =
        Optional.ofNullable(options.getJdbcUser())
            .or(() -> job.output().database().map(Database::user));
    Optional<String> url =
        Optional.ofNullable(options.getJdbcUrl())
            .or(() -> job.output().database().map(Database::url));
    Optional.ofNullable(options.getJdbcUrl())
        .flatMap(Database::fault)
        .ifPresent(fault -> mistakes.add("--jdbcUrl: " + fault));
    if (url.isEmpty()) {
      given("jdbcUser", options.getJdbcUser() != null);
      given("jdbcPassword", options.getJdbcPassword() != null);
      given("createTables", options.getCreateTables());
      return job;
    }
    if (user.isEmpty()) {
      mistakes.add("--jdbcUser: is missing; name the database's user that writes the tables");
    }
    if (password.isEmpty() && options.getJdbcPassword() == null) {
      mistakes.add("--jdbcPassword: is missing; it " + SecretReference.EXPECTED);
    }
    boolean create =
        options.getCreateTables()
            || job.output().database().map(Database::createTables).orElse(false);
    return user.isEmpty() || password.isEmpty()
        ? job
        : job.writing(
            job.output()
                .deliveredTo(
                    Optional.of(new Database(url.get(), user.get(), password.get(), create))));
  }

  private Optional<SecretReference> password() {
    String reference = options.getJdbcPassword();
    if (reference == null) {
      return Optional.empty();
    }
    Optional<SecretReference> password = SecretReference.of(reference);
    if (password.isEmpty()) {
      mistakes.add("--jdbcPassword: " + SecretReference.EXPECTED);
    }
    return password.map(given -> given.in(Path.of("")));
  }

  private void given(String option, boolean isGiven) {
    if (isGiven) {
      mistakes.add("--%s: goes with --jdbcUrl, which is missing".formatted(option));
    }
  }

  private void throwIfAny() throws UnrunnableJobException {
    Integer shards = options.getCoverageShards();
    if (shards != null && shards < 1) {
      mistakes.add("--coverageShards: must be 1 or more");
    }
    if (!mistakes.isEmpty()) {
      throw new UnrunnableJobException(mistakes);
    }
  }
}
