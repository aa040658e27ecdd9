package org.newsprint.config;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlMapTest {
  private final Problems problems = new Problems();

  @Test
  void accessors_wellFormedFile_giveTypedValuesWithoutProblems() {
    YamlMap root =
        read(
            """
            job: nightly   # a comment
            shards: 16
            share: 0.85
            final: true
            mode: stream
            windows:
              lateness: P14D
            outlets: [one.example, no]
            sources:
              - path: a.csv
              - path: b.csv
            """);

    assertThat(root.requireString("job"), is("nightly"));
    assertThat(root.integer("shards", 1, 64), is(Optional.of(16)));
    assertThat(root.number("share", 0, 1), is(Optional.of(0.85)));
    assertThat(root.bool("final"), is(Optional.of(true)));
    assertThat(root.requireOneOf("mode", List.of("batch", "stream")), is("stream"));
    assertThat(root.requireMap("windows").requireDuration("lateness"), is(Duration.ofDays(14)));
    assertThat(root.strings("outlets"), contains("one.example", "no"));
    List<String> paths = root.maps("sources").stream().map(m -> m.requireString("path")).toList();
    assertThat(paths, contains("a.csv", "b.csv"));
    root.done();
    assertThat(problems.list(), is(empty()));
  }

  @Test
  void optionalAccessors_missingKey_areEmptyWithoutProblem() {
    YamlMap root = read("job: nightly\n");

    assertThat(root.string("topic"), is(Optional.empty()));
    assertThat(root.map("windows"), is(Optional.empty()));
    assertThat(root.strings("outlets"), is(empty()));
    assertThat(problems.isEmpty(), is(true));
  }

  @Test
  void duration_notIso_namesFileLinePathAndExample() {
    YamlMap root = read("job: x\nwindows:\n  lateness: abc\n");

    root.requireMap("windows").requireDuration("lateness");

    assertOnly(
        "job.yaml:3: windows.lateness: 'abc' is not an ISO 8601 duration, for example P2D or PT6H");
  }

  @Test
  void duration_negativeOrEndless_isAProblem() {
    YamlMap root = read("one: -P1D\ntwo: P99999D\n");

    root.duration("one");
    root.duration("two");

    assertThat(
        lines(),
        contains(
            "job.yaml:1: one: must be from PT0S to P36525D",
            "job.yaml:2: two: must be from PT0S to P36525D"));
  }

  @Test
  void numbers_wrongOrOutOfRange_areProblems() {
    YamlMap root = read("a: 1.5\nb: 99\nc: .nan\nd: 2\ne: 12345678901\n");

    root.integer("a", 0, 9);
    root.integer("b", 0, 9);
    root.number("c", 0, 1);
    root.number("d", 0, 1);
    root.integer("e", 0, 9);

    assertThat(
        lines(),
        contains(
            "job.yaml:1: a: '1.5' is not a whole number",
            "job.yaml:2: b: must be from 0 to 9",
            "job.yaml:3: c: '.nan' is not a number",
            "job.yaml:4: d: must be from 0.0 to 1.0",
            "job.yaml:5: e: '12345678901' is not a whole number"));
  }

  @Test
  void bool_yes_isAProblem() {
    read("final: yes\n").bool("final");

    assertOnly("job.yaml:1: final: 'yes' is not true or false");
  }

  @Test
  void oneOf_otherValue_listsTheAllowed() {
    read("mode: strem\n").requireOneOf("mode", List.of("batch", "stream"));

    assertOnly("job.yaml:1: mode: 'strem' is not one of batch, stream");
  }

  @Test
  void require_missingKeys_reportsEachOnceAndReturnsHarmlessValues() {
    YamlMap root = read("job: x\n");

    assertThat(root.requireString("topic"), is(""));
    assertThat(root.requireStrings("outlets"), is(empty()));
    assertThat(root.requireMap("windows").requireDuration("lateness"), is(Duration.ZERO));
    assertThat(
        lines(),
        contains(
            "job.yaml:1: topic: is missing",
            "job.yaml:1: outlets: is missing",
            "job.yaml:1: windows: is missing"));
  }

  @Test
  void require_missingInNestedMapping_pointsToTheMappingsLine() {
    YamlMap root = read("job: x\nsources:\n  - name: a\n  - path: b\n");

    root.maps("sources").forEach(source -> source.requireString("path"));

    assertOnly("job.yaml:3: sources[0].path: is missing");
  }

  @Test
  void done_unknownKeys_suggestsTheNearestOrListsTheKnown() {
    YamlMap root = read("job: x\nwindws: 1\ncolour: red\n");
    root.requireString("job");
    root.string("windows");

    root.done();
    root.done();

    assertThat(
        lines(),
        contains(
            "job.yaml:2: windws: unknown key; did you mean 'windows'?",
            "job.yaml:3: colour: unknown key; known are job, windows"));
  }

  @Test
  void done_nestedMapping_isCoveredFromTheRoot() {
    YamlMap root = read("windows:\n  latenes: P2D\n");
    root.requireMap("windows").duration("lateness");

    root.done();

    assertOnly("job.yaml:2: windows.latenes: unknown key; did you mean 'lateness'?");
  }

  @Test
  void read_duplicateKey_keepsTheFirstAndReportsTheSecond() {
    YamlMap root = read("job: x\n\njob: y\n");

    assertThat(root.requireString("job"), is("x"));
    assertOnly("job.yaml:3: job: the key is given twice, first in line 1; remove one");
  }

  @Test
  void accessors_wrongNodeType_areProblems() {
    YamlMap root = read("a: [1]\nb: x\nc: {d: e}\nf: [[1], x]\ng: [x]\n");

    root.requireString("a");
    root.requireMap("b");
    root.requireStrings("c");
    assertThat(root.strings("f"), contains("x"));
    root.maps("g");

    assertThat(
        lines(),
        contains(
            "job.yaml:1: a: must be a single value, not a list",
            "job.yaml:2: b: must be a mapping of keys and values, not a single value",
            "job.yaml:3: c: must be a list, not a mapping",
            "job.yaml:4: f[0]: must be a single value, not a list",
            "job.yaml:5: g[0]: must be a mapping of keys and values, not a single value"));
  }

  @Test
  void string_keyWithoutValue_isAProblem() {
    YamlMap root = read("job:\ntopic: ~\nname: ''\n");

    root.requireString("job");
    root.string("topic");
    root.string("name");

    assertThat(problems.list(), hasSize(3));
    assertThat(lines().get(0), is("job.yaml:1: job: has no value; give one or remove the key"));
  }

  @Test
  void requireStrings_emptyList_isAProblem() {
    read("outlets: []\n").requireStrings("outlets");

    assertOnly("job.yaml:1: outlets: the list is empty; give at least one item");
  }

  @Test
  void read_emptyFile_isOneProblemOnly() {
    for (String nothing : List.of("", "\n\n", "# only a comment\n", "---\n")) {
      Problems found = new Problems();
      YamlMap root = YamlMap.read("job.yaml", nothing, found);
      root.requireString("job");
      root.done();
      assertThat(found.list(), hasSize(1));
    }
  }

  @Test
  void read_syntaxError_givesLineAndColumnAndNothingElse() {
    YamlMap root = read("job: x\nwindows: [1, 2\ntopic: y\n");
    root.requireString("topic");

    assertThat(problems.list(), hasSize(1));
    assertThat(lines().get(0), containsString("job.yaml:3: not valid YAML at column"));
  }

  @Test
  void read_notAMapping_isAProblem() {
    read("- a\n- b\n").requireString("job");

    assertOnly("job.yaml:1: the file must hold keys with values, for example 'name: value'");
  }

  @Test
  void read_controlCharacter_givesItsLine() {
    read("job: x\nname: \u0007\n");

    assertOnly("job.yaml:2: the character U+0007 is not allowed in YAML");
  }

  @Test
  void read_hostileFiles_areRefusedNotExpanded() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    for (String hostile :
        List.of(bomb.toString(), "a: " + "[".repeat(5_000), "a: " + "x".repeat(2_000_000))) {
      Problems found = new Problems();
      YamlMap.read("job.yaml", hostile, found);
      assertThat(found.list(), hasSize(1));
    }
  }

  @Test
  void read_tagOfAClass_isRefused() {
    assertThat(read("job: !!java.net.URL [x]\n").string("job"), is(Optional.empty()));
    assertThat(problems.list(), hasSize(1));
    assertThat(lines().get(0), containsString("Global tag is not allowed"));
  }

  @Test
  void problem_ofAnItem_pointsToTheItemsLine() {
    YamlMap root = read("cues:\n  - one\n  - two\n");
    root.strings("cues");

    root.problem("cues", 1, "is wrong");

    assertOnly("job.yaml:3: cues[1]: is wrong");
  }

  @Test
  void list_severalProblems_isInLineOrder() {
    YamlMap root = read("a: x\nb: y\n");
    root.bool("b");
    root.bool("a");

    assertThat(
        problems.list().stream().map(Problem::toString).toList(),
        contains(
            "job.yaml:1: a: 'x' is not true or false", "job.yaml:2: b: 'y' is not true or false"));
  }

  private YamlMap read(String content) {
    return YamlMap.read("job.yaml", content, problems);
  }

  private List<String> lines() {
    return problems.list().stream().map(Problem::toString).toList();
  }

  private void assertOnly(String line) {
    assertThat(lines(), contains(line));
  }
}
