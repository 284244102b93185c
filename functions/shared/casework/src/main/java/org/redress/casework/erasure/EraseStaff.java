package org.redress.casework.erasure;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.Notice;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeState;
import org.redress.casework.NoticeStore;
import org.redress.casework.Page;
import org.redress.casework.access.People;
import org.redress.casework.access.Person;
import org.redress.casework.erasure.Finding.Fate;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.timeline.Actor;

/**
 * Finds and erases what is held about somebody who works with the console: who they are, what they declared and chose, what
 * they looked at, and their address in mails to them. What they did with cases stays with these, under the provider's name
 * of them: a record of decisions without whoever made them proves nothing. Their sessions end
 * with it.
 */
public final class EraseStaff {

  private static final int PAGE = 100;

  private final People people;
  private final NoticeStore notices;
  private final PersonTraces traces;
  private final ErasureLedger ledger;
  private final PersonMarks marks;
  private final InstantSource clock;

  public EraseStaff(
      People people, NoticeStore notices, PersonTraces traces, ErasureLedger ledger, PersonMarks marks,
      InstantSource clock) {
    this.people = people;
    this.notices = notices;
    this.traces = traces;
    this.ledger = ledger;
    this.marks = marks;
    this.clock = clock;
  }

  List<Finding> walk(EmailAddress address, Optional<Actor> eraser) {
    List<Finding> all = new ArrayList<>();
    for (Person person : people.all()) {
      if (person.address().filter(address::equals).isPresent()) {
        boolean mayGo = person.roles().isEmpty() || person.isRemoved();
        boolean going = mayGo && eraser.isPresent();
        int sessions = traces.sessions(person.subject());
        if (going) {
          traces.forgetSessions(person.subject());
        }
        if (sessions > 0) {
          all.add(new Finding.Sessions(sessions, fate(mayGo, going, 0)));
        }
        List<Notice> mails = mailsTo(address).toList();
        long underway = mails.stream().filter(mail -> mail.wake().isPresent() || (going && !forget(mail))).count();
        if (!mails.isEmpty()) {
          all.add(new Finding.MailsToStaff(mails.size(), fate(mayGo, going, underway)));
        }
        if (going && underway == 0) {
          forget(person);
        }
        all.add(new Finding.Staff(fate(mayGo, going, underway)));
      }
    }
    return all;
  }

  private static Fate fate(boolean mayGo, boolean going, long underway) {
    if (!mayGo) {
      return Fate.HAS_ROLE;
    }
    if (underway > 0) {
      return Fate.UNDERWAY;
    }
    return going ? Fate.GONE : Fate.MAY_GO;
  }

  /** Mails to reviewers and administrators alone: what they were sent as reporters goes with the case. */
  private Stream<Notice> mailsTo(EmailAddress address) {
    return EnumSet.allOf(NoticeState.Name.class)
        .stream()
        .flatMap(state -> Page.all(from -> notices.list(state, PAGE, from)))
        .distinct()
        .flatMap(id -> notices.find(id).stream())
        .filter(notice -> notice.kind().audience() != NoticeKind.Audience.REPORTER)
        .filter(notice -> notice.to().equals(address));
  }

  private boolean forget(Notice mail) {
    return notices.replace(mail, mail.toNobody());
  }

  /** Who they are goes last, for by it the rest is found. */
  private void forget(Person person) {
    ledger.note(marks.staff(person.subject()));
    traces.forgetSessions(person.subject());
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    traces.forgetStaff(person.subject(), List.of(today.minusDays(2), today.minusDays(1), today));
  }

  /** Forgets somebody who came back with a restored table, and takes the role away that they had lost. */
  boolean again(ErasedPerson erased, Actor actor) {
    Optional<Person> back = people.all()
        .stream()
        .filter(person -> marks.staff(person.subject()).equals(erased))
        .filter(person -> !person.name().isEmpty() || person.address().isPresent() || !person.isRemoved())
        .findFirst();
    back.ifPresent(person -> {
      if (!person.isRemoved()) {
        people.remove(person.subject(), actor.name());
      }
      // One on its way goes to whoever has the address; the next attempt finds it settled.
      person.address().ifPresent(
          address -> mailsTo(address).filter(mail -> mail.wake().isEmpty()).forEach(this::forget));
      forget(person);
    });
    return back.isPresent();
  }
}
