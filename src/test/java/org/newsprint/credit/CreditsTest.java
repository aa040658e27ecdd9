package org.newsprint.credit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
  private static final String STORY =
      "The county will close its bridge on Monday, and ferries will run instead. Nobody likes it.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This story was first published in The Guardian. | The Guardian",
        "This article originally appeared on Slate and was republished with permission. | Slate",
        "This article originally appeared at Reuters. Copyright 2014. | Reuters",
        "This story was originally published by the Seattle Times on June 10. | Seattle Times",
        "This post was published first at TechCrunch, | TechCrunch",
        "This opinion piece by Jane Doe first appeared in the Los Angeles Times. | Los Angeles Times",
        "This article is republished from The Conversation under a licence. | The Conversation",
        "Originally published on June 10, 2020, in The New York Times. | The New York Times",
        "(Originally published at nytimes.com.) | nytimes.com",
        "First published by 9to5Mac. | 9to5Mac",
        "As first published by U.S. News & World Report: | U.S. News & World Report",
        "Reprinted with the permission of RFE/RL, 1201 Connecticut Ave | RFE/RL",
        "A shorter version of this essay originally ran in the June issue of Wired. | Wired",
        "An edited version of this article was first published on Radio Free Europe. | Radio Free Europe",
        "Cross-posted from Balkan Insight | Balkan Insight",
        "The post Bridge to close for weeks appeared first on Lowen Herald. | Lowen Herald",
        "This article first appeared at https://www.example.com/a/b?c=d | example.com",
        "— Associated Press | Associated Press",
        "Police said so. —Reuters | Reuters",
        "-- AFP | Agence France-Presse",
        "Copyright 2020 The Associated Press. All rights reserved. | Associated Press",
        "© 2020 AFP | Agence France-Presse",
      })
  void of_textThatEndsSo_isTheirs(String end, String name) {
    assertThat(Credits.of(Optional.empty(), STORY.repeat(30) + end), is(Optional.of(name)));
    assertThat(Credits.of(Optional.empty(), STORY + end), is(Optional.of(name)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WASHINGTON (AP) — Police said | Associated Press",
        "SEATTLE, June 10 (Reuters) - Police said | Reuters",
        "(CNN) -- Police said | CNN",
        "London (AFP) - Police said | Agence France-Presse",
        "WASHINGTON, Oct. 9 (UPI) -- Police said | United Press International",
        "BERLIN (dpa) – Police said | Deutsche Presse-Agentur",
        "SEATTLE--(BUSINESS WIRE)--Amazon said | Business Wire",
        "SEATTLE, June 10, 2020 /PRNewswire/ -- Amazon said | PR Newswire",
        "Iguala (Mexico) (AFP) - Police said | Agence France-Presse",
        "(Adds detail) By Jane Doe BEIJING/SEOUL, Oct 9 (Reuters) - Police said | Reuters",
        "By JANE DOE, Associated Press | Associated Press",
        "By The Canadian Press | The Canadian Press",
        "This story originally appeared in The Daily Mail: | The Daily Mail",
      })
  void of_textThatBeginsSo_isTheirs(String start, String name) {
    String text = "Bridge to close\n\n" + start + "\n\n" + STORY.repeat(30);
    assertThat(Credits.of(Optional.empty(), text), is(Optional.of(name)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "AP = Associated Press",
        "Associated Press = Associated Press",
        "By the Associated Press = Associated Press",
        "Reuters Staff = Reuters",
        "JANE DOE Associated Press = Associated Press",
        "Jane Doe, AFP = Agence France-Presse",
        "Jane Doe, Associated Press Writer = Associated Press",
        "Jane Doe | Australian Associated Press = Australian Associated Press",
        "Jane Doe (Reuters) = Reuters",
      })
  void of_agencyInTheByline_isTheirs(String byline, String name) {
    assertThat(Credits.of(Optional.of(byline), STORY), is(Optional.of(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The news was first reported by the Wall Street Journal.",
        "As first reported by the Guardian, Amazon will wait.",
        "This story was first reported by The Guardian.",
        "It was first posted on Reddit by a user.",
        "It first appeared on the World News Daily Report on Saturday.",
        "The story, originally published on The College Fix, found its way to Fox News.",
        "The letter was originally published in The Times.",
        "This picture first appeared on Instagram.",
        "Originally published as Crazed aunt gets five years",
        "Originally published June 10, 2020",
        "Originally posted to the careers page in November, the ad was spotted on LinkedIn.",
        "First published in The Times, the letter caused an outcry.",
        "This article was originally published in 2014.",
        "This article was originally published in French.",
        "This story of how pizza first appeared in Naples is long.",
        "This article was published in The Times.",
        "The Associated Press contributed to this report.",
        "With files from The Canadian Press",
        "Tiger Woods in 2010 (Reuters)",
        "the mayor (Reuters) - who was asked",
        "The Associated Press (AP) quoted the mayor.",
        "He told Agence France-Presse (AFP).",
        "Photo-AFP",
        "A picture of the bridge © Reuters",
        "Copyright 2020 The Lowen Herald. All rights reserved.",
        "The Associated Press",
        "Source: YouTube",
        "Read more at Reuters — and subscribe.",
        "The hearing is on Monday — officials said.",
        "",
      })
  void of_otherWords_areNoCredit(String words) {
    assertThat(Credits.of(Optional.empty(), words), is(Optional.empty()));
    assertThat(Credits.of(Optional.empty(), STORY + words), is(Optional.empty()));
    assertThat(Credits.of(Optional.empty(), words + "\n\n" + STORY), is(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Doe",
        "Michael Bloomberg",
        "Doe, Ani",
        "Jane Doe, PA",
        "Paul Reuter",
        "The Associated Press contributed to this report",
        "Associated Pressmen",
        "",
      })
  void of_otherBylines_areNoCredit(String byline) {
    assertThat(Credits.of(Optional.of(byline), STORY), is(Optional.empty()));
  }

  @Test
  void of_noticeInTheMiddle_isNotRead() {
    String text =
        STORY.repeat(20) + "This story was first published in The Guardian.\n\n" + STORY.repeat(20);
    assertThat(Credits.of(Optional.empty(), text), is(Optional.empty()));
  }

  @Test
  void of_datelineInTheMiddle_isNotRead() {
    String text = STORY.repeat(20) + "BEIRUT (AP) — Police said.\n\n" + STORY.repeat(20);
    assertThat(Credits.of(Optional.empty(), text), is(Optional.empty()));
  }

  @Test
  void of_noticeAndDateline_noticeCounts() {
    String text = "BEIRUT (AP) — " + STORY + "This story was first published by Slate.";
    assertThat(Credits.of(Optional.of("AFP"), text), is(Optional.of("Slate")));
  }

  @Test
  void of_bylineAndDateline_bylineCounts() {
    assertThat(
        Credits.of(Optional.of("Jane Doe, AFP"), "BEIRUT (AP) — " + STORY),
        is(Optional.of("Agence France-Presse")));
  }

  @Test
  void of_nameThatIsCutOff_isNoName() {
    String notice = "This story was first published in The New York ";
    String before = "x".repeat(Ends.WINDOW - notice.length() - 2) + ". ";
    String text = before + notice + "Times Magazine. " + STORY.repeat(30);
    assertThat(Credits.of(Optional.empty(), text), is(Optional.empty()));
  }

  @Test
  void of_hardWrappedNotice_isReadOverTheLines() {
    assertThat(
        Credits.of(Optional.empty(), STORY + "This story was\nfirst published in The\nGuardian."),
        is(Optional.of("The Guardian")));
  }
}
