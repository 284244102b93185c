package org.redress.casework.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.Case;
import org.redress.casework.Change;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.claims.Claim;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.TimelineEvent;

/** How a review goes on. Each change is nothing when the case does not stand where it would have to. */
public final class Review {

  /** The version of the claim that somebody was given with a case. */
  public static final String CLAIM = "claim";

  private Review() {}

  /** A reviewer takes up a case that waits for one; whoever had a part in an outcome does not review it. */
  public static Optional<Change> start(Case waiting, String reviewer, Instant now) {
    return switch (waiting.stage()) {
      case Stage.Queued(var priority, var due) -> Optional.of(
          started(waiting, new Stage.InReview(priority, due, reviewer), now).build());
      case Stage.Appealed(var priority, var due, _) when !waiting.handling().bars(reviewer) -> Optional.of(
          started(waiting, new Stage.InReview(priority, due, reviewer), now).outsider(reviewer).build());
      default -> Optional.empty();
    };
  }

  private static Change.Builder started(Case waiting, Stage.InReview review, Instant now) {
    return Change.of(waiting, review, now, Actor.reviewer(review.reviewer()), TimelineEvent.Kind.REVIEW_STARTED)
        .wake(waiting.wake())
        .facts(Map.of("appeal", Boolean.toString(waiting.handling().contested().isPresent())));
  }

  /**
   * A case that waits goes to a reviewer whom somebody else chose.
   *
   * @param given the claim that they get
   */
  public static Optional<Change> assign(Case waiting, String to, Claim given, Actor actor, Instant now) {
    boolean appealed = waiting.stage() instanceof Stage.Appealed;
    if (!appealed && !(waiting.stage() instanceof Stage.Queued)) {
      return Optional.empty();
    }
    Stage review = new Stage.InReview(waiting.priority().orElseThrow(), waiting.due().orElseThrow(), to);
    Change.Builder change = Change.of(waiting, review, now, actor, TimelineEvent.Kind.REVIEW_ASSIGNED)
        .wake(waiting.wake())
        .facts(Map.of("to", to, CLAIM, Integer.toString(given.version())));
    return Optional.of(appealed ? change.outsider(to).build() : change.build());
  }

  /** The case goes to another reviewer; one who had a part in an outcome does not review it. */
  public static Optional<Change> pass(Case inReview, String to, TimelineEvent.Kind kind, Actor actor, Instant now) {
    boolean appeal = inReview.handling().contested().isPresent();
    if (!(inReview.stage() instanceof Stage.InReview(var priority, var due, var from))
        || (appeal && inReview.handling().bars(to))) {
      return Optional.empty();
    }
    Change.Builder change = Change.remark(inReview, new Stage.InReview(priority, due, to), now, actor, kind)
        .facts(Map.of("from", from, "to", to));
    return Optional.of(appeal ? change.outsider(to).build() : change.build());
  }

  /** The case goes back to where it waited for a reviewer. */
  public static Optional<Change> putBack(
      Case inReview, TimelineEvent.Kind kind, Map<String, String> facts, Actor actor, Instant now) {
    return switch (inReview.stage()) {
      case Stage.InReview(var priority, var due, _) -> Optional.of(
          Change.remark(inReview, inReview.handling().waiting(priority, due), now, actor, kind).facts(facts).build());
      default -> Optional.empty();
    };
  }

  /** The reviewer who took the case up asks the reporter something; the reporter is told that there is a question. */
  public static Optional<Change> ask(
      Case inReview, String reviewer, Report question, Instant now, RandomGenerator random) {
    return switch (inReview.stage()) {
      case Stage.InReview review when review.reviewer().equals(reviewer) -> Optional.of(
          Change
              .of(
                  inReview, new Stage.AwaitingReporter(review.priority(), review.due()), now,
                  Actor.reviewer(reviewer), TimelineEvent.Kind.QUESTION_ASKED)
              .personal(PersonalPart.of(Map.of("message", question.digest().hex()), random))
              .message(Message.Standing.REVIEWER, Optional.empty(), question)
              .tell(NoticeKind.QUESTION)
              .build());
      default -> Optional.empty();
    };
  }

  /** As {@link #decide(Case, String, Outcome, String, List, Instant, RandomGenerator)}, with nobody to be told. */
  public static Optional<Change> decide(
      Case inReview, String reviewer, Outcome outcome, String reason, Instant now, RandomGenerator random) {
    return decide(inReview, reviewer, outcome, reason, List.of(), now, random);
  }

  /**
   * The reviewer who took the case up decides it. What is to be referred is proposed only: a second person must agree.
   *
   * @param reason why, in the reviewer's words; kept as personal, for it speaks of people
   * @param approvers whom to tell that something waits for a second person
   * @throws IllegalArgumentException if the reason is blank
   */
  public static Optional<Change> decide(
      Case inReview, String reviewer, Outcome outcome, String reason, List<EmailAddress> approvers, Instant now,
      RandomGenerator random) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A decision needs a reason");
    }
    if (!(inReview.stage() instanceof Stage.InReview review) || !review.reviewer().equals(reviewer)) {
      return Optional.empty();
    }
    boolean proposed = outcome instanceof Outcome.Referred;
    Stage next = proposed
        ? new Stage.AwaitingApproval(review.priority(), review.due(), reviewer, outcome)
        : new Stage.Decided(outcome);
    Change.Builder change = Change.of(
        inReview, next, now, Actor.reviewer(reviewer),
        proposed ? TimelineEvent.Kind.DECISION_PROPOSED : TimelineEvent.Kind.DECIDED)
        .facts(facts(outcome))
        .personal(PersonalPart.of(Map.of(Change.REASON, reason), random))
        .handling(inReview.handling().decidedBy(reviewer))
        .wake(proposed ? inReview.wake() : toBeClosed(now));
    if (inReview.handling().contested().isPresent()) {
      change.outsider(reviewer);
    }
    if (proposed && !approvers.isEmpty()) {
      change.notices(
          NoticeKind.APPROVAL_NEEDED, Map.of(),
          approvers.subList(0, Math.min(approvers.size(), Change.MOST_NOTICES)));
    }
    return Optional.of(change.build());
  }

  /** What the timeline says of an outcome. */
  public static Map<String, String> facts(Outcome outcome) {
    Map<String, String> facts = new HashMap<>();
    facts.put("outcome", outcome.name().name());
    facts.put("clauses", String.join(" ", outcome.breached().stream().map(clause -> clause.value()).toList()));
    return facts;
  }

  /** The sweeper closes the case if whoever decided it could not. */
  public static Optional<Wake> toBeClosed(Instant now) {
    return Optional.of(Wake.first(now, Wake.Reason.CLOSING));
  }

  /** The matter is over: the outcome stands and the reporter is told. */
  public static Optional<Change> close(Case decided, Actor actor, Instant now) {
    return switch (decided.stage()) {
      case Stage.Decided(Outcome outcome) -> Optional.of(
          told(
              Change.of(decided, new Stage.Closed(outcome, now), now, actor, TimelineEvent.Kind.CLOSED), decided,
              outcome)
              .handling(decided.handling().closed())
              .build());
      default -> Optional.empty();
    };
  }

  private static Change.Builder told(Change.Builder change, Case decided, Outcome outcome) {
    String name = outcome.name().name();
    return decided.handling()
        .contested()
        .map(
            before -> change.tell(
                NoticeKind.APPEAL_DECIDED,
                Map.of(NoticeFact.DECIDED, name, NoticeFact.CHANGED, Boolean.toString(!before.equals(outcome)))))
        .orElseGet(() -> change.tell(NoticeKind.OUTCOME, Map.of(NoticeFact.DECIDED, name)));
  }
}
