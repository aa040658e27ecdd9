package org.newsprint.archive;

import java.io.IOException;
import org.newsprint.article.ArticleCoder;
import org.newsprint.article.ArticleHeadCoder;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;
import org.newsprint.revision.RevisionCoder;

/** Encodes the earlier texts of an article. */
final class HistoryCoder extends WireCoder<History> {
  private static final long serialVersionUID = 1L;

  @Override
  protected void write(History value, WireOutput out) throws IOException {
    out.writeNested(value.newest(), ArticleHeadCoder.of());
    out.writeAll(value.earlier(), each -> out.writeNested(each, ArticleCoder.of()));
    out.writeAll(value.changes(), each -> out.writeNested(each, RevisionCoder.of()));
  }

  @Override
  protected History read(WireInput in) throws IOException {
    return new History(
        in.readNested(ArticleHeadCoder.of()),
        in.readAll(() -> in.readNested(ArticleCoder.of())),
        in.readAll(() -> in.readNested(RevisionCoder.of())));
  }
}
