package org.redress.casework.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.casework.reviewing.ReviewWorld.done;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.casework.CaseFixture;
import org.redress.casework.CaseId;
import org.redress.casework.Outcome;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.access.Role;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Reporter;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Concerns;
import org.redress.casework.reviewers.EventView;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.timeline.TimelineEvent.Kind;

class ConflictsTest {

  private static final Reporter SOMEBODY_ELSE = new Reporter.Named(
      "Morag Example", Optional.of(new EmailAddress("morag@example.org")));

  private final ReviewWorld world = new ReviewWorld();
  private final Reviewer rory = world.person("rory");

  /** As a reviewer may name what the case of the fixture is about. */
  static Stream<Concern> conflicts() {
    Concerns concerns = new CaseFixture().store.concerns;
    return Stream.of(
        concerns.account("Somebody", Optional.of("example")).orElseThrow(),
        concerns.account("@somebody", Optional.of("Example")).orElseThrow(),
        concerns.account("@Somebody", Optional.empty()).orElseThrow(),
        concerns.person("ailsa  EXAMPLE"), concerns.person(new EmailAddress("Ailsa@example.org")));
  }

  @ParameterizedTest
  @MethodSource("conflicts")
  void aCaseThatIsTooNearIsNotThereAtAll(Concern conflict) {
    CaseId hidden = world.queued();
    assertThat(world.sight.see(rory, hidden)).isPresent();

    Reviewer near = world.profile.declare(rory, conflict);

    assertThat(world.sight.see(near, hidden)).isEmpty();
    assertThat(world.sight.list(near, Stage.Name.QUEUED, 50, Optional.empty()).items()).isEmpty();
    assertThat(world.sight.count(near, Stage.Name.QUEUED, 99)).isZero();
    assertThat(world.claiming.next(near)).isEmpty();
    assertThat(world.sight.count(world.person("mairi"), Stage.Name.QUEUED, 99)).isEqualTo(1);
  }

  @Test
  void whoeverIsNotTooNearToTheReporterSeesTheCase() {
    CaseId id = world.queued(SOMEBODY_ELSE);

    Reviewer near = world.profile.declare(rory, world.cases.store.concerns.person("Ailsa Example"));

    assertThat(world.sight.see(near, id)).isPresent();
  }

  @Test
  void aConflictThatIsNoneAnyMoreHidesNothing() {
    CaseId id = world.queued();
    Concern conflict = world.cases.store.concerns.person("Ailsa Example");

    Reviewer again = world.profile.retract(world.profile.declare(rory, conflict), conflict);

    assertThat(world.sight.see(again, id)).isPresent();
    assertThat(world.reviewers.find("rory")).isEqualTo(again.declared());
  }

  @Test
  void aColleagueWhoIsTooNearIsHandedNothing() {
    SeenCase claimed = world.claimed(rory, world.queued());
    Reviewer near = world.profile.declare(
        world.person("mairi"), world.cases.store.concerns.person("Ailsa Example"));

    assertThat(world.holding.handOver(claimed, claimed.view().fence(), near)).isEqualTo(new Response.NotAllowed());
  }

  @Test
  void whoeverRecusesGetsTheNextCaseAndNeverSeesTheOneAgain() {
    SeenCase claimed = world.claimed(rory, world.queued());
    CaseId other = world.queued(SOMEBODY_ELSE);

    SeenCase next = world.recusing.recuse(claimed).orElseThrow();

    assertThat(next.id()).isEqualTo(other);
    assertThat(world.head(claimed.id()).stage()).isInstanceOf(Stage.Queued.class);
    assertThat(world.last(claimed.id()).facts()).containsEntry("because", "recused");
    Reviewer now = world.person("rory");
    assertThat(world.sight.see(now, claimed.id())).isEmpty();
    assertThat(world.claiming.claim(world.seen(world.person("mairi"), claimed.id()))).isInstanceOf(
        Response.Done.class);
  }

  @Test
  void whoeverIsTooNearToOneOfSeveralCasesThatAreOneMatterSeesNoneOfThem() {
    CaseId hidden = world.queued();
    CaseId into = world.queued(SOMEBODY_ELSE);
    CaseId last = world.queued(SOMEBODY_ELSE);
    Reviewer mairi = world.person("mairi");
    done(world.merging.merge(world.seen(mairi, hidden), world.seen(mairi, into)));
    done(world.merging.merge(world.seen(mairi, into), world.seen(mairi, last)));
    Reviewer near = world.profile.declare(rory, Concern.of(hidden));

    assertThat(List.of(hidden, into, last)).allSatisfy(id -> {
      assertThat(world.sight.see(near, id)).isEmpty();
      assertThat(world.sight.see(mairi, id)).isPresent();
    });
    assertThat(world.sight.count(near, Stage.Name.QUEUED, 99)).isZero();
    assertThat(world.claiming.next(near)).isEmpty();
    SeenCase claimed = world.claimed(mairi, last);
    assertThat(world.holding.handOver(claimed, claimed.view().fence(), near)).isEqualTo(new Response.NotAllowed());
  }

  @Test
  void aDuplicateOfAHiddenCaseIsHiddenAndTheOtherSaysNothingOfIt() {
    CaseId known = world.queued(SOMEBODY_ELSE);
    CaseId duplicate = world.queued(SOMEBODY_ELSE);
    SeenCase claimed = world.claimed(world.person("mairi"), duplicate);
    done(
        world.deciding.decide(
            claimed, claimed.view().fence(), new Decision(new Outcome.Duplicate(known), "The same.", 1)));

    assertThat(world.sight.see(world.profile.declare(rory, Concern.of(known)), duplicate)).isEmpty();
    assertThat(world.sight.see(world.profile.declare(world.person("una"), Concern.of(duplicate)), known)).isPresent();
  }

  @Test
  void aCaseThatWasMergedByMistakeSaysNothingOfTheOtherToWhoeverIsTooNearToThat() {
    CaseId other = world.queued(SOMEBODY_ELSE);
    CaseId id = world.queued(SOMEBODY_ELSE);
    Reviewer mairi = world.person("mairi");
    done(world.merging.merge(world.seen(mairi, id), world.seen(mairi, other)));
    done(world.reopening.reopen(world.seen(mairi, id), Priority.NORMAL, "They are two."));
    SeenCase seen = world.seen(world.profile.declare(rory, Concern.of(other)), id);

    assertThat(world.sight.timeline(seen, Optional.empty()).items()).extracting(EventView::kind)
        .contains(Kind.REOPENED)
        .doesNotContain(Kind.MERGED);
    assertThat(world.sight.timeline(world.seen(mairi, id), Optional.empty()).items()).extracting(EventView::kind)
        .contains(Kind.MERGED);
  }

  @Test
  void administratorsSeeNoCases() {
    CaseId id = world.queued();

    assertThat(world.sight.see(world.person("ada", Role.ADMINISTRATOR), id)).isEmpty();
    assertThat(world.sight.see(world.person("audrey", Role.AUDITOR), id)).isPresent();
  }

  @Test
  void signingInAgainKeepsWhatWasDeclared() {
    Concern branch = Concern.ofBranch("Leith");
    world.profile.declare(rory, branch);

    Reviewer again = world.approver("rory");

    assertThat(again.declared().conflicts()).containsOnlyKeys(Concern.parse("branch:leith"));
    assertThat(again.is(Role.APPROVER)).isTrue();
  }

  @Test
  void aConfidentialReportersNameIsNotWhatReviewersCarry() {
    CaseId id = world.queued(
        new Reporter.Confidential(
            Optional.of("Catriona Example"), Optional.of(new EmailAddress("catriona@example.org"))));
    SeenCase seen = world.seen(rory, id);
    ReporterName names = new ReporterName(world.desk);

    assertThat(seen.view().reporter().name()).isEmpty();
    assertThat(world.sight.timeline(seen, Optional.empty()).items()).hasSize(3)
        .allSatisfy(event -> assertThat(event.reason()).isEmpty());
    assertThat(names.lift(seen, "The police ask.")).isEqualTo(new Response.NotAllowed());

    done(names.lift(world.seen(world.approver("mairi"), id), "The police ask."));

    assertThat(world.seen(rory, id).view().reporter().name()).contains("Catriona Example");
    assertThat(world.last(id).actor().name()).isEqualTo("mairi");
    assertThat(world.sight.timeline(seen, Optional.empty()).items().getLast().reason()).contains("The police ask.");
    done(names.cover(world.seen(world.approver("mairi"), id), "They are done."));
    assertThat(world.seen(rory, id).view().reporter().name()).isEmpty();
    assertThat(world.kinds(id)).endsWith(Kind.NAME_LIFTED, Kind.NAME_COVERED);
  }

  @Test
  void nothingThatIsSeenPrintsAName() {
    CaseId id = world.queued();
    SeenCase seen = world.seen(rory, id);

    assertThat(List.of(seen.toString(), seen.view().toString(), seen.reviewer().toString()))
        .noneMatch(text -> text.contains("Ailsa"));
  }
}
