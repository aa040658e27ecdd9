package org.newsprint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;

/** The model as JSON that can stand within a page. */
final class PageJson {
  private final PageFields fields;
  private final JsonGenerator json;

  private PageJson(PageFields fields) {
    this.fields = fields;
    this.json = fields.json();
  }

  /** The model in UTF-8. */
  static byte[] of(ReportModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = PageFields.generator(bytes)) {
      new PageJson(new PageFields(json)).write(model);
    } catch (IOException e) {
      throw new IllegalStateException(e); // Memory takes all bytes.
    }
    return bytes.toByteArray();
  }

  private void write(ReportModel model) throws IOException {
    FiguresJson figures = new FiguresJson(fields);
    StoriesJson stories = new StoriesJson(fields);
    json.writeStartObject();
    json.writeStringField("topic", Texts.name(model.topic()));
    fields.string("question", model.question().map(Texts::sentence));
    fields.flag("calibrated", model.calibrated());
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
    figures.counts(model.totals());
    fields.array("outlets", model.outlets(), figures::outlet);
    fields.array("series", model.series(), figures::series);
    fields.array("flows", model.flows(), figures::flow);
    fields.array("stories", model.stories(), stories::story);
    fields.array("articles", model.articles(), stories::article);
    fields.array("reasons", model.rejects().reasons(), this::reason);
    fields.array("rejects", model.rejects().examples(), this::reject);
    json.writeEndObject();
  }

  private void run(RunLine run) throws IOException {
    json.writeObjectFieldStart("run");
    json.writeStringField("id", run.id());
    json.writeStringField("job", run.job());
    json.writeStringField("started", run.started().toString());
    fields.string("finished", run.finished().map(Instant::toString));
    json.writeStringField("runner", run.runner());
    json.writeStringField("version", run.version());
    json.writeNumberField("read", run.read());
    json.writeNumberField("accepted", run.accepted());
    json.writeNumberField("rejected", run.rejected());
    json.writeNumberField("duplicates", run.duplicates());
    json.writeNumberField("outside", run.outside());
    json.writeNumberField("revisions", run.revisions());
    json.writeNumberField("late", run.late());
    json.writeBooleanField("reconciles", run.reconciles());
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
}
