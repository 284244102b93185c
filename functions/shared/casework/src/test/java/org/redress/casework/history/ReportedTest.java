package org.redress.casework.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;

class ReportedTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      X                 | @Some_Body                             | x | some_body
      Twitter           | some_body                              | x | some_body
      twitter.com       | ' @some_body '                         | x | some_body
      X (formerly Twitter) | @some_body                          | x | some_body
      Facebook          | https://x.com/Some_Body                | x | some_body
      ''                | https://www.twitter.com/some_body?s=20 | x | some_body
      ''                | https://m.facebook.com/some.body/      | facebook | some.body
      FB                | some.body                              | facebook | some.body
      ''                | https://social.example.org/@some_body  | social.example | some_body
      """)
  void anAccountIsTheSameHoweverItIsWritten(String platform, String author, String where, String handle) {
    assertThat(Account.of(post(null, platform, author))).contains(new Account(where, handle));
  }

  @Test
  void theAddressOfThePostTellsThePlatformWhereNothingElseDoes() {
    assertThat(Account.of(post("https://mobile.twitter.com/some_body/status/1", null, "some_body")))
        .contains(new Account("x", "some_body"));
  }

  @Test
  void accountsOfOtherPlatformsAreOthers() {
    assertThat(Account.of(post(null, "X", "some_body"))).isNotEqualTo(Account.of(post(null, "Facebook", "some_body")));
    assertThat(Account.of(post(null, "X", " @ "))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "https://x.com/a/status/12, https://x.com/a/status/12",
      "https://twitter.com/a/status/12?s=20&t=AbC, https://x.com/a/status/12",
      "http://mobile.twitter.com/a/status/12/, https://x.com/a/status/12",
      "https://WWW.youtube.com/watch?v=Ab1&t=30&si=xyz, https://youtube.com/watch?t=30&v=Ab1",
      "https://social.example.org/p/9?utm_source=app&fbclid=1#top, social.example.org/p/9"})
  void aPostIsTheSameWhateverWasPutToItsAddress(String one, String other) {
    assertThat(PostLink.of(post(one, null, null))).isPresent().isEqualTo(PostLink.of(post(other, null, null)));
  }

  @ParameterizedTest
  @CsvSource({
      "https://x.com/a/status/12, https://x.com/a/status/13",
      "https://youtube.com/watch?v=Ab1, https://youtube.com/watch?v=aB1",
      "https://social.example.org/p/9, https://other.example.org/p/9"})
  void otherPostsAreOthers(String one, String other) {
    assertThat(PostLink.of(post(one, null, null))).isNotEqualTo(PostLink.of(post(other, null, null)));
  }

  @ParameterizedTest
  @CsvSource({"https://social.example.org/", "not an address", "https://", "it was on my wall"})
  void whatPointsAtNoPostIsNone(String url) {
    assertThat(PostLink.of(post(url, null, null))).isEmpty();
  }

  @Test
  void eachAccountAndPostCountsOnceAndAccountsAreBounded() {
    List<Post> posts = IntStream.range(0, Report.MAX_POSTS)
        .mapToObj(i -> post("https://social.example.org/p/" + i / 2, "X", "account" + i))
        .toList();

    Reported reported = Reported.of(new Report("", posts, false, List.of()));

    assertThat(reported.accounts()).hasSize(Reported.MAX_ACCOUNTS);
    assertThat(reported.links()).hasSize(Report.MAX_POSTS / 2);
    assertThat(reported.toString()).doesNotContain("account1").doesNotContain("social");
  }

  private static Post post(
      @Nullable String url, @Nullable String platform,
      @Nullable String author) {
    return new Post(
        "words", Optional.ofNullable(url), Optional.ofNullable(platform).filter(said -> !said.isEmpty()),
        Optional.ofNullable(author), Optional.empty());
  }
}
