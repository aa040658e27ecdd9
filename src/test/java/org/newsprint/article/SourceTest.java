package org.newsprint.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTest {
  @Test
  void named_labelInAnyCase_isTheFormat() {
    assertThat(InputFormat.named("JsonL"), is(Optional.of(InputFormat.JSONL)));
    assertThat(InputFormat.named("pdf"), is(Optional.empty()));
    assertThat(InputFormat.TEXT.label(), is("text"));
  }

  @Test
  void source_unusableCharset_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> source(InputFormat.TEXT, "klingon"));
    assertThrows(IllegalArgumentException.class, () -> source(InputFormat.TEXT, "no name!"));
    assertThrows(IllegalArgumentException.class, () -> source(InputFormat.JSONL, "UTF-16LE"));
  }

  private static Source source(InputFormat format, String charset) {
    return new Source("in/*", format, Optional.of(charset));
  }
}
