package org.redress.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.claims.ClaimStep;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.report.SafeContact;
import org.redress.casework.review.Work;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.TimelineEvent;

/**
 * One transition of a case: the case as it becomes, the event that explains it, and what the same transaction writes
 * beside them.
 *
 * @param before the case as it was read; the store refuses the change if another came first
 * @param screening the screening result that the change records, if it records one
 * @param notices the notices that the change owes, or the one that it is about, as it becomes; the store refuses the
 *     change unless that one stands at the version before
 * @param evidence the evidence that the change is about, as it becomes; the store refuses the change unless it stands at
 *     the version before
 * @param message what was said, if the change records that
 * @param request what led to the change, if that may come again; the store refuses a change whose key it has seen
 * @param work what a reviewer leaves with the case beside the change, if anything
 * @param claim what the change asks of the case's claim or does to it, if anything
 * @param outsider who must have had no part in deciding the case; the store refuses the change if they had one
 */
public record Change(
    Case before, Case after, TimelineEvent event, Optional<ScreeningResult> screening, List<Notice> notices,
    Optional<Evidence> evidence, Optional<Message> message, Optional<RequestKey> request, Optional<Work> work,
    Optional<ClaimStep> claim, Optional<String> outsider) {

  /** The personal part of an event in which a reviewer says why. */
  public static final String REASON = "reason";

  /** As many notices may be owed by one change, so that all it writes fits into one transaction. */
  public static final int MOST_NOTICES = 12;

  /** @throws IllegalArgumentException if a reviewer decides without a reason, or too many notices are owed */
  public Change {
    notices = List.copyOf(notices);
    if (notices.size() > MOST_NOTICES) {
      throw new IllegalArgumentException("One change owes at most " + MOST_NOTICES + " notices");
    }
    boolean decides = switch (after.stage()) {
      case Stage.Decided _,Stage.AwaitingApproval _ -> before.stage() instanceof Stage.InReview;
      default -> false;
    };
    if (decides && event.personal().flatMap(part -> part.value(REASON)).filter(why -> !why.isBlank()).isEmpty()) {
      throw new IllegalArgumentException("A decision needs a reason");
    }
  }

  /** Starts the change that leads a case to a stage, which may be the one it stands at. */
  public static Builder of(Case before, Stage next, Instant now, Actor actor, TimelineEvent.Kind kind) {
    return new Builder(before, next, now, actor, kind);
  }

  /** Starts a change that only adds an event: the case stays where it is and waits for what it waited for. */
  public static Builder remark(Case before, Instant now, Actor actor, TimelineEvent.Kind kind) {
    return remark(before, before.stage(), now, actor, kind);
  }

  /** As {@link #remark(Case, Instant, Actor, TimelineEvent.Kind)}, of a case that stays where it is but for a detail. */
  public static Builder remark(Case before, Stage next, Instant now, Actor actor, TimelineEvent.Kind kind) {
    Builder builder = of(before, next, now, actor, kind).wake(before.wake());
    builder.setback = before.setback();
    return builder;
  }

  /** This change as one that asks this of the case's claim, or does it. */
  public Change with(ClaimStep step) {
    return new Change(
        before, after, event, screening, notices, evidence, message, request, work, Optional.of(step), outsider);
  }

  /** This change as one beside which a reviewer leaves this. */
  public Change with(Work left) {
    return new Change(
        before, after, event, screening, notices, evidence, message, request, Optional.of(left), claim, outsider);
  }

  /** Gathers what a change says and writes. */
  public static final class Builder {

    private final Case before;
    private final Stage next;
    private final Instant now;
    private final Actor actor;
    private final TimelineEvent.Kind kind;
    private Map<String, String> facts = Map.of();
    private Optional<PersonalPart> personal = Optional.empty();
    private LocalDate expectedBy;
    private Access access;
    private Optional<String> setback = Optional.empty();
    private Optional<Wake> wake = Optional.empty();
    private Optional<ScreeningResult> screening = Optional.empty();
    private List<Notice> notices = List.of();
    private Optional<Evidence> evidence = Optional.empty();
    private Optional<Message> message = Optional.empty();
    private Optional<RequestKey> request = Optional.empty();
    private Optional<Work> work = Optional.empty();
    private Optional<String> outsider = Optional.empty();
    private Handling handling;
    private int screenedTo;

    private Builder(Case before, Stage next, Instant now, Actor actor, TimelineEvent.Kind kind) {
      this.before = before;
      this.next = next;
      this.now = now;
      this.actor = actor;
      this.kind = kind;
      this.expectedBy = before.expectedBy();
      this.access = before.access();
      this.screenedTo = before.screenedTo();
      this.handling = before.handling();
    }

    public Builder facts(Map<String, String> said) {
      facts = said;
      return this;
    }

    public Builder personal(PersonalPart part) {
      personal = Optional.of(part);
      return this;
    }

    /** Tells the reporter of another day by which to expect an answer. */
    public Builder expectedBy(LocalDate day) {
      expectedBy = day;
      return this;
    }

    /** Changes how the reporter gets back to the case. */
    public Builder access(Access as) {
      access = as;
      return this;
    }

    /** What keeps the present step from being done; without this nothing does. */
    public Builder setback(String kindOfError) {
      setback = Optional.of(kindOfError);
      return this;
    }

    /**
     * When to look at the case again; without this the case waits for a person or for nothing, or to be screened as long
     * as people said more than was, or for its time to be over.
     */
    public Builder wake(Optional<Wake> again) {
      wake = again;
      return this;
    }

    public Builder screening(ScreeningResult result) {
      screening = Optional.of(result);
      return this;
    }

    /** Has all that was said screened again, which {@link Hints#screen} hastens. */
    public Builder screenAgain() {
      screenedTo = 0;
      return this;
    }

    /** Owes a notice; its number must follow the last one's. */
    public Builder notice(Notice owed) {
      notices = List.of(owed);
      return this;
    }

    /** Owes the same notice to several people, in their order, each a notice of their own. */
    public Builder notices(NoticeKind what, Map<String, String> said, List<EmailAddress> to) {
      List<Notice> all = new ArrayList<>();
      for (EmailAddress reader : to) {
        NoticeId id = new NoticeId(before.id(), before.noticesOwed() + all.size() + 1);
        all.add(Notice.owed(id, what, reader, said, now));
      }
      notices = all;
      return this;
    }

    /** Says what becomes of a notice that was owed before. */
    public Builder became(Notice as) {
      notices = List.of(as);
      return this;
    }

    /**
     * Owes the reporter a notice of this kind, where there is an address at which mails are safe. It tells the day by which
     * an answer is expected as it stands now: {@link #expectedBy} goes before. Of a case about which no mail goes out by
     * itself none is owed that nobody wrote or asked for; any other ends the quiet, so {@link #access} goes before.
     */
    public Builder tell(NoticeKind what) {
      return tell(what, Map.of());
    }

    /** As {@link #tell(NoticeKind)}, with facts for the mail. */
    public Builder tell(NoticeKind what, Map<String, String> said) {
      if (before.access().quiet() && what.goesByItself()) {
        return this;
      }
      access = access.spoken();
      SafeContact contact = before.reporter().safeContact();
      before.reporter().address().filter(_ -> contact != SafeContact.CASE_PAGE).ifPresent(to -> {
        Map<String, String> all = new HashMap<>(said);
        all.put(NoticeFact.LANGUAGE, before.access().language().tag());
        all.put(NoticeFact.EXPECTED_BY, expectedBy.toString());
        if (before.access().addressConfirmed()) {
          all.put(NoticeFact.CONFIRMED, "true");
        }
        if (contact == SafeContact.DISCREET) {
          all.put(NoticeFact.DISCREET, "true");
        }
        notice(Notice.owed(new NoticeId(before.id(), before.noticesOwed() + 1), what, to, all, now));
      });
      return this;
    }

    /** Owes a notice to somebody who looks after cases. */
    public Builder alert(NoticeKind what, EmailAddress to) {
      return notice(Notice.owed(new NoticeId(before.id(), before.noticesOwed() + 1), what, to, Map.of(), now));
    }

    /** Says what becomes of evidence. */
    public Builder evidence(Evidence as) {
      evidence = Optional.of(as);
      return this;
    }

    /**
     * What was said, by whom as far as that is known. Words of a person are to be screened, which {@link Hints#screen}
     * hastens.
     */
    public Builder message(Message.Standing standing, Optional<EmailAddress> from, Report words) {
      message = Optional.of(new Message(before.version() + 1, now, standing, from, words));
      return this;
    }

    /** What led to the change, so that it is made once however often that comes. */
    public Builder request(RequestKey key) {
      request = Optional.of(key);
      return this;
    }

    /** What a reviewer leaves with the case. */
    public Builder work(Work left) {
      work = Optional.of(left);
      return this;
    }

    /** What is to be minded from now on. */
    public Builder handling(Handling as) {
      handling = as;
      return this;
    }

    /** Refuses the change to somebody who had a part in deciding the case. */
    public Builder outsider(String subject) {
      outsider = Optional.of(subject);
      return this;
    }

    /**
     * The change.
     *
     * @throws IllegalStateException if no case may go from the one stage to the other
     */
    public Change build() {
      if (!Transitions.allow(before.stage(), next)) {
        throw new IllegalStateException(before + " cannot become " + next.name());
      }
      TimelineEvent event = TimelineEvent.following(before.lastHash(), before.version() + 1, now, actor, kind, facts,
          personal);
      Case after = new Case(
          before.id(), event.seq(), next, before.receivedAt(), now, expectedBy, before.reporter(),
          access, before.posts(), screening.map(ScreeningResult::clauses).orElse(before.clauses()),
          before.threatToLife(),
          before.noticesOwed() + (int) notices.stream().filter(Notice::isNew).count(),
          before.screenings() + (screening.isPresent() ? 1 : 0),
          before.appeals() + (next instanceof Stage.Appealed && before.stage() instanceof Stage.Closed ? 1 : 0),
          message.filter(Message::isAPersons).map(Message::seq).orElse(before.lastMessage()),
          screening.map(ScreeningResult::readTo).orElse(screenedTo), handling.with(handling.marks().at(next)), setback,
          next.isOver() ? wakeWhenOver() : wake,
          event.hash());
      return new Change(
          before, withWakeForScreening(after), event, screening, notices, evidence, message, request,
          work, Optional.empty(), outsider);
    }

    /** What is over is looked at from time to time until its time is over too; nothing takes it away under legal hold. */
    private Optional<Wake> wakeWhenOver() {
      return handling.legalHold() ? Optional.empty() : wake.or(() -> Optional.of(Wake.retention(now)));
    }

    /** A wake that is there stays, with its count of hints: many messages must not put off what it is for. */
    private Case withWakeForScreening(Case after) {
      return after.wake().isEmpty() && after.isToBeScreened()
          ? after.withWake(Wake.first(now, Wake.Reason.SCREENING))
          : after;
    }
  }
}
