package org.newsprint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsprint.aggregate.Statistics;

/** The counts of a page, by outlet, by time and by who copied whom. */
final class FiguresJson {
  private final PageFields fields;
  private final JsonGenerator json;

  FiguresJson(PageFields fields) {
    this.fields = fields;
    this.json = fields.json();
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
    fields.number("lag", counts.medianLag());
    fields.string("first", counts.first().map(Instant::toString));
    fields.string("last", counts.last().map(Instant::toString));
    figure("all", counts.all());
    figure("ofOriginals", counts.ofOriginals());
    figure("own", counts.own());
    figure("quoted", counts.quoted());
  }

  void counts(Counts counts) throws IOException {
    json.writeStartObject();
    countFields(counts);
    json.writeEndObject();
  }

  private void figure(String name, Figure figure) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("n", figure.n());
    json.writeNumberField("stories", figure.stories());
    fields.number("mean", figure.mean());
    fields.number("low", figure.interval().map(Statistics.Interval::low));
    fields.number("high", figure.interval().map(Statistics.Interval::high));
    json.writeStringField("verdict", figure.verdict().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  void outlet(OutletLine line) throws IOException {
    json.writeStartObject();
    json.writeStringField("outlet", Texts.name(line.outlet()));
    fields.string("name", line.name());
    countFields(line.counts());
    json.writeNumberField("articleShare", line.articleShare());
    json.writeNumberField("uniqueShare", line.uniqueShare());
    json.writeNumberField("originalShare", line.originalShare());
    json.writeEndObject();
  }

  void series(Series series) throws IOException {
    json.writeStartObject();
    json.writeStringField("grain", series.grain());
    json.writeNumberField("leftOut", series.leftOut());
    fields.array("all", series.all(), this::topicWindow);
    json.writeArrayFieldStart("outlets");
    for (Map.Entry<String, List<WindowPoint>> outlet : series.outlets().entrySet()) {
      json.writeStartObject();
      json.writeStringField("outlet", Texts.name(outlet.getKey()));
      fields.array("all", outlet.getValue(), this::window);
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
    fields.number("mean", point.number("stance_mean"));
    fields.number("low", point.number("stance_ci_low"));
    fields.number("high", point.number("stance_ci_high"));
    fields.number("own", point.number("own_voice_mean"));
    fields.number("quoted", point.number("quoted_mean"));
    json.writeNumberField("stories", point.count("scored_clusters"));
    fields.number("corrected", point.number("stance_corrected"));
    fields.number("correctedLow", point.number("stance_corrected_low"));
    fields.number("correctedHigh", point.number("stance_corrected_high"));
    json.writeBooleanField("enough", point.enough());
    if (!point.isFinal()) {
      json.writeBooleanField("open", true);
    }
  }

  void flow(Flow flow) throws IOException {
    json.writeStartObject();
    json.writeStringField("from", Texts.name(flow.from()));
    json.writeStringField("to", Texts.name(flow.to()));
    json.writeNumberField("copies", flow.copies());
    json.writeNumberField("spun", flow.spun());
    json.writeNumberField("back", flow.back());
    fields.number("lag", flow.medianLag());
    json.writeEndObject();
  }
}
