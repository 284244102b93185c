package org.redress.casework.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.AlikeInMemory;
import org.redress.casework.CaseId;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.history.Likeness;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewers.SimilarCases;
import org.redress.casework.timeline.TimelineEvent.Kind;

class BlindFirstLookTest {

  private final ReviewWorld world = new ReviewWorld();
  private final Sight blind = new Sight(world.cases.store, world.cases.store, true);
  private final UnfoldRespondent unfolding = new UnfoldRespondent(world.desk);
  private final Reviewer rory = world.person("rory");
  private final Reviewer mairi = world.person("mairi");

  @Test
  void whomACaseIsAboutIsFoldedAwayUntilTheReviewerAsksAndThatIsRecorded() {
    CaseId id = world.queued();
    Report whole = world.sight.report(world.seen(rory, id));
    assertThat(whole.posts().getFirst().author()).isPresent();

    Report folded = blind.report(seen(rory, id));

    assertThat(blind.isFolded(seen(rory, id))).isTrue();
    assertThat(folded.details().accounts()).isEmpty();
    Post post = folded.posts().getFirst();
    assertThat(post.author()).isEmpty();
    assertThat(post.url()).isEmpty();
    assertThat(post.text()).isEqualTo(whole.posts().getFirst().text());

    ReviewWorld.done(unfolding.unfold(seen(rory, id)));

    assertThat(blind.report(seen(rory, id))).isEqualTo(whole);
    assertThat(blind.report(seen(mairi, id))).isEqualTo(folded);
    assertThat(world.last(id).kind()).isEqualTo(Kind.RESPONDENT_UNFOLDED);
    assertThat(world.last(id).actor().name()).isEqualTo("rory");
    assertThat(unfolding.unfold(seen(rory, id))).isEqualTo(new Response.NotPossible());
  }

  @Test
  void whatElseTheyAreReportedForIsFoldedAwayWithWhoTheyAre() {
    world.queued();
    CaseId id = world.queued();
    SimilarCases similar = new SimilarCases(blind, new AlikeInMemory(world.cases.store));
    assertThat(world.similar.all(world.seen(rory, id)))
        .allSatisfy(like -> assertThat(like.likenesses()).contains(Likeness.SAME_ACCOUNT))
        .isNotEmpty();

    assertThat(similar.all(seen(rory, id)))
        .allSatisfy(like -> assertThat(like.likenesses()).doesNotContain(Likeness.SAME_ACCOUNT));
    ReviewWorld.done(unfolding.unfold(seen(rory, id)));

    assertThat(similar.all(seen(rory, id))).isEqualTo(world.similar.all(world.seen(rory, id)));
  }

  @Test
  void nothingIsFoldedAwayOfACaseThatIsOverOrWhereThatIsNotWanted() {
    CaseId id = world.queued();
    assertThat(world.sight.isFolded(world.seen(mairi, id))).isFalse();
    SeenCase claimed = world.claimed(rory, id);
    ReviewWorld.done(
        world.deciding.decide(
            claimed, claimed.view().fence(), new Decision(new Outcome.NotUpheld(), "It is not.", 1)));

    assertThat(blind.isFolded(seen(mairi, id))).isFalse();
  }

  @Test
  void aCaseIsHiddenFromWhoeverDeclaredABranchThatItConcerns() {
    CaseId id = world.queued();
    Reviewer near = world.profile.declare(mairi, Concern.ofBranch("Leith"));
    assertThat(world.sight.see(near, id)).isPresent();

    SeenCase set = ReviewWorld.done(world.branches.set(world.seen(rory, id), new TreeSet<>(List.of("LEITH"))));

    assertThat(set.view().branches()).containsExactly("leith");
    assertThat(world.last(id).facts()).containsEntry("branches", "leith");
    assertThat(world.sight.see(near, id)).isEmpty();
    assertThat(world.sight.list(near, Stage.Name.QUEUED, 50, Optional.empty()).items()).isEmpty();

    ReviewWorld.done(world.branches.set(set, new TreeSet<>()));

    assertThat(world.sight.see(near, id)).isPresent();
  }

  @Test
  void branchesAreFewAndNamedByIds() {
    SeenCase seen = world.seen(rory, world.queued());
    TreeSet<String> many = new TreeSet<>(IntStream.rangeClosed(0, SetBranches.MOST).mapToObj(i -> "b" + i).toList());

    assertThatIllegalArgumentException().isThrownBy(() -> world.branches.set(seen, many));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.branches.set(seen, new TreeSet<>(List.of("no id"))));
    assertThat(world.branches.set(seen, new TreeSet<>())).isEqualTo(new Response.NotPossible());
  }

  private SeenCase seen(Reviewer reviewer, CaseId id) {
    return blind.see(reviewer, id).orElseThrow();
  }
}
