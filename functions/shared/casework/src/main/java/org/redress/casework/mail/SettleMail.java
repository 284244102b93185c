package org.redress.casework.mail;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Hints;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.Submission;
import org.redress.casework.notices.MailTags;
import org.redress.casework.notices.TrackNotice;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Language;
import org.redress.casework.report.Message.Standing;
import org.redress.casework.report.Reporter;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Settles a mail: it opens a case, joins one, tells what became of a mail of ours, or is put aside. Settling it again, at
 * whatever point an earlier attempt ended, leads to the same case and to no second mail.
 */
public final class SettleMail {

  /** Stands for the attempt where a mail tells of another: it does not say which. */
  private static final String BY_MAIL = "by-mail";

  private final CaseStore cases;
  private final CaseChanges changes;
  private final Hints hints;
  private final MailMemory memory;
  private final PutAsideMails aside;
  private final Acknowledging.Rule acknowledging;
  private final Threading threading;
  private final OpenCase intake;
  private final TrackNotice tracking;
  private final InstantSource clock;
  private final MailEvents events;

  /**
   * What is known of mails.
   *
   * @param addresses where people answer about a case
   * @param team whom to tell that an address wrote more often than is answered; empty if nobody
   */
  public record Post(
      MailMemory memory, PutAsideMails aside, AcknowledgementLimit limit, ReplyAddresses addresses,
      Optional<EmailAddress> team) {}

  /**
   * Wires the use case.
   *
   * @param random cryptographically strong
   * @param actor in whose name the timeline says what nobody proved to have said
   */
  public SettleMail(
      CaseStore cases, Hints hints, Post post, OpenCase intake, TrackNotice tracking, InstantSource clock,
      RandomGenerator random,
      Actor actor) {
    this.cases = cases;
    this.changes = new CaseChanges(cases);
    this.hints = hints;
    this.memory = post.memory();
    this.aside = post.aside();
    this.acknowledging = new Acknowledging.Rule(post.limit(), post.team());
    this.threading = new Threading(cases, post.memory(), post.addresses());
    this.intake = intake;
    this.tracking = tracking;
    this.clock = clock;
    this.events = new MailEvents(clock, random, actor);
  }

  public Settled settle(InboundMail mail) {
    Optional<SeenMail> before = memory.seen(mail.key());
    if (before.isPresent()) {
      return before(before.get());
    }
    return switch (mail.nature()) {
      case Nature.Written _ -> threading.of(mail).map(place -> join(mail, place)).orElseGet(() -> open(mail));
      case Nature.AutomaticReply _ -> threading.of(mail)
          .map(place -> join(mail, place))
          .orElseGet(() -> putAside(PutAsideMail.automaticReply(mail)));
      case Nature.News news -> tell(mail, news);
      case Nature.Ours _ -> putAside(PutAsideMail.ours(mail));
    };
  }

  private Settled open(InboundMail mail) {
    Acknowledging verdict = acknowledging.of(mail, now());
    Map<String, String> circumstances = new HashMap<>(MailEvents.facts(mail));
    Optional<Submission.Owed> owed = switch (verdict) {
      case Acknowledging.Owed(var to) -> Optional.of(Submission.Owed.answer(to, mail.messageId()));
      case Acknowledging.Withheld(var because, var team) -> {
        circumstances.put("notAcknowledged", because);
        yield team.map(to -> new Submission.Owed(NoticeKind.UNANSWERED_SENDER, to, Map.of()));
      }
    };
    // Whoever writes a mail was not asked how far their name may go.
    Reporter reporter = new Reporter.Confidential(
        Optional.of(mail.sender().name()).filter(name -> !name.isBlank()), mail.sender().address());
    Submission submission = new Submission(
        mail.words(), reporter, Optional.of(mail.key()), owed, mail.sender().provenAddress().isPresent(),
        Language.ENGLISH, Optional.empty(),
        circumstances);
    return switch (intake.open(submission)) {
      case OpenCase.Result.Accepted(Case opened) -> new Settled.Opened(opened.id(), verdict);
      case OpenCase.Result.Erased(CaseId id) -> new Settled.Erased(id);
      case OpenCase.Result.KeyUsedForOtherContent _ ->
        throw new IllegalStateException("The key of " + mail + " holds its content and stands for another");
    };
  }

  private Settled join(InboundMail mail, Threading.Place place) {
    boolean automatic = place.standing() == Standing.AUTOMATIC;
    TimelineEvent.Kind kind = automatic
        ? TimelineEvent.Kind.AUTOMATIC_MAIL_RECEIVED
        : TimelineEvent.Kind.MESSAGE_RECEIVED;
    boolean joined = once(
        mail, place.id(),
        open -> events.of(open, mail, place.standing(), kind)
            .access(place.standing() == Standing.REPORTER ? open.access().confirmed() : open.access())
            .message(place.standing(), mail.sender().address(), mail.words()));
    if (joined && !automatic) {
      hints.screen(place.id());
    }
    // What neither joined nor was seen lost its case to an erasure meanwhile, and is settled as if there had been none.
    return joined ? new Settled.Joined(place.id(), place.standing()) : settle(mail);
  }

  private Settled before(SeenMail seen) {
    return cases.find(seen.id()).isPresent() ? new Settled.Before(seen) : new Settled.Erased(seen.id());
  }

  private Settled tell(InboundMail mail, Nature.News news) {
    Optional<NoticeId> notice = memory.noticeSentAs(mail.answers());
    notice.ifPresent(id -> news.state().ifPresent(state -> tracking.record(new MailTags(id, BY_MAIL), state)));
    Optional<CaseId> about = threading.of(mail).map(Threading.Place::id);
    if (about.isEmpty()) {
      return putAside(PutAsideMail.news(mail, news.kind()));
    }
    once(
        mail, about.get(),
        open -> events.of(open, mail, Standing.AUTOMATIC, TimelineEvent.Kind.AUTOMATIC_MAIL_RECEIVED));
    return new Settled.News(about.get());
  }

  private Settled putAside(PutAsideMail mail) {
    aside.keep(mail);
    return new Settled.Aside(mail);
  }

  /** Changes the case unless the mail did so before; says whether this call did. */
  private boolean once(InboundMail mail, CaseId id, Addition addition) {
    CaseChanges.Result result = changes.changeAs(
        () -> memory.seen(mail.key()).isPresent() ? Optional.empty() : cases.find(id),
        open -> Optional.of(addition.to(open).build()));
    return result instanceof CaseChanges.Result.Changed;
  }

  private interface Addition {
    Change.Builder to(Case open);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
