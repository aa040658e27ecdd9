package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.newsprint.article.Articles.NOON;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprint.aggregate.Outlet;
import org.newsprint.config.Problems;
import org.newsprint.outlet.KnownOutlets;
import org.newsprint.outlet.OutletFile;
import org.newsprint.reject.Payload;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.Reject;
import org.newsprint.reject.RejectReason;

class RunRowsTest {
  @Test
  void of_outlet_fillsEveryColumn() {
    assertThat(
        ArticleRowsTest.values(
            RunRows.of(
                new Outlet("a.org", NOON, NOON.plusSeconds(1), 7), outlets("a.org,The A,GB,blog"))),
        is(
            Map.of(
                "outlet",
                "a.org",
                "name",
                "The A",
                "first_seen",
                NOON,
                "last_seen",
                NOON.plusSeconds(1),
                "articles",
                7L,
                "country",
                "GB",
                "kind",
                "blog")));
  }

  @Test
  void of_outletOfWhichNothingIsKnown_hasItselfAsItsName() {
    TableRow row = RunRows.of(new Outlet("b.org", NOON, NOON, 1), outlets("a.org,The A,GB,blog"));
    assertThat(row.string("name"), is("b.org"));
    assertThat(row.optionalString("country"), is(Optional.empty()));
    assertThat(row.optionalString("kind"), is(Optional.empty()));
  }

  private static KnownOutlets outlets(String row) {
    return OutletFile.read("o.csv", "domain,name,country,kind\n" + row, new Problems());
  }

  @Test
  void of_reject_keepsThePayloadAsItCame() {
    assertThat(
        ArticleRowsTest.values(RunRows.of(reject(Payload.of("{\"id\":")))),
        is(
            Map.of(
                "source", "in/a.jsonl",
                "position", 3L,
                "stage", "parse",
                "reason", "malformed_json",
                "detail", "it ends too early",
                "payload", "{\"id\":",
                "seen_at", NOON,
                "format", "jsonl",
                "payload_encoding", "utf8",
                "payload_truncated", false)));
  }

  @Test
  void of_rejectThatIsNoText_holdsItInBase64() {
    TableRow row = RunRows.of(reject(Payload.of(new byte[] {-1, 0, 1}, false)));
    assertThat(row.string("payload"), is("/wAB"));
    assertThat(row.string("payload_encoding"), is("base64"));
    assertThat(row.booleanValue("payload_truncated"), is(true));
    assertThat(
        RunRows.of(reject(Payload.of("é".getBytes(StandardCharsets.UTF_8), true)))
            .string("payload"),
        is("é"));
  }

  private static Reject reject(Payload payload) {
    return new Reject(
        new Provenance("in/a.jsonl", 3),
        "parse",
        RejectReason.MALFORMED_JSON,
        "it ends too early",
        "jsonl",
        payload,
        NOON);
  }
}
