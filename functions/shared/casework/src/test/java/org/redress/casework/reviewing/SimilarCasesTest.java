package org.redress.casework.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.history.Likeness;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.SimilarCase;

class SimilarCasesTest {

  private static final String WORDS = "Nobody at the branch wants to see you there again, and you know why that is.";

  private final ReviewWorld world = new ReviewWorld();
  private final Reviewer rory = world.person("rory");

  @Test
  void othersOfTheSamePostAreFoundWithWhyTheyAreAlikeTheLastReceivedFirst() {
    CaseId link = queued("1", "Other words altogether, about another matter.", "@first");
    CaseId words = queued("2", WORDS.toUpperCase(Locale.ROOT), "@second");
    CaseId near = queued("3", WORDS + " Tell them!", "@third");
    CaseId account = queued("4", "He is at it again, and this is the third time.", "@one");
    CaseId nothing = queued("5", "This one is about something else entirely, and harmless.", "@other");
    SeenCase seen = world.seen(rory, queued("1", WORDS, "@one"));

    List<SimilarCase> all = world.similar.all(seen);

    assertThat(all).extracting(SimilarCase::id, SimilarCase::likenesses).containsExactly(
        tuple(account, Set.of(Likeness.SAME_ACCOUNT)),
        tuple(near, Set.of(Likeness.SIMILAR_WORDS)),
        tuple(words, Set.of(Likeness.SAME_WORDS)),
        tuple(link, Set.of(Likeness.SAME_LINK)));
    assertThat(all).extracting(SimilarCase::id).doesNotContain(nothing, seen.id());
    assertThat(world.similar.ofThePost(seen)).extracting(SimilarCase::id).containsExactly(near, words, link);
    assertThat(world.similar.ofTheRespondent(seen)).extracting(SimilarCase::id).containsExactly(account);
  }

  @Test
  void theHistoryOfAnAccountSaysWhatBecameOfEachCase() {
    CaseId decided = queued("1", WORDS, "@one");
    CaseId waiting = queued("2", WORDS, "@one");
    SeenCase claimed = world.claimed(rory, decided);
    world.deciding.decide(
        claimed, claimed.view().fence(), new Decision(new Outcome.NotUpheld(), "It is not.", 1));

    assertThat(world.similar.ofTheRespondent(world.seen(rory, queued("3", "", "@one"))))
        .extracting(SimilarCase::id, SimilarCase::stage, SimilarCase::outcome)
        .containsExactly(
            tuple(waiting, Stage.Name.QUEUED, Optional.empty()),
            tuple(decided, Stage.Name.CLOSED, Optional.of(Outcome.Name.NOT_UPHELD)));
  }

  @Test
  void aCaseThatIsHiddenFromTheReviewerIsNotAmongThem() {
    CaseId hidden = queued("1", WORDS, "@one");
    SeenCase seen = world.seen(world.profile.declare(rory, Concern.of(hidden)), queued("1", WORDS, "@one"));

    assertThat(world.similar.all(seen)).isEmpty();
    assertThat(world.similar.all(world.seen(world.person("mairi"), seen.id()))).hasSize(1);
  }

  private CaseId queued(String link, String words, String author) {
    world.cases.pass(Duration.ofMinutes(1));
    Post post = new Post(
        words, Optional.of("https://social.example.org/p/" + link), Optional.of("Example"), Optional.of(author),
        Optional.empty());
    return world.queued(new Report("See what they wrote.", List.of(post), false, List.of()), CaseFixture.named());
  }
}
