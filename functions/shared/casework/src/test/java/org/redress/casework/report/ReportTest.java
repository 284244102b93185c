package org.redress.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.timeline.Digest;

class ReportTest {

  private static final Post POST = post("words", "https://example.org/1");

  @Test
  void aReportNeedsAnAccountOrAPostWithText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Report(" ", List.of(post(" ", "https://example.org/1")), false, List.of()));
    assertThat(new Report("", List.of(POST), false, List.of()).posts()).hasSize(1);
    assertThat(new Report("what happened", List.of(), false, List.of()).posts()).isEmpty();
  }

  @Test
  void aReportHoldsFiftyPostsAndNoMore() {
    assertThat(new Report("", Collections.nCopies(50, POST), false, List.of()).posts()).hasSize(50);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Report("", Collections.nCopies(51, POST), false, List.of()));
  }

  @Test
  void reportsThatDifferAnywhereHaveDifferentDigests() {
    Set<Digest> digests = Stream
        .of(
            new Report("account", List.of(POST), false, List.of()),
            new Report("account", List.of(POST), true, List.of()),
            new Report("accoun", List.of(post("twords", "https://example.org/1")), false, List.of()),
            new Report("account", List.of(POST, POST), false, List.of()),
            new Report("account", List.of(post("words", "https://example.org/2")), false, List.of()),
            new Report("account", List.of(POST), false, List.of(new ClauseId("abuse"))),
            detailed(true, "@a", "X", "2026-11-20", "since then"),
            detailed(false, "@a", "X", "2026-11-20", "since then"),
            detailed(true, "@b", "X", "2026-11-20", "since then"),
            detailed(true, "@a", "Y", "2026-11-20", "since then"),
            detailed(true, "@a", "X", "2026-11-21", "since then"), detailed(true, "@a", "X", "2026-11-20", "never"))
        .map(Report::digest)
        .collect(Collectors.toSet());

    assertThat(digests).hasSize(12);
  }

  @Test
  void aReportSaysNothingOfItsWords() {
    assertThat(new Report("account", List.of(POST), false, List.of()).toString()).isEqualTo("Report[1 posts]");
    assertThat(POST.toString()).isEqualTo("Post[5 characters]");
  }

  private static Report detailed(boolean threat, String account, String platform, String day, String when) {
    return new Report("account", List.of(POST), false, List.of(), new Details(
        threat, List.of(account), Optional.of(platform), Optional.of(LocalDate.parse(day)), Optional.of(when)));
  }

  private static Post post(String text, String url) {
    return new Post(text, Optional.of(url), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
