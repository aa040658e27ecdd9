package org.newsprint.cluster;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterAddressTest {
  @ParameterizedTest
  @CsvSource({
    "localhost:8081, localhost:8081",
    "jobmanager, jobmanager:8081",
    "http://flink.example:80/, flink.example:80",
    "https://flink.example, flink.example:8081",
    "[::1]:9000, [::1]:9000"
  })
  void parse_address_isHostAndPort(String master, String shown) {
    assertThat(ClusterAddress.parse(master).map(ClusterAddress::toString), is(Optional.of(shown)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "local host", "localhost:port", "http://", "host:8081/jobs", ":8081"})
  void parse_noAddress_isEmpty(String master) {
    assertThat(ClusterAddress.parse(master), is(Optional.empty()));
  }

  @Test
  void isEncrypted_https_isTold() {
    assertThat(ClusterAddress.parse("https://flink").orElseThrow().isEncrypted(), is(true));
    assertThat(ClusterAddress.parse("flink").orElseThrow().isEncrypted(), is(false));
  }

  @Test
  void isThisMachine_loopback_isTold() {
    assertThat(ClusterAddress.parse("127.0.0.1:1").orElseThrow().isThisMachine(), is(true));
    assertThat(ClusterAddress.parse("192.0.2.1:1").orElseThrow().isThisMachine(), is(false));
  }

  @Test
  void page_job_isWhereItCanBeWatched() {
    ClusterAddress address = ClusterAddress.parse("flink:9000").orElseThrow();

    assertThat(address.page("0a"), is("http://flink:9000/#/job/running/0a"));
    assertThat(address.resource("0a"), is("http://flink:9000/jobs/0a"));
  }
}
