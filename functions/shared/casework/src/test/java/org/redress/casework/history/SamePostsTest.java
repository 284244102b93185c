package org.redress.casework.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casework.report.Post;

class SamePostsTest {

  private static final String WORDS = "Nobody wants to see you there again.";

  @Test
  void postsAtTheSameAddressOrOfTheSameWordsAreTheSame() {
    assertThat(of(List.of(post("1", WORDS)), post("1", WORDS.toUpperCase(Locale.ROOT)))).isEqualTo(
        SamePosts.ALL);
    assertThat(of(List.of(post("1", WORDS)), post("2", WORDS))).isEqualTo(SamePosts.ALL);
    assertThat(of(List.of(post("1", "Go.")), post("2", "Go."))).isEqualTo(SamePosts.NONE);
  }

  @Test
  void anAddressThatNobodyQuotedStandsForWhatIsThere() {
    assertThat(of(List.of(post("1", "")), post("1", WORDS))).isEqualTo(SamePosts.ALL);
    assertThat(of(List.of(post("1", WORDS)), post("1", ""))).isEqualTo(SamePosts.ALL);
  }

  @Test
  void aPostWhoseWordsChangedIsANewMatterHoweverFewTheyAre() {
    assertThat(of(List.of(post("1", "Stay.")), post("1", "Go."))).isEqualTo(SamePosts.OTHER_WORDS);
    assertThat(of(List.of(post("2", WORDS), post("1", "Stay.")), post("1", "Go."), post("2", WORDS)))
        .isEqualTo(SamePosts.OTHER_WORDS);
  }

  @Test
  void aReportOfFurtherPostsIsNotTheSame() {
    assertThat(of(List.of(post("1", WORDS), post("2", "Go.")), post("1", WORDS))).isEqualTo(SamePosts.MORE);
    assertThat(of(List.of(post("1", WORDS)), post("1", WORDS), post("2", "Go."))).isEqualTo(SamePosts.ALL);
    assertThat(of(List.of(), post("1", WORDS))).isEqualTo(SamePosts.NONE);
  }

  private static SamePosts of(List<Post> these, Post... decided) {
    return SamePosts.of(these, List.of(decided));
  }

  private static Post post(String link, String words) {
    return new Post(
        words, Optional.of("https://social.example.org/p/" + link), Optional.empty(), Optional.empty(),
        Optional.empty());
  }
}
