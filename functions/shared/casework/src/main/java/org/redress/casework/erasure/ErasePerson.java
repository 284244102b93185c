package org.redress.casework.erasure;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.CaseChanges;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Page;
import org.redress.casework.erasure.Finding.Fate;
import org.redress.casework.erasure.Finding.Role;
import org.redress.casework.history.Account;
import org.redress.casework.history.Reported;
import org.redress.casework.mail.MailId;
import org.redress.casework.notices.Suppressions;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.review.Work;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Finds and erases what is held about somebody: their own cases whole, and in the cases of others what is theirs. What must
 * stay is said with the reason. What was cut off is finished when it is asked for again.
 */
public final class ErasePerson {

  private final CaseStore cases;
  private final CaseChanges changes;
  private final EraseCase erasing;
  private final ErasureLedger ledger;
  private final PersonMarks marks;
  private final PersonTraces traces;
  private final PersonalMail mails;
  private final EraseStaff staff;
  private final Suppressions suppressions;
  private final InstantSource clock;

  public ErasePerson(
      CaseStore cases, EraseCase erasing, ErasureLedger ledger, PersonMarks marks, PersonTraces traces,
      PersonalMail mails, EraseStaff staff, Suppressions suppressions, InstantSource clock) {
    this.cases = cases;
    this.changes = new CaseChanges(cases);
    this.erasing = erasing;
    this.ledger = ledger;
    this.marks = marks;
    this.traces = traces;
    this.mails = mails;
    this.staff = staff;
    this.suppressions = suppressions;
    this.clock = clock;
  }

  /** What is held about somebody, and what {@link #erase} would do with it. */
  public List<Finding> find(Who who) {
    return walk(who, Optional.empty());
  }

  /** Erases what is held about somebody, as far as it may go. */
  public List<Finding> erase(Who who, Actor actor) {
    return walk(who, Optional.of(actor));
  }

  private List<Finding> walk(Who who, Optional<Actor> eraser) {
    return switch (who) {
      case Who.Writer(EmailAddress address) -> ofWriter(address, eraser);
      case Who.Holder(Account account) -> traces.reporting(account)
          .stream()
          .<Finding>map(id -> new Finding.Mentioned(id, Role.RESPONDENT, respondent(id, account, eraser)))
          .toList();
    };
  }

  private List<Finding> ofWriter(EmailAddress address, Optional<Actor> eraser) {
    List<Finding> all = new ArrayList<>();
    for (CaseId id : traces.reportedFrom(address)) {
      all.add(
          new Finding.Reported(
              id, eraser.map(actor -> erasing.erase(id, Tombstone.Because.ASKED, actor))
                  .orElseGet(() -> erasing.ask(id))));
    }
    for (CaseId id : traces.writtenToFrom(address)) {
      all.add(new Finding.Mentioned(id, Role.WRITER, writer(id, address, eraser)));
    }
    for (PersonalMail.Found found : mails.putAside(address)) {
      Fate fate = found.wrote() ? Fate.MAY_GO : Fate.NEEDS_A_LOOK;
      if (found.wrote() && eraser.isPresent()) {
        mails.remove(found.mail().id());
        traces.forgetPutAside(found.mail());
        fate = Fate.GONE;
      }
      all.add(new Finding.Mail(found.mail().id().value(), fate));
    }
    all.addAll(staff.walk(address, eraser));
    if (suppressions.of(address).isPresent()) {
      all.add(new Finding.NoMail());
    }
    return all;
  }

  /** What somebody said in the cases of others, or is quoted with there. */
  public List<TheirWords> words(Who who) {
    return switch (who) {
      case Who.Writer(EmailAddress address) -> traces.writtenToFrom(address)
          .stream()
          .flatMap(
              id -> messages(id).stream()
                  .filter(message -> message.from().filter(address::equals).isPresent())
                  .map(message -> new TheirWords(id, message.seq(), message.words())))
          .toList();
      case Who.Holder(Account account) -> {
        BlackOut black = new BlackOut(account);
        yield traces.reporting(account)
            .stream()
            .flatMap(id -> cases.findWithReport(id).stream())
            .flatMap(
                read -> Stream.concat(
                    Stream.of(new TheirWords(read.head().id(), Message.REPORT, black.theirs(read.report()))),
                    messages(read.head().id()).stream()
                        .map(
                            message -> new TheirWords(
                                read.head().id(), message.seq(), black.theirs(message.words())))))
            .filter(one -> !one.words().posts().isEmpty() || !one.words().details().accounts().isEmpty())
            .toList();
      }
    };
  }

  /**
   * Takes somebody out again of a place to which they came back with a restored table; from the console, too, if they may
   * use it again. Nobody who stands there may be they: then there is nothing to do.
   *
   * @return whether they stood there
   */
  public boolean again(ErasedPerson erased, Actor actor) {
    return erased.from().map(id -> inCase(id, erased, actor)).orElseGet(() -> staff.again(erased, actor));
  }

  /** Forgets of mails put aside that they were, where a restored table tells of some that were erased since. */
  public void forgetLostMails() {
    mails.lost().forEach(traces::forgetPutAside);
  }

  private boolean inCase(CaseId id, ErasedPerson erased, Actor actor) {
    traces.blackOutLostWords(id);
    Optional<CaseStore.CaseWithReport> read = cases.findWithReport(id);
    if (read.isEmpty()) {
      return false;
    }
    List<Message> messages = messages(id);
    Optional<EmailAddress> writer = messages.stream()
        .flatMap(message -> message.from().stream())
        .filter(address -> marks.writer(id, address).equals(erased))
        .findFirst();
    Optional<Account> account = Stream.concat(
        Stream.of(read.get().report()), messages.stream().map(Message::words))
        .flatMap(words -> Reported.of(words).accounts().stream())
        .filter(one -> marks.respondent(id, one).equals(erased))
        .findFirst();
    writer.ifPresent(address -> forgetWriter(read.get().head(), address, actor));
    account.ifPresent(one -> forgetRespondent(read.get(), one, actor));
    return writer.isPresent() || account.isPresent();
  }

  private Fate writer(CaseId id, EmailAddress address, Optional<Actor> eraser) {
    Optional<Case> head = cases.find(id);
    Optional<Fate> stays = head.flatMap(ErasePerson::stays);
    if (stays.isPresent() || head.isEmpty()) {
      return stays.orElse(Fate.GONE);
    }
    if (eraser.isEmpty()) {
      return Fate.MAY_GO;
    }
    ledger.note(marks.writer(id, address));
    forgetWriter(head.get(), address, eraser.get());
    return Fate.GONE;
  }

  private void forgetWriter(Case head, EmailAddress address, Actor actor) {
    CaseId id = head.id();
    for (Message message : messages(id)) {
      if (message.from().filter(address::equals).isPresent()) {
        mailOf(id, message.seq()).ifPresent(mails::remove);
        Report nothing = new Report(
            BlackOut.all(message.words().account()), List.of(), message.words().ongoing(), List.of());
        change(id, actor, message.seq(), nothing, Optional.of(without(message, nothing)));
      }
    }
    traces.forgetReplacedWords(id);
    traces.forgetWriter(head, address);
  }

  private Fate respondent(CaseId id, Account account, Optional<Actor> eraser) {
    Optional<CaseStore.CaseWithReport> read = cases.findWithReport(id);
    Optional<Fate> stays = read.map(CaseStore.CaseWithReport::head).flatMap(ErasePerson::stays);
    if (stays.isPresent() || read.isEmpty()) {
      return stays.orElse(Fate.GONE);
    }
    if (eraser.isEmpty()) {
      return Fate.MAY_GO;
    }
    ledger.note(marks.respondent(id, account));
    forgetRespondent(read.get(), account, eraser.get());
    return Fate.GONE;
  }

  private void forgetRespondent(CaseStore.CaseWithReport read, Account account, Actor actor) {
    Case head = read.head();
    CaseId id = head.id();
    BlackOut black = new BlackOut(account);
    // The words last: by them the ledger knows the account again.
    traces.forgetNotes(id, black::in);
    forget(head, read.report(), Message.REPORT, black, actor, _ -> Optional.empty());
    for (Message message : messages(id)) {
      forget(
          head, message.words(), message.seq(), black, actor,
          words -> Optional.of(
              new Message(message.seq(), message.at(), message.standing(), message.from(), words)));
    }
    traces.forgetReplacedWords(id);
    traces.forgetAccount(head, account);
  }

  private void forget(
      Case head, Report words, int number, BlackOut black, Actor actor, Function<Report, Optional<Message>> later) {
    Report left = black.in(words);
    if (!left.equals(words)) {
      traces.forgetPosts(head, Reported.of(black.theirs(words)).postsAlone());
      change(head.id(), actor, number, left, later.apply(left));
    }
  }

  private void change(CaseId id, Actor actor, int number, Report words, Optional<Message> later) {
    changes.change(
        id, head -> Optional.of(
            Change.remark(
                head, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor, TimelineEvent.Kind.PERSON_ERASED)
                .facts(Map.of("message", Integer.toString(number)))
                .work(new Work.Redacted(number, words, later))
                .build()));
  }

  private Optional<MailId> mailOf(CaseId id, int event) {
    return Page.all(from -> cases.timeline(id, from))
        .filter(one -> one.seq() == event)
        .findFirst()
        .flatMap(one -> Optional.ofNullable(one.facts().get("mail")))
        .flatMap(MailId::parse);
  }

  private List<Message> messages(CaseId id) {
    return Page.all(from -> cases.messages(id, from)).toList();
  }

  private static Message without(Message message, Report words) {
    return new Message(message.seq(), message.at(), message.standing(), Optional.empty(), words);
  }

  private static Optional<Fate> stays(Case head) {
    if (head.handling().legalHold()) {
      return Optional.of(Fate.LEGAL_HOLD);
    }
    return head.stage().isOver() ? Optional.empty() : Optional.of(Fate.OPEN);
  }
}
