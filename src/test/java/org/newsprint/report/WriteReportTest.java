package org.newsprint.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.table.TableFolder;
import org.newsprint.table.UnusableTablesException;

class WriteReportTest {
  private static final Pattern SCRIPT = Pattern.compile("(?s)<script>(.*?)</script>");
  private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*?)</style>");
  private static final Pattern DATA =
      Pattern.compile("(?s)<script type=\"application/json\" id=\"data\">(.*?)</script>");

  @TempDir private Path folder;

  @Test
  void page_hostileTexts_holdsThemAsData() throws Exception {
    SyntheticTables.writeHostile(folder, "jsonl", 60, 9);
    String page = page(WriteReport.on(tables()));
    String data = only(DATA, page);
    assertThat(data, not(containsString("<")));
    JsonNode outlets = new ObjectMapper().readTree(data).path("outlets");
    List<String> names = new ArrayList<>();
    outlets.forEach(outlet -> names.add(outlet.path("outlet").asText()));
    SyntheticTables.HOSTILE.forEach(name -> assertThat(names, hasItem(name)));
  }

  @Test
  void page_hostileTexts_hasItsOwnTwoScriptsAndNoOther() throws Exception {
    SyntheticTables.writeHostile(folder, "jsonl", 60, 9);
    String page = page(WriteReport.on(tables()).asking("</title><script>window.hacked=5</script>"));
    List<String> scripts = SCRIPT.matcher(page).results().map(found -> found.group(1)).toList();
    assertThat(scripts.size(), is(2));
    assertThat(page, containsString("<title>Newsprint: &lt;/title&gt;&lt;script&gt;"));
    assertThat(page.split("<script", -1).length - 1, is(3));
  }

  @Test
  void policy_always_namesTheDigestsOfWhatIsThere() throws Exception {
    SyntheticTables.write(folder, "jsonl", 10, 2);
    String page = page(WriteReport.on(tables()));
    Matcher policy =
        Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")
            .matcher(page);
    assertThat(policy.find(), is(true));
    String hashes =
        String.join(
            " ", SCRIPT.matcher(page).results().map(found -> hash(found.group(1))).toList());
    assertThat(
        policy.group(1),
        is(
            "default-src 'none'; script-src %s; style-src %s; base-uri 'none'; form-action 'none'"
                .formatted(hashes, hash(only(STYLE, page)))));
  }

  @Test
  void page_always_isTheSameAgain() throws Exception {
    SyntheticTables.write(folder, "jsonl", 300, 12);
    assertThat(page(WriteReport.on(tables())), is(page(WriteReport.on(tables()))));
  }

  @Test
  void page_tooLarge_showsLessAndCountsAll() throws Exception {
    SyntheticTables.writeHostile(folder, "jsonl", 400, 12);
    String page = page(WriteReport.on(tables()).within(60_000));
    String data = only(DATA, page);
    assertThat(data.getBytes(StandardCharsets.UTF_8).length, is(lessThanOrEqualTo(60_000)));
    JsonNode model = new ObjectMapper().readTree(data);
    assertThat(model.path("totals").path("articles").asLong(), is(400L));
    assertThat(model.path("outletsInAll").asLong(), is(12L));
    assertThat(model.path("sampled").asBoolean(), is(true));
    assertThat(model.path("articles").isEmpty(), is(false));
  }

  @Test
  void to_tablesUnusable_leavesAnEarlierPageAsItIs() throws Exception {
    Path page = folder.resolve("report.html");
    Files.writeString(page, "earlier");
    assertThrows(UnusableTablesException.class, () -> WriteReport.on(tables()).to(page.toString()));
    assertThat(Files.readString(page), is("earlier"));
    assertThat(names(folder), contains("report.html"));
  }

  @Test
  void to_placeTaken_leavesNothingHalfWritten(@TempDir Path target) throws Exception {
    SyntheticTables.write(folder, "jsonl", 10, 2);
    Files.createDirectories(target.resolve("report.html/full"));
    String page = target.resolve("report.html").toString();
    assertThrows(IOException.class, () -> WriteReport.on(tables()).to(page));
    assertThat(names(target), contains("report.html"));
  }

  private TableFolder tables() {
    return new TableFolder(folder.toString());
  }

  private String page(WriteReport report) throws Exception {
    Path page = folder.resolve("page.html");
    report.to(page.toString());
    return Files.readString(page);
  }

  private static String only(Pattern pattern, String page) {
    List<String> found = pattern.matcher(page).results().map(one -> one.group(1)).toList();
    assertThat(found.size(), is(1));
    return found.get(0);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
