package org.redress.casework.reviewing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Hints;
import org.redress.casework.Notice;
import org.redress.casework.Page;
import org.redress.casework.claims.ClaimStep;
import org.redress.casework.claims.Hold;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.reviewers.Known;
import org.redress.casework.reviewers.ReviewStore;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.TimelineEvent;

/** Where what reviewers want is done to cases, with hints at the mails that it owes. */
public final class Desk {

  private final CaseStore cases;
  private final CaseChanges changes;
  private final ReviewStore store;
  private final Sight sight;
  private final Hints hints;
  private final InstantSource clock;
  private final RandomGenerator random;

  /**
   * Wires the desk.
   *
   * @param random cryptographically strong
   */
  public Desk(
      CaseStore cases, ReviewStore store, Sight sight, Hints hints, InstantSource clock, RandomGenerator random) {
    this.cases = cases;
    this.changes = new CaseChanges(cases);
    this.store = store;
    this.sight = sight;
    this.hints = hints;
    this.clock = clock;
    this.random = random;
  }

  /** What is to become of a case. */
  @FunctionalInterface
  interface Rule {
    Ruling of(Known open, Instant now);
  }

  /** As {@link Rule}, of a case that the reviewer is at. */
  @FunctionalInterface
  interface HeldRule {
    Ruling of(Case open, Instant now);
  }

  /** Changes a case. */
  Response change(SeenCase seen, Rule rule) {
    AtomicReference<Ruling> last = new AtomicReference<>(Ruling.NOT_POSSIBLE);
    CaseChanges.Result result = changes.changeAs(() -> store.known(seen.id()), open -> {
      Ruling ruling = seen.fits(open.head()) ? rule.of(open, now()) : Ruling.MOVED;
      last.set(ruling);
      return ruling instanceof Ruling.Make(Change change) ? Optional.of(change) : Optional.empty();
    });
    if (last.get() instanceof Ruling.Refuse(Response response)) {
      return response;
    }
    if (result instanceof CaseChanges.Result.Changed && last.get() instanceof Ruling.Make(Change change)) {
      change.notices().stream().map(Notice::id).forEach(hints::send);
      return new Response.Done(again(seen));
    }
    return new Response.NotPossible();
  }

  /** What the rule would say now. */
  Ruling ruling(SeenCase seen, Rule rule) {
    return store.known(seen.id()).map(open -> rule.of(open, now())).orElse(Ruling.NOT_POSSIBLE);
  }

  /** As {@link #ruling(SeenCase, Rule)}, of a case that the reviewer is at. */
  Ruling ruling(SeenCase seen, int fence, HeldRule rule) {
    Hold hold = hold(seen, fence);
    return ruling(
        seen, (open, now) -> open.claim().isHeld(hold, now) ? rule.of(open.head(), now) : Ruling.LEASE_LOST);
  }

  /** Changes a case that the reviewer is at and stays at. */
  Response during(SeenCase seen, int fence, HeldRule rule) {
    Hold hold = hold(seen, fence);
    return held(seen, hold, rule, (_, now) -> new ClaimStep.Checked(hold, now));
  }

  /** Changes a case that the reviewer is at and is done with. */
  Response finish(SeenCase seen, int fence, HeldRule rule) {
    return held(
        seen, hold(seen, fence), rule, (open, _) -> new ClaimStep.Moved(open.claim(), open.claim().freed()));
  }

  /** What the change does to the claim, or asks of it. */
  @FunctionalInterface
  interface Step {
    ClaimStep of(Known open, Instant now);
  }

  /** Changes a case that the reviewer is at; refused when the lease has lapsed or is another's. */
  Response held(SeenCase seen, Hold hold, HeldRule rule, Step step) {
    return change(seen, (open, now) -> {
      if (!open.claim().isHeld(hold, now)) {
        return Ruling.LEASE_LOST;
      }
      Ruling ruling = rule.of(open.head(), now);
      return ruling instanceof Ruling.Make(Change change)
          ? new Ruling.Make(change.with(step.of(open, now)))
          : ruling;
    });
  }

  static Hold hold(SeenCase seen, int fence) {
    return new Hold(seen.reviewer().subject(), fence);
  }

  /** The case as it is now; as it was seen, where it is hidden now. */
  SeenCase again(SeenCase seen) {
    return sight.see(seen.reviewer(), seen.id()).orElse(seen);
  }

  Optional<Report> report(SeenCase seen) {
    return cases.findWithReport(seen.id()).map(CaseStore.CaseWithReport::report);
  }

  /** An event of a case's timeline, whatever is shown of it. */
  Optional<TimelineEvent> event(SeenCase seen, int number) {
    try (Stream<TimelineEvent> all = Page.all(from -> cases.timeline(seen.id(), from))) {
      return all.filter(event -> event.seq() == number).findFirst();
    }
  }

  /** A later message, with what reviewers are not shown of it. */
  Optional<Message> message(SeenCase seen, int number) {
    try (Stream<Message> all = Page.all(from -> cases.messages(seen.id(), from))) {
      return all.filter(message -> message.seq() == number).findFirst();
    }
  }

  /** Seals what says something about a person. */
  PersonalPart seal(Map<String, String> parts) {
    return PersonalPart.of(parts, random);
  }

  RandomGenerator random() {
    return random;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
