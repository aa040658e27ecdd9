package org.newsprint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The stories and articles that a page opens. */
final class StoriesJson {
  private final PageFields fields;
  private final JsonGenerator json;

  StoriesJson(PageFields fields) {
    this.fields = fields;
    this.json = fields.json();
  }

  void story(Story story) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Texts.title(story.id()));
    fields.string("title", story.title());
    json.writeStringField("outlet", Texts.name(story.firstOutlet()));
    json.writeStringField("first", story.firstPublished().toString());
    json.writeStringField("last", story.lastPublished().toString());
    json.writeNumberField("articles", story.articles());
    json.writeNumberField("outlets", story.outlets());
    json.writeNumberField("exact", story.exact());
    json.writeNumberField("near", story.near());
    json.writeNumberField("excerpts", story.excerpts());
    json.writeNumberField("spun", story.spun());
    fields.number("stance", story.stance());
    fields.number("lowest", story.lowest());
    fields.number("highest", story.highest());
    fields.array("copies", story.copies(), this::copy);
    json.writeEndObject();
  }

  private void copy(Copy copy) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Texts.title(copy.id()));
    json.writeStringField("outlet", Texts.name(copy.outlet()));
    fields.string("title", copy.title());
    fields.string("url", copy.url());
    json.writeStringField("at", copy.published().toString());
    json.writeStringField("kind", copy.kind());
    fields.string("from", copy.from().map(Texts::title));
    fields.string("fromOutlet", copy.fromOutlet().map(Texts::name));
    fields.string("credit", copy.credit());
    fields.number("similarity", copy.similarity());
    if (copy.lag().isPresent()) {
      json.writeNumberField("lag", copy.lag().get());
    }
    json.writeBooleanField("headlineChanged", copy.headlineChanged());
    fields.number("stance", copy.stance());
    if (!copy.swaps().isEmpty()) {
      fields.array("swaps", copy.swaps(), json::writeString);
    }
    if (copy.moreSwaps() > 0) {
      json.writeNumberField("moreSwaps", copy.moreSwaps());
    }
    json.writeEndObject();
  }

  void article(ArticleCard article) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Texts.title(article.id()));
    fields.string("url", article.url());
    json.writeStringField("outlet", Texts.name(article.outlet()));
    fields.string("title", article.title());
    json.writeStringField("at", article.published().toString());
    json.writeStringField("kind", article.kind());
    json.writeStringField("story", Texts.title(article.story()));
    json.writeStringField("label", article.label());
    fields.number("stance", article.stance());
    fields.number("own", article.own());
    fields.number("quoted", article.quoted());
    json.writeBooleanField("insufficient", article.insufficient());
    json.writeNumberField("judged", article.judged());
    json.writeNumberField("bearing", article.bearing());
    fields.array("sentences", article.sentences(), this::sentence);
    json.writeEndObject();
  }

  private void sentence(SentenceLine sentence) throws IOException {
    json.writeStartObject();
    json.writeNumberField("index", sentence.index());
    json.writeStringField("text", sentence.text());
    json.writeStringField("voice", sentence.voice());
    fields.string("speaker", sentence.speaker());
    fields.string("affiliation", sentence.affiliation());
    json.writeStringField("label", sentence.label());
    if (sentence.insufficient()) {
      json.writeBooleanField("insufficient", true);
    }
    if (sentence.abstained()) {
      json.writeBooleanField("abstained", true);
    }
    fields.number("probability", sentence.probability());
    fields.string("cues", sentence.cues());
    fields.string("reason", sentence.reason());
    json.writeEndObject();
  }
}
