package org.newsprint.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsprint.aggregate.Statistics;

/**
 * The model as JSON that can stand within a page: no text in it can end the element around it,
 * whatever an article's title holds. Absent values are left out.
 */
final class PageJson {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .characterEscapes(new ForHtml())
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  private final JsonGenerator json;

  private PageJson(JsonGenerator json) {
    this.json = json;
  }

  /** The model in UTF-8. */
  static byte[] of(ReportModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
      new PageJson(json).write(model);
    } catch (IOException e) {
      throw new IllegalStateException(e); // Memory takes all bytes.
    }
    return bytes.toByteArray();
  }

  private void write(ReportModel model) throws IOException {
    json.writeStartObject();
    json.writeStringField("topic", Texts.name(model.topic()));
    string("question", model.question().map(Texts::sentence));
    flag("calibrated", model.calibrated());
    run(model.run());
    json.writeNumberField("runs", model.runs());
    json.writeNumberField("outletsInAll", model.outletsInAll());
    if (model.articlesByDay().isPresent()) {
      json.writeNumberField("articlesByDay", model.articlesByDay().get());
    }
    json.writeNumberField("openWindows", model.openWindows());
    json.writeNumberField("correctedWindows", model.correctedWindows());
    json.writeNumberField("flowsInAll", model.flowsInAll());
    json.writeNumberField("storiesInAll", model.storiesInAll());
    json.writeBooleanField("sampled", model.sampled());
    json.writeNumberField("judged", model.judged());
    json.writeNumberField("abstained", model.abstained());
    json.writeFieldName("totals");
    counts(model.totals());
    array("outlets", model.outlets(), this::outlet);
    array("series", model.series(), this::series);
    array("flows", model.flows(), this::flow);
    array("stories", model.stories(), this::story);
    array("articles", model.articles(), this::article);
    array("reasons", model.rejects().reasons(), this::reason);
    array("rejects", model.rejects().examples(), this::reject);
    json.writeEndObject();
  }

  private void run(RunLine run) throws IOException {
    json.writeObjectFieldStart("run");
    json.writeStringField("id", run.id());
    json.writeStringField("job", run.job());
    json.writeStringField("started", run.started().toString());
    string("finished", run.finished().map(Instant::toString));
    json.writeStringField("runner", run.runner());
    json.writeStringField("version", run.version());
    json.writeNumberField("read", run.read());
    json.writeNumberField("accepted", run.accepted());
    json.writeNumberField("rejected", run.rejected());
    json.writeNumberField("duplicates", run.duplicates());
    json.writeNumberField("outside", run.outside());
    json.writeNumberField("late", run.late());
    json.writeBooleanField("reconciles", run.reconciles());
    json.writeEndObject();
  }

  private void counts(Counts counts) throws IOException {
    json.writeStartObject();
    countFields(counts);
    json.writeEndObject();
  }

  private void countFields(Counts counts) throws IOException {
    json.writeNumberField("articles", counts.articles());
    json.writeNumberField("unique", counts.unique());
    json.writeNumberField("originals", counts.originals());
    json.writeNumberField("exact", counts.exact());
    json.writeNumberField("near", counts.near());
    json.writeNumberField("excerpts", counts.excerpts());
    json.writeNumberField("spun", counts.spun());
    json.writeNumberField("relevant", counts.relevant());
    json.writeNumberField("insufficient", counts.insufficient());
    json.writeNumberField("favor", counts.favor());
    json.writeNumberField("against", counts.against());
    json.writeNumberField("neutral", counts.neutral());
    json.writeNumberField("headlines", counts.headlines());
    number("lag", counts.medianLag());
    string("first", counts.first().map(Instant::toString));
    string("last", counts.last().map(Instant::toString));
    figure("all", counts.all());
    figure("ofOriginals", counts.ofOriginals());
    figure("own", counts.own());
    figure("quoted", counts.quoted());
  }

  private void figure(String name, Figure figure) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("n", figure.n());
    json.writeNumberField("stories", figure.stories());
    number("mean", figure.mean());
    number("low", figure.interval().map(Statistics.Interval::low));
    number("high", figure.interval().map(Statistics.Interval::high));
    json.writeStringField("verdict", figure.verdict().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private void outlet(OutletLine line) throws IOException {
    json.writeStartObject();
    json.writeStringField("outlet", Texts.name(line.outlet()));
    string("name", line.name());
    countFields(line.counts());
    json.writeNumberField("articleShare", line.articleShare());
    json.writeNumberField("uniqueShare", line.uniqueShare());
    json.writeNumberField("originalShare", line.originalShare());
    json.writeEndObject();
  }

  private void series(Series series) throws IOException {
    json.writeStartObject();
    json.writeStringField("grain", series.grain());
    json.writeNumberField("leftOut", series.leftOut());
    array("all", series.all(), this::topicWindow);
    json.writeArrayFieldStart("outlets");
    for (Map.Entry<String, List<WindowPoint>> outlet : series.outlets().entrySet()) {
      json.writeStartObject();
      json.writeStringField("outlet", Texts.name(outlet.getKey()));
      array("all", outlet.getValue(), this::window);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void topicWindow(WindowPoint point) throws IOException {
    json.writeStartObject();
    windowFields(point);
    json.writeNumberField("outlets", point.count("outlets"));
    json.writeNumberField("silent", point.count("outlets_silent"));
    json.writeEndObject();
  }

  private void window(WindowPoint point) throws IOException {
    json.writeStartObject();
    windowFields(point);
    json.writeEndObject();
  }

  private void windowFields(WindowPoint point) throws IOException {
    json.writeNumberField("at", point.start().getEpochSecond());
    json.writeNumberField("articles", point.count("articles"));
    json.writeNumberField("originals", point.count("originals"));
    json.writeNumberField("scored", point.count("scored"));
    number("mean", point.number("stance_mean"));
    number("low", point.number("stance_ci_low"));
    number("high", point.number("stance_ci_high"));
    number("own", point.number("own_voice_mean"));
    number("quoted", point.number("quoted_mean"));
    json.writeNumberField("stories", point.count("scored_clusters"));
    number("corrected", point.number("stance_corrected"));
    number("correctedLow", point.number("stance_corrected_low"));
    number("correctedHigh", point.number("stance_corrected_high"));
    json.writeBooleanField("enough", point.enough());
    if (!point.isFinal()) {
      json.writeBooleanField("open", true);
    }
  }

  private void flow(Flow flow) throws IOException {
    json.writeStartObject();
    json.writeStringField("from", Texts.name(flow.from()));
    json.writeStringField("to", Texts.name(flow.to()));
    json.writeNumberField("copies", flow.copies());
    json.writeNumberField("spun", flow.spun());
    json.writeNumberField("back", flow.back());
    number("lag", flow.medianLag());
    json.writeEndObject();
  }

  private void story(Story story) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Texts.title(story.id()));
    string("title", story.title());
    json.writeStringField("outlet", Texts.name(story.firstOutlet()));
    json.writeStringField("first", story.firstPublished().toString());
    json.writeStringField("last", story.lastPublished().toString());
    json.writeNumberField("articles", story.articles());
    json.writeNumberField("outlets", story.outlets());
    json.writeNumberField("exact", story.exact());
    json.writeNumberField("near", story.near());
    json.writeNumberField("excerpts", story.excerpts());
    json.writeNumberField("spun", story.spun());
    number("stance", story.stance());
    number("lowest", story.lowest());
    number("highest", story.highest());
    array("copies", story.copies(), this::copy);
    json.writeEndObject();
  }

  private void copy(Copy copy) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Texts.title(copy.id()));
    json.writeStringField("outlet", Texts.name(copy.outlet()));
    string("title", copy.title());
    string("url", copy.url());
    json.writeStringField("at", copy.published().toString());
    json.writeStringField("kind", copy.kind());
    string("from", copy.from().map(Texts::title));
    string("fromOutlet", copy.fromOutlet().map(Texts::name));
    number("similarity", copy.similarity());
    if (copy.lag().isPresent()) {
      json.writeNumberField("lag", copy.lag().get());
    }
    json.writeBooleanField("headlineChanged", copy.headlineChanged());
    number("stance", copy.stance());
    if (!copy.swaps().isEmpty()) {
      array("swaps", copy.swaps(), json::writeString);
    }
    if (copy.moreSwaps() > 0) {
      json.writeNumberField("moreSwaps", copy.moreSwaps());
    }
    json.writeEndObject();
  }

  private void article(ArticleCard article) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Texts.title(article.id()));
    string("url", article.url());
    json.writeStringField("outlet", Texts.name(article.outlet()));
    string("title", article.title());
    json.writeStringField("at", article.published().toString());
    json.writeStringField("kind", article.kind());
    json.writeStringField("story", Texts.title(article.story()));
    json.writeStringField("label", article.label());
    number("stance", article.stance());
    number("own", article.own());
    number("quoted", article.quoted());
    json.writeBooleanField("insufficient", article.insufficient());
    json.writeNumberField("judged", article.judged());
    json.writeNumberField("bearing", article.bearing());
    array("sentences", article.sentences(), this::sentence);
    json.writeEndObject();
  }

  private void sentence(SentenceLine sentence) throws IOException {
    json.writeStartObject();
    json.writeNumberField("index", sentence.index());
    json.writeStringField("text", sentence.text());
    json.writeStringField("voice", sentence.voice());
    string("speaker", sentence.speaker());
    string("affiliation", sentence.affiliation());
    json.writeStringField("label", sentence.label());
    if (sentence.insufficient()) {
      json.writeBooleanField("insufficient", true);
    }
    if (sentence.abstained()) {
      json.writeBooleanField("abstained", true);
    }
    number("probability", sentence.probability());
    string("cues", sentence.cues());
    string("reason", sentence.reason());
    json.writeEndObject();
  }

  private void reason(Rejects.Reason reason) throws IOException {
    json.writeStartObject();
    json.writeStringField("stage", reason.stage());
    json.writeStringField("reason", reason.reason());
    json.writeNumberField("records", reason.records());
    json.writeEndObject();
  }

  private void reject(Rejects.Example reject) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", reject.source());
    json.writeNumberField("position", reject.position());
    json.writeStringField("reason", reject.reason());
    json.writeStringField("detail", reject.detail());
    json.writeEndObject();
  }

  private void string(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private void number(String name, Optional<Double> value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.get());
    }
  }

  private void flag(String name, Optional<Boolean> value) throws IOException {
    if (value.isPresent()) {
      json.writeBooleanField(name, value.get());
    }
  }

  private interface Element<T> {
    void write(T element) throws IOException;
  }

  private <T> void array(String name, List<T> elements, Element<T> element) throws IOException {
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
