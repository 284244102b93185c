package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.Case;
import org.redress.casework.CaseStore.Opened;
import org.redress.casework.Opening;
import org.redress.casework.history.Alike;
import org.redress.casework.history.AlikeCases;
import org.redress.casework.history.Likeness;
import org.redress.casework.history.Reported;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;

/** What every {@link AlikeCases} must do. */
abstract class AlikeContract extends CaseContract {

  private static final String WORDS = "Nobody at the branch wants to see you there again, and you know why that is.";
  private static final int MOST = 20;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  AlikeContract(Stores stores) {
    super(stores);
  }

  @Test
  void eachLikenessIsFoundAndTheLastReceivedComesFirst() {
    Case account = noted(1, post("4", "He is at it again, and this is the third time.", "@one"));
    Case near = noted(2, post("3", WORDS + " Tell them!", "@third"));
    Case words = noted(3, post("2", WORDS, "@second"));
    Case link = noted(4, post("1", "Other words altogether, about another matter.", "@first"));
    noted(5, post("5", "This one is about something else entirely, and harmless.", "@other"));
    Case asking = noted(6, post("1", WORDS, "@one"));

    assertThat(alike(asking, post("1", WORDS, "@one"))).containsExactly(
        alike(link, Likeness.SAME_LINK), alike(words, Likeness.SAME_WORDS), alike(near, Likeness.SIMILAR_WORDS),
        alike(account, Likeness.SAME_ACCOUNT));
  }

  @Test
  void ofManyTheLastAreFound() {
    List<Case> all = IntStream.rangeClosed(1, MOST + 3)
        .mapToObj(minute -> noted(minute, post("1", "", "@" + minute)))
        .toList();

    assertThat(alike(opened(), post("1", "", "@nobody"))).extracting(Alike::id).containsExactlyElementsOf(
        all.reversed().stream().map(Case::id).limit(MOST).toList());
  }

  @Test
  void whatIsNotedAgainWhenACaseIsScreenedAgainIsFoundOnce() {
    Case before = opened(1, post("1", WORDS, "@one"));
    Case asking = noted(2, post("2", WORDS, "@two"));
    assertThat(alike(asking, post("2", WORDS, "@two"))).isEmpty();

    note(before, post("1", WORDS, "@one"));
    note(before, post("1", WORDS, "@one"));

    assertThat(alike(asking, post("2", WORDS, "@two"))).containsExactly(alike(before, Likeness.SAME_WORDS));
  }

  private List<Alike> alike(Case asking, Post post) {
    return stores.alike().of(asking.id(), Reported.of(report(post)), MOST);
  }

  private static Alike alike(Case found, Likeness likeness) {
    return new Alike(found.id(), found.receivedAt(), new TreeSet<>(Set.of(likeness)));
  }

  private Case noted(int minute, Post post) {
    Case opened = opened(minute, post);
    note(opened, post);
    return opened;
  }

  private void note(Case reported, Post post) {
    stores.history().consult(reported, Reported.of(report(post)));
  }

  private Case opened(int minute, Post post) {
    Instant at = CaseFixture.NOW.plus(MINUTE.multipliedBy(minute));
    Opening opening = CaseFixture.openingAt(at, report(post));
    assertThat(cases.open(opening)).isEqualTo(new Opened.Kept());
    return opening.opened();
  }

  private static Report report(Post post) {
    return new Report("See what they wrote.", List.of(post), false, List.of());
  }

  private static Post post(String link, String words, String author) {
    return new Post(
        words, Optional.of("https://social.example.org/p/" + link), Optional.of("Example"), Optional.of(author),
        Optional.empty());
  }
}
