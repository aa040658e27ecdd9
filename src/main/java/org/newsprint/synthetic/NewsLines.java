package org.newsprint.synthetic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** Made articles as lines, a JSON object each. */
public final class NewsLines implements Closeable {
  /** What a line tells. */
  public enum Content {
    /** The fields of the JSON-lines input format. */
    ARTICLE(true, false),
    /** Id, time and what is known of it. */
    TRUTH(false, true),
    /** Both, as a labelled document: cluster and kind beside the text. */
    LABELLED(true, true);

    private final boolean article;
    private final boolean truth;

    Content(boolean article, boolean truth) {
      this.article = article;
      this.truth = truth;
    }
  }

  private final JsonGenerator json;
  private final Content content;

  /** Lines to a writer, which is closed with this. */
  public NewsLines(Writer out, Content content) throws IOException {
    this.json = new JsonFactory().createGenerator(out).setRootValueSeparator(null);
    this.content = content;
  }

  /** Adds the line of an article. */
  public void add(MadeArticle article) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    if (content.article) {
      json.writeStringField("url", article.url());
      json.writeStringField("outlet", article.outlet());
      json.writeStringField("title", article.title());
      json.writeStringField("byline", article.byline());
    }
    json.writeStringField("published_at", article.publishedAt().toString());
    if (content.truth) {
      add(article.truth());
    }
    if (content.article) {
      json.writeStringField("language", "en");
      json.writeStringField("text", article.text());
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void add(Truth truth) throws IOException {
    json.writeStringField("cluster", truth.cluster());
    if (truth.copiedFrom().isPresent()) {
      json.writeStringField("copied_from", truth.copiedFrom().get());
    }
    json.writeStringField("kind", truth.kind());
    json.writeBooleanField("relevant", truth.relevant());
    json.writeBooleanField("late", truth.late());
  }

  /** Passes on what was added so far. */
  public void flush() throws IOException {
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
