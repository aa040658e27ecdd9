package org.newsprint.outlet;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;
import org.newsprint.config.Problem;
import org.newsprint.config.Problems;

class OutletFileTest {
  private final Problems problems = new Problems();

  @Test
  void read_row_isFoundByItsDomain() {
    KnownOutlets known = read("ft.com,Financial Times,GB,newspaper");
    assertThat(problems.list(), is(empty()));
    assertThat(known.size(), is(1));
    assertThat(known.name("ft.com"), is(Optional.of("Financial Times")));
    assertThat(known.country("ft.com"), is(Optional.of("GB")));
    assertThat(known.kind("ft.com"), is(Optional.of("newspaper")));
  }

  @Test
  void read_outletThatIsNotThere_isUnknown() {
    KnownOutlets known = read("ft.com,Financial Times,GB,newspaper");
    assertThat(known.name("next.example"), is(Optional.empty()));
    assertThat(known.country("unknown"), is(Optional.empty()));
    assertThat(known.kind(""), is(Optional.empty()));
  }

  @Test
  void read_countryAndKindLeftEmpty_areUnknown() {
    KnownOutlets known = read("ft.com,Financial Times,,");
    assertThat(problems.list(), is(empty()));
    assertThat(known.name("ft.com"), is(Optional.of("Financial Times")));
    assertThat(known.country("ft.com"), is(Optional.empty()));
    assertThat(known.kind("ft.com"), is(Optional.empty()));
  }

  @Test
  void name_otherCase_isTheSameOutlet() {
    assertThat(
        read("FT.com,Financial Times,GB,").name("Ft.Com"), is(Optional.of("Financial Times")));
  }

  @Test
  void name_hostGivenByARecord_isThatOfItsDomain() {
    assertThat(read("bbc.co.uk,BBC,GB,").name("news.bbc.co.uk"), is(Optional.of("BBC")));
  }

  @Test
  void name_blogBelowAService_isNotThatOfTheService() {
    assertThat(read("blogspot.com,Blogger,US,").name("mine.blogspot.com"), is(Optional.empty()));
  }

  @Test
  void read_nameThatIsNoDomain_isFoundAsRecordsGiveIt() {
    assertThat(
        read("Evening Echo,The Evening Echo,IE,").name("evening echo"),
        is(Optional.of("The Evening Echo")));
  }

  @Test
  void read_domainWithAccents_isFoundAsUrlsHaveIt() {
    assertThat(
        read("bücher.de,Bücher,DE,blog").name("xn--bcher-kva.de"), is(Optional.of("Bücher")));
  }

  @Test
  void read_columnsInAnotherOrder_sameFacts() {
    KnownOutlets known =
        OutletFile.read(
            "o.csv", "\uFEFFKind,name,Country,domain\r\n\r\nblog,\"A, B\",DE,a.de\r\n", problems);
    assertThat(problems.list(), is(empty()));
    assertThat(known.name("a.de"), is(Optional.of("A, B")));
    assertThat(known.kind("a.de"), is(Optional.of("blog")));
  }

  @Test
  void read_manyMistakes_saysAllWithTheirLines() {
    read(
        """
        ft.com,Financial Times,UK,newspaper
        a.org,A,us,papr
        FT.com,FT,GB,newspaper
        b.org,,XX,blog
        https://c.org/,C,DE,blog
        news.bbc.co.uk,BBC News,GB,broadcaster
        ,D,DE,blog
        d.org,D,DE
        e.org,"E,DE,blog
        """);
    assertThat(
        messages(),
        contains(
            "o.csv:2: country: 'UK' is no country code (ISO 3166-1 alpha-2); did you mean 'GB'?",
            "o.csv:3: country: 'us' is no country code (ISO 3166-1 alpha-2); did you mean 'US'?",
            "o.csv:3: kind: 'papr' is not one of newspaper, magazine, broadcaster, agency, online,"
                + " trade, blog, aggregator, press_release, government, organisation",
            "o.csv:4: domain: 'FT.com' is given twice, first in line 2; remove one",
            "o.csv:5: name: has no value; give the name that people know",
            "o.csv:5: country: 'XX' is no country code (ISO 3166-1 alpha-2), for example GB",
            "o.csv:6: domain: 'https://c.org/' is an address; give its domain",
            "o.csv:7: domain: articles of 'news.bbc.co.uk' are those of 'bbc.co.uk'; give that",
            "o.csv:8: domain: has no value; give what the tables call the outlet",
            "o.csv:9: has 3 values, the header has 4; a value with a comma needs quotation marks",
            "o.csv:10: has 2 values, the header has 4; a value with a comma needs quotation marks"));
  }

  @Test
  void read_columnMissingAndAnotherMisspelt_saysBothOnce() {
    OutletFile.read("o.csv", "domain,nam,country\nft.com,FT,ZZ\n", problems);
    assertThat(
        messages(),
        contains(
            "o.csv:1: nam: unknown column; did you mean 'name'?",
            "o.csv:1: name: the column is missing; the header needs domain, name, country, kind,"
                + " with commas between them",
            "o.csv:1: kind: the column is missing; the header needs domain, name, country, kind,"
                + " with commas between them"));
  }

  @Test
  void read_emptyFile_namesTheColumns() {
    OutletFile.read("o.csv", "\n", problems);
    assertThat(
        messages(),
        contains(
            "o.csv:1: has no rows; its first line must name the columns domain, name, country, kind"));
  }

  @Test
  void read_quotationThatDoesNotClose_saysWhereItBegins() {
    read("a.org,A,DE,\"blog\nb.org,B,DE,blog\n");
    assertThat(
        messages(),
        contains("o.csv:2: kind: runs over several lines; is a quotation mark not closed?"));
  }

  @Test
  void known_sentToAWorker_knowsTheSame() {
    KnownOutlets known = read("ft.com,Financial Times,GB,newspaper");
    assertThat(SerializableUtils.clone(known).name("ft.com"), is(Optional.of("Financial Times")));
    assertThat(KnownOutlets.NONE.name("ft.com"), is(Optional.empty()));
  }

  @Test
  void read_fileThatShips_isSound() throws IOException {
    KnownOutlets known =
        OutletFile.read(
            "outlets.csv", Files.readString(Path.of("pipelines/outlets.csv")), problems);
    assertThat(problems.list(), is(empty()));
    assertThat(known.size(), is(greaterThan(60)));
    assertThat(known.name("siliconangle.com"), is(Optional.of("SiliconANGLE")));
  }

  private KnownOutlets read(String rows) {
    return OutletFile.read("o.csv", "domain,name,country,kind\n" + rows, problems);
  }

  private List<String> messages() {
    return problems.list().stream().map(Problem::toString).toList();
  }
}
