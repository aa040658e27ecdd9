package org.newsprint.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsprint.aggregate.Statistics;
import org.newsprint.table.Table;
import org.newsprint.table.TableFormat;
import org.newsprint.table.TableFormats;
import org.newsprint.table.TableRow;
import org.newsprint.table.TableRowBuilder;
import org.newsprint.table.Tables;

/**
 * Tables as a run would write them, of invented articles: outlets that copy each other in circles,
 * stances, sentences, and windows of days of which the last is not final. Equal sizes give equal
 * tables.
 */
final class SyntheticTables {
  static final String TOPIC = "invented-topic";
  static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");
  static final Instant RUN_AT = Instant.parse("2025-01-01T00:00:00Z");

  /** Texts that would run, break the page or turn it round, were they not treated as texts. */
  static final List<String> HOSTILE =
      List.of(
          "</script><script>window.hacked = 1</script>",
          "<img src=x onerror=\"window.hacked = 2\"> & 'quotes' \"double\"",
          "<!--<script> \u2028\u2029 ]]> ${window.hacked = 3} {{data}} \\u003c",
          "\u202eright to left override\u202c and \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
          "emoji \ud83d\ude00\ud83c\uddfa\ud83c\uddf3 \ud83d\udc69\u200d\ud83d\udcbb and \u0001\u0007\u001b[31m control");

  private static final List<String> KINDS = List.of("exact", "near", "excerpt", "spun");
  private static final List<String> WORDS =
      List.of("police", "council", "city", "watch", "vote", "rules", "street", "camera", "court");
  private static final double[] STANCES = {-1, -0.5, 0, 0.5, 1, 1};
  private static final int PERIOD_DAYS = 120;

  private final Random random = new Random(7);
  private final int outlets;
  private final boolean hostile;
  private final List<Invented> articles = new ArrayList<>();

  private record Invented(
      int number,
      String id,
      String outlet,
      Instant published,
      String kind,
      Optional<Invented> source,
      boolean relevant,
      Optional<Double> own,
      Optional<Double> quoted) {
    Optional<Double> stance() {
      return quoted.or(() -> own);
    }

    String story() {
      return source.map(Invented::story).orElse(id);
    }

    Optional<Long> lag() {
      return source.map(from -> Duration.between(from.published(), published).toMinutes());
    }

    Instant day() {
      return published.truncatedTo(ChronoUnit.DAYS);
    }
  }

  private SyntheticTables(int outlets, boolean hostile) {
    this.outlets = outlets;
    this.hostile = hostile;
  }

  /** Writes tables of so many articles of so many outlets. */
  static void write(Path folder, String format, int articles, int outlets) throws IOException {
    new SyntheticTables(outlets, false).write(folder, format, articles);
  }

  /** Writes the same with hostile texts wherever a stranger's text stands. */
  static void writeHostile(Path folder, String format, int articles, int outlets)
      throws IOException {
    new SyntheticTables(outlets, true).write(folder, format, articles);
  }

  private void write(Path folder, String format, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      articles.add(invent(i, count));
    }
    TableFormat written = TableFormats.named(format).orElseThrow();
    save(folder, written, Tables.ARTICLE, map(articles, this::article));
    save(folder, written, Tables.SENTENCE, sentences());
    save(folder, written, Tables.VOICE, List.of());
    save(folder, written, Tables.CLUSTER, clusters());
    save(folder, written, Tables.COPY_EVIDENCE, evidence());
    save(folder, written, Tables.OUTLET, outlets());
    save(folder, written, Tables.OUTLET_WINDOW, outletWindows());
    save(folder, written, Tables.OUTLET_WINDOW_HISTORY, List.of());
    save(folder, written, Tables.TOPIC_WINDOW, topicWindows());
    save(folder, written, Tables.COPY_FLOW, flows());
    save(folder, written, Tables.REJECTED, rejects());
    save(folder, written, Tables.RUN, List.of(run(count)));
  }

  private static void save(Path folder, TableFormat format, Table table, Iterable<TableRow> rows)
      throws IOException {
    Path file = folder.resolve(table.name()).resolve(table.name() + format.extension());
    Files.createDirectories(folder.resolve(table.name()));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      format.write(table, rows, out);
    }
  }

  private Invented invent(int number, int count) {
    Instant published =
        BEGIN.plus(Duration.ofMinutes((long) number * PERIOD_DAYS * 24 * 60 / Math.max(1, count)));
    Optional<Invented> source =
        number > 0 && random.nextDouble() < 0.4
            ? Optional.of(articles.get(number - 1 - random.nextInt(Math.min(number, 200))))
            : Optional.empty();
    // Few stories are copied much.
    source = source.map(from -> from.source().filter(first -> random.nextInt(3) > 0).orElse(from));
    boolean relevant = random.nextDouble() < 0.7;
    int skewed = (int) (outlets * Math.pow(random.nextDouble(), 2));
    return new Invented(
        number,
        "a%07d".formatted(number),
        outlet(skewed),
        published,
        source.isEmpty() ? "original" : KINDS.get(random.nextInt(KINDS.size())),
        source,
        relevant,
        relevant && random.nextInt(3) == 0 ? stance(skewed) : Optional.empty(),
        relevant && random.nextInt(5) > 0 ? stance(skewed + 1) : Optional.empty());
  }

  /** Each outlet leans one way or the other, or none. */
  private Optional<Double> stance(int leaning) {
    double drawn = STANCES[random.nextInt(STANCES.length)];
    return Optional.of(leaning % 3 == 0 ? drawn : leaning % 3 == 1 ? -drawn : drawn * drawn - 0.5);
  }

  private String outlet(int number) {
    return hostile && number < HOSTILE.size()
        ? HOSTILE.get(number)
        : "outlet-%03d.example".formatted(number);
  }

  private String text(int number, String harmless) {
    return hostile ? HOSTILE.get(number % HOSTILE.size()) : harmless;
  }

  private String title(Invented article) {
    String words =
        WORDS.get(article.number() % WORDS.size())
            + " "
            + WORDS.get((article.number() / 7) % WORDS.size());
    return text(article.number(), "Story " + article.number() + ": the " + words + " question");
  }

  private TableRow article(Invented article) {
    return TableRow.of(Tables.ARTICLE)
        .set("article_id", article.id())
        .set("url", url(article))
        .set("outlet", article.outlet())
        .set("title", title(article))
        .set("published_at", article.published())
        .set("time_source", "article")
        .set("language", "en")
        .set("words", 400L)
        .set("cluster_id", article.story())
        .set("copy_kind", article.kind())
        .set("copied_from", article.source().map(Invented::id))
        .set("similarity", article.source().map(from -> 0.9))
        .set("copy_lag_minutes", article.lag())
        .set("headline_changed", article.source().map(from -> article.number() % 2 == 0))
        .set("late", false)
        .set("relevant", article.relevant())
        .set("stance", article.stance())
        .set("stance_label", label(article.stance()))
        .set("own_voice_stance", article.own())
        .set("quoted_stance", article.quoted())
        .set("insufficient", article.number() % 11 == 0)
        .set("topic", TOPIC)
        .set("sentences_unread", 0L)
        .build();
  }

  private Optional<String> url(Invented article) {
    return switch (article.number() % 3) {
      case 0 -> Optional.of("https://" + "news.example/" + article.id());
      case 1 -> Optional.of(hostile ? "javascript:window.hacked=4" : "ftp://news.example/x");
      default -> Optional.empty();
    };
  }

  private static String label(Optional<Double> stance) {
    return stance
        .map(value -> value > 0 ? "favor" : value < 0 ? "against" : "neutral")
        .orElse("none");
  }

  private List<TableRow> sentences() {
    List<TableRow> rows = new ArrayList<>();
    for (Invented article : articles) {
      int count = article.relevant() ? 2 + article.number() % 5 : 0;
      for (int i = 0; i < count; i++) {
        rows.add(sentence(article, i));
      }
    }
    return rows;
  }

  private TableRow sentence(Invented article, int index) {
    boolean own = index % 3 == 0;
    Optional<Double> side = own ? article.own() : article.quoted();
    return TableRow.of(Tables.SENTENCE)
        .set("article_id", article.id())
        .set("published_at", article.published())
        .set("sentence_index", (long) index)
        .set("start_char", index * 200L)
        .set("end_char", index * 200L + 150)
        .set(
            "text",
            text(
                index,
                "The council should support a pause until rules for the police are in place, sentence "
                    + index
                    + " of "
                    + article.id()
                    + " says."))
        .set("voice", own ? "outlet" : index % 3 == 1 ? "direct_quote" : "indirect_quote")
        .set("speaker", own ? Optional.empty() : Optional.of(text(index + 1, "Speaker " + index)))
        .set("affiliation", own ? Optional.empty() : Optional.of(text(index + 2, "Civic League")))
        .set("stance", side.orElse(0.0))
        .set("stance_label", label(side))
        .set("insufficient", false)
        .set("cues", text(index + 3, "support;pause"))
        .set("sufficiency", "none")
        .set("probability", 0.75)
        .set("abstained", index == 4)
        .set("voice_reason", own ? "no source" : "says")
        .build();
  }

  private List<TableRow> clusters() {
    Map<String, List<Invented>> stories =
        articles.stream()
            .collect(Collectors.groupingBy(Invented::story, TreeMap::new, Collectors.toList()));
    return stories.values().stream().filter(story -> story.size() > 1).map(this::cluster).toList();
  }

  private TableRow cluster(List<Invented> story) {
    Invented first = story.get(0);
    List<Double> stances = story.stream().flatMap(one -> one.stance().stream()).toList();
    return TableRow.of(Tables.CLUSTER)
        .set("cluster_id", first.id())
        .set("title", title(first))
        .set("first_outlet", first.outlet())
        .set("first_published_at", first.published())
        .set("last_published_at", story.get(story.size() - 1).published())
        .set("articles", (long) story.size())
        .set("outlets", story.stream().map(Invented::outlet).distinct().count())
        .set("exact", kinds(story, "exact"))
        .set("near", kinds(story, "near"))
        .set("excerpts", kinds(story, "excerpt"))
        .set("spun", kinds(story, "spun"))
        .set("original_stance", first.stance())
        .set("stance_min", stances.stream().min(Comparator.naturalOrder()))
        .set("stance_max", stances.stream().max(Comparator.naturalOrder()))
        .build();
  }

  private static long kinds(Collection<Invented> some, String kind) {
    return some.stream().filter(one -> one.kind().equals(kind)).count();
  }

  private List<TableRow> evidence() {
    return articles.stream()
        .filter(article -> article.source().isPresent())
        .map(
            article -> {
              boolean spun = article.kind().equals("spun");
              return TableRow.of(Tables.COPY_EVIDENCE)
                  .set("article_id", article.id())
                  .set("published_at", article.published())
                  .set("copied_from", article.source().orElseThrow().id())
                  .set("copy_kind", article.kind())
                  .set("channel", spun ? "skeleton" : "surface")
                  .set("similarity", 0.9)
                  .set("copy_share", 0.9)
                  .set("source_share", 0.9)
                  .set("shared_numbers", 3L)
                  .set("passages", 1L)
                  .set("passage_texts", "the council should support a pause until rules are there")
                  .set("swaps", spun ? 12L : 0L)
                  .set(
                      "swap_texts",
                      spun
                          ? Optional.of(
                              text(
                                      article.number(),
                                      "facial recognition → facial acknowledgment (4)")
                                  + " | police → authorities (2)")
                          : Optional.empty())
                  .build();
            })
        .toList();
  }

  private List<TableRow> outlets() {
    return byOutlet(articles).entrySet().stream()
        .map(
            outlet -> {
              List<Invented> printed = outlet.getValue();
              return TableRow.of(Tables.OUTLET)
                  .set("outlet", outlet.getKey())
                  .set("first_seen", printed.get(0).published())
                  .set("last_seen", printed.get(printed.size() - 1).published())
                  .set("articles", (long) printed.size())
                  .build();
            })
        .toList();
  }

  private static Map<String, List<Invented>> byOutlet(List<Invented> some) {
    return some.stream()
        .collect(Collectors.groupingBy(Invented::outlet, TreeMap::new, Collectors.toList()));
  }

  private Map<Instant, List<Invented>> byDay() {
    return articles.stream()
        .collect(Collectors.groupingBy(Invented::day, TreeMap::new, Collectors.toList()));
  }

  private List<TableRow> topicWindows() {
    return byDay().entrySet().stream()
        .map(
            day ->
                window(Tables.TOPIC_WINDOW, day.getKey(), day.getValue())
                    .set("outlets", (long) byOutlet(day.getValue()).size())
                    .set("outlets_silent", 0L)
                    .build())
        .toList();
  }

  private List<TableRow> outletWindows() {
    List<TableRow> rows = new ArrayList<>();
    byDay()
        .forEach(
            (day, printed) ->
                byOutlet(printed)
                    .forEach(
                        (outlet, its) ->
                            rows.add(
                                window(Tables.OUTLET_WINDOW, day, its)
                                    .set("outlet", outlet)
                                    .build())));
    return rows;
  }

  private TableRowBuilder window(Table table, Instant start, List<Invented> some) {
    double[] all = stances(some, Invented::stance);
    double[] own = stances(some, Invented::own);
    double[] quoted = stances(some, Invented::quoted);
    double[] originals =
        stances(some, one -> one.source().isEmpty() ? one.stance() : Optional.empty());
    long scoredStories =
        some.stream()
            .filter(one -> one.stance().isPresent())
            .map(Invented::story)
            .distinct()
            .count();
    Optional<Statistics.Interval> interval =
        Statistics.interval(all.length, sum(all), squares(all));
    return version(frame(table, start), start)
        .set("articles", (long) some.size())
        .set("originals", kinds(some, "original"))
        .set("exact", kinds(some, "exact"))
        .set("near", kinds(some, "near"))
        .set("excerpts", kinds(some, "excerpt"))
        .set("spun", kinds(some, "spun"))
        .set("clusters", some.stream().map(Invented::story).distinct().count())
        .set("relevant", some.stream().filter(Invented::relevant).count())
        .set("scored", (long) all.length)
        .set("stance_sum", sum(all))
        .set("stance_sumsq", squares(all))
        .set("own_scored", (long) own.length)
        .set("own_sum", sum(own))
        .set("own_sumsq", squares(own))
        .set("quoted_scored", (long) quoted.length)
        .set("quoted_sum", sum(quoted))
        .set("quoted_sumsq", squares(quoted))
        .set("originals_scored", (long) originals.length)
        .set("originals_sum", sum(originals))
        .set("favor", labelled(some, "favor"))
        .set("against", labelled(some, "against"))
        .set("neutral", labelled(some, "neutral"))
        .set("insufficient", some.stream().filter(one -> one.number() % 11 == 0).count())
        .set("speakers", 5L)
        .set("stance_mean", mean(all))
        .set("stance_ci_low", interval.map(Statistics.Interval::low))
        .set("stance_ci_high", interval.map(Statistics.Interval::high))
        .set("own_voice_mean", mean(own))
        .set("quoted_mean", mean(quoted))
        .set("originals_stance_mean", mean(originals))
        .set("first_published", 0L)
        .set("scored_clusters", scoredStories)
        .set("clusters_favor", 0L)
        .set("clusters_against", 0L)
        .set("judged", 10L)
        .set("abstained", 1L)
        .set("abstention_share", 0.1)
        .set("stance_corrected", mean(all))
        .set("stance_corrected_low", interval.map(Statistics.Interval::low))
        .set("stance_corrected_high", interval.map(Statistics.Interval::high))
        .set(
            "evidence",
            scoredStories >= 8 && interval.filter(i -> i.low() > 0 || i.high() < 0).isPresent()
                ? "enough"
                : "not_enough");
  }

  private static TableRowBuilder frame(Table table, Instant start) {
    return TableRow.of(table)
        .set("topic", TOPIC)
        .set("grain", "day")
        .set("window_start", start)
        .set("window_end", start.plus(Duration.ofDays(1)))
        .set("window_date", start.atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static TableRowBuilder version(TableRowBuilder row, Instant start) {
    boolean last = !start.isBefore(BEGIN.plus(Duration.ofDays(PERIOD_DAYS - 5)));
    return row.set("version", last ? 2L : 1L)
        .set("timing", last ? "early" : "on_time")
        .set("is_final", !last)
        .set("changed_at", RUN_AT)
        .set("change_reason", "first");
  }

  private static double[] stances(
      List<Invented> some, Function<Invented, Optional<Double>> stance) {
    return some.stream().flatMap(one -> stance.apply(one).stream()).mapToDouble(s -> s).toArray();
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }

  private static double squares(double[] values) {
    return Arrays.stream(values).map(value -> value * value).sum();
  }

  private static Optional<Double> mean(double[] values) {
    OptionalDouble mean = Statistics.mean(values.length, sum(values));
    return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
  }

  private static long labelled(List<Invented> some, String label) {
    return some.stream().filter(one -> label(one.stance()).equals(label)).count();
  }

  private List<TableRow> flows() {
    List<TableRow> rows = new ArrayList<>();
    byDay().forEach((day, printed) -> flows(day, printed, rows));
    return rows;
  }

  private void flows(Instant day, List<Invented> printed, List<TableRow> rows) {
    Map<String, Map<String, List<Invented>>> pairs =
        printed.stream()
            .filter(one -> one.source().isPresent())
            .collect(
                Collectors.groupingBy(
                    one -> one.source().orElseThrow().outlet(),
                    TreeMap::new,
                    Collectors.groupingBy(Invented::outlet, TreeMap::new, Collectors.toList())));
    pairs.forEach(
        (from, copiers) ->
            copiers.forEach(
                (to, copies) ->
                    rows.add(
                        frame(Tables.COPY_FLOW, day)
                            .set("from_outlet", from)
                            .set("to_outlet", to)
                            .set("copies", (long) copies.size())
                            .set("spun", kinds(copies, "spun"))
                            .set(
                                "lag_minutes_sum",
                                copies.stream().mapToLong(one -> one.lag().orElseThrow()).sum())
                            .set("version", 1L)
                            .set("timing", "on_time")
                            .set("is_final", true)
                            .set("changed_at", RUN_AT)
                            .build())));
  }

  private List<TableRow> rejects() {
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      rows.add(
          TableRow.of(Tables.REJECTED)
              .set("source", text(0, "in/articles.jsonl"))
              .set("position", i + 1L)
              .set("stage", "parse")
              .set("reason", i % 4 == 0 ? "bad_date" : "malformed_json")
              .set("detail", text(i, "'someday' is no date"))
              .set("payload", text(i, "{\"text\":"))
              .set("seen_at", RUN_AT)
              .set("format", "jsonl")
              .set("payload_encoding", "utf8")
              .set("payload_truncated", false)
              .build());
    }
    return rows;
  }

  private static TableRow run(int count) {
    return TableRow.of(Tables.RUN)
        .set("run_id", "invented-20250101T000000Z")
        .set("job", "invented")
        .set("started_at", RUN_AT)
        .set("finished_at", RUN_AT.plusSeconds(60))
        .set("runner", "DirectRunner")
        .set("version", "development")
        .set("read", count + 32L)
        .set("accepted", (long) count)
        .set("rejected", 30L)
        .set("late", 0L)
        .set("duplicates_of_id", 2L)
        .set("outside_interval", 0L)
        .set("revisions", 0L)
        .build();
  }

  private static <T> List<TableRow> map(List<T> values, Function<T, TableRow> row) {
    return values.stream().map(row).toList();
  }

  /** Writes tables to look at: {@code FOLDER FORMAT ARTICLES OUTLETS [hostile]}. */
  public static void main(String[] args) throws IOException {
    SyntheticTables tables = new SyntheticTables(Integer.parseInt(args[3]), args.length > 4);
    tables.write(Path.of(args[0]), args[1], Integer.parseInt(args[2]));
  }
}
