package org.newsprint.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.CoderUtils;
import org.newsprint.evidence.ArticleText;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.FingerprintCoder;
import org.newsprint.table.StagedFiles;

/**
 * The files of the archive: {@code archive/date=2020-06-10/article.avro} and {@code text.avro}.
 *
 * <p>Each is an Avro file in order of the articles' ids, whose bytes depend on what it holds alone.
 * Fingerprints and findings are bytes that name the version and the scheme they were made by, and
 * those of another are refused. Texts are apart, since only a few are ever asked for again.
 *
 * @param path the output folder of the job, with a slash at its end
 * @param rules what the findings depend on besides the texts; a file of other rules is refused
 */
record ArchiveFolder(String path, String rules) implements Serializable {
  private static final String ARTICLES = "article.avro";
  private static final String TEXTS = "text.avro";
  private static final String ID = "article_id";
  private static final String FINDINGS = "findings";
  private static final String FINGERPRINT = "fingerprint";
  private static final String TEXT = "text";
  private static final String LANGUAGE = "language";
  private static final String RULES = "newsprint.rules";
  private static final String STORIES_BEGAN = "newsprint.stories_began";

  private static final Schema WITHOUT_FINGERPRINT =
      schema().requiredString(ID).requiredBytes(FINDINGS).endRecord();
  private static final Schema ARTICLE =
      schema().requiredString(ID).requiredBytes(FINDINGS).requiredBytes(FINGERPRINT).endRecord();
  private static final Schema ARTICLE_TEXT =
      schema().requiredString(ID).optionalString(LANGUAGE).requiredString(TEXT).endRecord();

  // Blocks are told apart by it. Avro would take a random one, and files would never be equal.
  private static final byte[] SYNC = "newsprint archiv".getBytes(StandardCharsets.US_ASCII);

  private static SchemaBuilder.FieldAssembler<Schema> schema() {
    return SchemaBuilder.record("Article").namespace("org.newsprint.archive").fields();
  }

  /** The days that have a file, in order. */
  List<LocalDate> days() throws IOException {
    String folder = path + "archive/date=";
    return FileSystems.match(folder + "*/" + ARTICLES, EmptyMatchTreatment.ALLOW)
        .metadata()
        .stream()
        .map(found -> found.resourceId().toString())
        .map(found -> found.substring(found.lastIndexOf("date=") + "date=".length()))
        .map(found -> LocalDate.parse(found.substring(0, found.indexOf('/'))))
        .sorted()
        .toList();
  }

  /**
   * When the earliest of the stories began that the articles of a day belong to.
   *
   * @throws OtherRulesException when the file was made by other rules
   */
  Instant storiesBegan(LocalDate day) throws IOException, OtherRulesException {
    try (DataFileStream<GenericRecord> file = open(resource(day, ARTICLES), WITHOUT_FINGERPRINT)) {
      String found = file.getMetaString(RULES);
      if (!rules.equals(found)) {
        throw new OtherRulesException(rules, found);
      }
      return Instant.parse(file.getMetaString(STORIES_BEGAN));
    }
  }

  /** What is remembered of the articles of a day, in order of their ids; nothing without a file. */
  List<Remembered> articles(LocalDate day, boolean withFingerprints) throws IOException {
    List<Remembered> articles = new ArrayList<>();
    read(
        resource(day, ARTICLES),
        withFingerprints ? ARTICLE : WITHOUT_FINGERPRINT,
        row -> {
          Remembered article =
              CoderUtils.decodeFromByteArray(new RememberedCoder(), bytes(row, FINDINGS));
          Optional<Fingerprint> fingerprint =
              withFingerprints
                  ? Optional.of(
                      CoderUtils.decodeFromByteArray(
                          FingerprintCoder.of(), bytes(row, FINGERPRINT)))
                  : Optional.empty();
          articles.add(article.with(fingerprint));
        });
    return articles;
  }

  /** The texts of a day whose articles are wanted, by id; none without a file. */
  Map<String, ArticleText> texts(LocalDate day, Predicate<String> isWanted) throws IOException {
    Map<String, ArticleText> texts = new TreeMap<>();
    read(
        resource(day, TEXTS),
        ARTICLE_TEXT,
        row -> {
          String id = row.get(ID).toString();
          if (isWanted.test(id)) {
            texts.put(
                id,
                new ArticleText(
                    id,
                    row.get(TEXT).toString(),
                    Optional.ofNullable(row.get(LANGUAGE)).map(Object::toString)));
          }
        });
    return texts;
  }

  /** Stages the file of a day's articles, all of them with fingerprints; returns its name. */
  String stage(LocalDate day, Collection<Remembered> articles) throws IOException {
    Instant began =
        articles.stream()
            .map(Remembered::storyBegan)
            .min(Comparator.naturalOrder())
            .orElse(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    List<Remembered> sorted = articles.stream().sorted(Remembered.BY_ID).toList();
    return write(
        resource(day, ARTICLES),
        ARTICLE,
        Map.of(RULES, rules, STORIES_BEGAN, began.toString()),
        file -> {
          for (Remembered article : sorted) {
            GenericRecord row = new GenericData.Record(ARTICLE);
            row.put(ID, article.id());
            row.put(FINDINGS, encoded(new RememberedCoder(), article.with(Optional.empty())));
            row.put(
                FINGERPRINT, encoded(FingerprintCoder.of(), article.fingerprint().orElseThrow()));
            file.append(row);
          }
        });
  }

  /** Stages the file of a day's texts by their articles' ids; returns its name. */
  String stageTexts(LocalDate day, Map<String, ArticleText> texts) throws IOException {
    return write(
        resource(day, TEXTS),
        ARTICLE_TEXT,
        Map.of(RULES, rules),
        file -> {
          for (ArticleText text : new TreeMap<>(texts).values()) {
            GenericRecord row = new GenericData.Record(ARTICLE_TEXT);
            row.put(ID, text.articleId());
            text.language().ifPresent(language -> row.put(LANGUAGE, language));
            row.put(TEXT, text.text());
            file.append(row);
          }
        });
  }

  private interface Rows<T> {
    void accept(T file) throws IOException;
  }

  private static String write(
      ResourceId file,
      Schema schema,
      Map<String, String> metadata,
      Rows<DataFileWriter<GenericRecord>> rows)
      throws IOException {
    try (OutputStream out = StagedFiles.create(file.toString());
        DataFileWriter<GenericRecord> avro =
            new DataFileWriter<>(new GenericDatumWriter<GenericRecord>(schema))) {
      avro.setCodec(CodecFactory.zstandardCodec(CodecFactory.DEFAULT_ZSTANDARD_LEVEL));
      new TreeMap<>(metadata).forEach(avro::setMeta);
      avro.create(schema, out, SYNC);
      rows.accept(avro);
    }
    return file.toString();
  }

  private static void read(ResourceId file, Schema schema, Rows<GenericRecord> rows)
      throws IOException {
    try (DataFileStream<GenericRecord> avro = open(file, schema)) {
      while (avro.hasNext()) {
        rows.accept(avro.next());
      }
    } catch (FileNotFoundException noArticles) {
      return;
    }
  }

  private static DataFileStream<GenericRecord> open(ResourceId file, Schema schema)
      throws IOException {
    InputStream in = Channels.newInputStream(FileSystems.open(file));
    try {
      return new DataFileStream<>(in, new GenericDatumReader<>(schema));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static <T> ByteBuffer encoded(Coder<T> coder, T value) throws IOException {
    return ByteBuffer.wrap(CoderUtils.encodeToByteArray(coder, value));
  }

  private static byte[] bytes(GenericRecord row, String field) {
    ByteBuffer buffer = (ByteBuffer) row.get(field);
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  private ResourceId resource(LocalDate day, String file) {
    return FileSystems.matchNewResource(path + "archive/date=" + day + "/" + file, false);
  }
}
