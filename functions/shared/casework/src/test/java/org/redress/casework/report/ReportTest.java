package org.redress.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
            new Report("account", List.of(POST), false, List.of(new ClauseId("abuse"))))
        .map(Report::digest)
        .collect(Collectors.toSet());

    assertThat(digests).hasSize(6);
  }

  @Test
  void aReportSaysNothingOfItsWords() {
    assertThat(new Report("account", List.of(POST), false, List.of()).toString()).isEqualTo("Report[1 posts]");
    assertThat(POST.toString()).isEqualTo("Post[5 characters]");
  }

  private static Post post(String text, String url) {
    return new Post(text, Optional.of(url), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
