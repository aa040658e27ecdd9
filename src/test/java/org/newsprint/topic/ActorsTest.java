package org.newsprint.topic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

class ActorsTest {
  private static final Actors ACTORS =
      Actors.of(
          List.of(
              new Topic.Actor("police", List.of("police", "sheriff*", "chief of ... police")),
              new Topic.Actor("rights", List.of("civil liberties union", "police watch")),
              new Topic.Actor("council", List.of("council*"))));

  @Test
  void kind_affiliation_isThatOfItsPhrase() {
    assertThat(kind("Ada Moss", "Ohio Civil Liberties Union"), is(Optional.of("rights")));
  }

  @Test
  void kind_affiliationOfTwoKinds_isTheFirstListed() {
    assertThat(kind("Ada Moss", "Police Watch"), is(Optional.of("police")));
  }

  @Test
  void kind_nameAndAffiliation_followsTheAffiliation() {
    assertThat(kind("Sheriff Lee", "the city council"), is(Optional.of("council")));
  }

  @Test
  void kind_affiliationOfNoKind_followsTheName() {
    assertThat(kind("Sheriff Lee", "Kite Club"), is(Optional.of("police")));
  }

  @Test
  void kind_nameAlone_isRead() {
    assertThat(
        ACTORS.kind(Optional.of("Councilwoman Ruth Ames"), Optional.empty()),
        is(Optional.of("council")));
  }

  @Test
  void kind_capitalsPossessivesAndHyphens_doNotMatter() {
    assertThat(kind("", "the SHERIFF’S office"), is(Optional.of("police")));
    assertThat(kind("", "Civil-Liberties Union"), is(Optional.of("rights")));
  }

  @Test
  void kind_partOfAWord_isNoPhrase() {
    assertThat(kind("Ada Moss", "Policeman's Ball"), is(Optional.empty()));
  }

  @Test
  void kind_wordsOfAPhraseApart_areNoPhrase() {
    assertThat(kind("Ada Moss", "civil union for liberties"), is(Optional.empty()));
  }

  @Test
  void kind_nobody_isOfNoKind() {
    assertThat(ACTORS.kind(Optional.empty(), Optional.empty()), is(Optional.empty()));
  }

  @Test
  void kind_noActors_isNone() {
    assertThat(
        Actors.of(List.of()).kind(Optional.of("Police"), Optional.of("police")),
        is(Optional.empty()));
  }

  @Test
  void actors_sentToAWorker_tellTheSame() {
    Actors sent = SerializableUtils.clone(ACTORS);

    assertThat(sent.kind(Optional.empty(), Optional.of("city police")), is(Optional.of("police")));
  }

  private static Optional<String> kind(String name, String affiliation) {
    return ACTORS.kind(Optional.of(name), Optional.of(affiliation));
  }
}
