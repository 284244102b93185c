package org.redress.bench.notices;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.redress.bench.notices.LedgerLine.Answer;
import org.redress.bench.notices.LedgerLine.What;
import org.redress.casework.Case;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Hints;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeState;
import org.redress.casework.NoticeStore;
import org.redress.casework.Stage;
import org.redress.casework.WakeList;
import org.redress.casework.evidence.SettleEvidence;
import org.redress.casework.intake.OpenCase;
import org.redress.casework.intake.Submission;
import org.redress.casework.notices.Mail;
import org.redress.casework.notices.MailTags;
import org.redress.casework.notices.Mailer;
import org.redress.casework.notices.NoticeChanges;
import org.redress.casework.notices.SendNotice;
import org.redress.casework.notices.Suppressions;
import org.redress.casework.notices.TrackNotice;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.review.QueueCase;
import org.redress.casework.screening.ScreeningRecord;
import org.redress.casework.sweep.Sweep;
import org.redress.casework.sweep.SweptCase;
import org.redress.casework.sweep.SweptClaim;
import org.redress.casework.sweep.SweptDraft;
import org.redress.casework.sweep.SweptEvidence;
import org.redress.casework.sweep.SweptNotice;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.mail.SesMailer;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.engines.LocalCredentials;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/**
 * Sends many notices by the use cases themselves, on the real table and through an endpoint of SES that fails, with
 * processes that are killed and messages that come again; on a clock of its own, so that days take no longer than their
 * work. Everything is drawn from the seed: the same seed gives the same ledger.
 */
public final class NoticeRehearsal {

  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  private static final Actor REHEARSAL = Actor.function("rehearsal");
  private static final int NOTICES_A_CASE = 50;
  private static final double DEATH = 0.01;
  private static final double OTHERS_MEANWHILE = 0.2;
  private static final Duration CALL = Duration.ofMillis(40);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration AT_MOST = Duration.ofDays(5);

  /** Where everything is kept, as no process that may be killed sees it. */
  private record Stores(CaseStore cases, NoticeStore notices, WakeList wakeList, Suppressions suppressions) {

    static Stores table(Wiring wiring) {
      return new Stores(wiring.cases(), wiring.notices(), wiring.wakeList(), wiring.mails().suppressions());
    }

    static Stores memory() {
      StoresInMemory all = new StoresInMemory();
      return new Stores(all, all, all, new NobodySuppressed());
    }
  }

  private final Wiring wiring;
  private final Stores stores;
  private final Consumer<LedgerLine> ledger;
  private final Random random;
  private final Agenda agenda = new Agenda(START);
  private final List<NoticeId> owed = new ArrayList<>();
  private final RehearsedQueue<NoticeId> hintQueue;
  private final RehearsedQueue<Runnable> eventQueue;
  private final NoticeStore notices;
  private final CaseStore cases;
  private Optional<MailTags> inFlight = Optional.empty();
  private Optional<SendNotice> sender = Optional.empty();
  private Optional<TrackNotice> tracker = Optional.empty();

  private NoticeRehearsal(Wiring wiring, Stores stores, long seed, Consumer<LedgerLine> ledger) {
    this.wiring = wiring;
    this.stores = stores;
    this.ledger = ledger;
    this.random = new Random(seed);
    Mortality mortality = new Mortality(random, DEATH);
    this.notices = mortality.of(NoticeStore.class, stores.notices());
    this.cases = mortality.of(CaseStore.class, stores.cases());
    this.hintQueue = new RehearsedQueue<>(agenda, random, this::send);
    this.eventQueue = new RehearsedQueue<>(agenda, random, Runnable::run);
  }

  /**
   * Rehearses.
   *
   * @param environment names a table and keys of the engines, to which the SDK of this JVM is led
   * @param onTable whether on that table, rather than in memory, where it takes a tenth of the time
   * @param ledger takes the lines in their order
   */
  public static void run(
      Map<String, String> environment, boolean onTable, long seed, int count, Consumer<LedgerLine> ledger)
      throws IOException {
    Wiring wiring = Wiring.from(environment);
    Stores stores = onTable ? Stores.table(wiring) : Stores.memory();
    NoticeRehearsal rehearsal = new NoticeRehearsal(wiring, stores, seed, ledger);
    try (SilentCalls calls = new SilentCalls();
        FaultySes ses = new FaultySes(new Random(seed + 1), rehearsal::answered, calls);
        SesV2Client client = SesV2Client.builder()
            .httpClient(calls)
            .overrideConfiguration(Clients.noRepetition(SesMailer.PATIENCE))
            .endpointOverride(ses.endpoint())
            .region(TestEngines.REGION)
            .credentialsProvider(LocalCredentials.provider())
            .build()) {
      rehearsal.run(new SesMailer(client, "Redress <redress@example.org>", "redress"), count);
    }
  }

  private void run(Mailer ses, int count) {
    NoticeChanges changes = new NoticeChanges(cases, notices, agenda, REHEARSAL, (_, _) -> {});
    Suppressions suppressions = stores.suppressions();
    sender = Optional.of(
        new SendNotice(
            changes, Optional::empty, suppressions, NoticeRehearsal::worded, mail -> call(ses, mail), agenda, random));
    tracker = Optional.of(new TrackNotice(changes, Optional.of(suppressions), agenda));
    owe(count);
    Sweep sweep = sweep(changes);
    agenda.in(MINUTE, () -> sweep(sweep));
    Instant end = START.plus(AT_MOST);
    while (agenda.instant().isBefore(end) && agenda.step()) {
      // Everything happens in the steps.
    }
    for (NoticeId id : owed) {
      NoticeState.Name state = stores.notices().find(id).orElseThrow().state().name();
      ledger.accept(new LedgerLine(What.END, id.toString(), "", state.name(), agenda.instant()));
    }
  }

  /** Reserves the notices, some on each case, over an hour. */
  private void owe(int count) {
    OpenCase intake = new OpenCase(
        stores.cases(), RehearsedQueue.hints(_ -> {}), wiring.serviceTimes(), agenda, random);
    for (int from = 0; from < count; from += NOTICES_A_CASE) {
      int some = Math.min(NOTICES_A_CASE, count - from);
      agenda.in(Duration.ofHours(1).multipliedBy(from).dividedBy(count), () -> oweSome(intake, some));
    }
  }

  private void oweSome(OpenCase intake, int some) {
    OpenCase.Result result = intake.open(
        new Submission(new Report("A rehearsal.", List.of(), false, List.of()), new Reporter.Anonymous(),
            Optional.empty()));
    if (!(result instanceof OpenCase.Result.Accepted(Case open))) {
      throw new IllegalStateException("A case could not be opened");
    }
    // Nobody waits for the case itself.
    Case last = kept(
        Change.of(open, new Stage.Withdrawn(), now(), REHEARSAL, TimelineEvent.Kind.WITHDRAWN).build());
    for (int number = 1; number <= some; number++) {
      NoticeId id = new NoticeId(last.id(), number);
      EmailAddress to = new EmailAddress("member." + last.id() + "." + number + "@example.org");
      last = kept(
          Change.remark(last, now(), REHEARSAL, TimelineEvent.Kind.MESSAGE_RECEIVED)
              .notice(Notice.owed(id, NoticeKind.WITHDRAWN, to, Map.of(), now()))
              .build());
      owed.add(id);
      ledger.accept(new LedgerLine(What.OWED, id.toString(), "", "", agenda.instant()));
      hint(id);
    }
  }

  private Case kept(Change change) {
    if (!(stores.cases().commit(change) instanceof CaseStore.Committed.Kept)) {
      throw new IllegalStateException("Somebody else changed the case");
    }
    return change.after();
  }

  private void hint(NoticeId id) {
    hintQueue.put(id, MINUTE.multipliedBy(2));
  }

  private void send(NoticeId id) {
    Optional<MailTags> others = inFlight;
    inFlight = Optional.empty();
    try {
      sender.orElseThrow().send(id);
    } catch (Mortality.KilledError e) {
      ledger.accept(
          new LedgerLine(
              What.KILLED, id.toString(), inFlight.map(MailTags::attempt).orElse(""), String.valueOf(e.getMessage()),
              agenda.instant()));
      throw e;
    } finally {
      inFlight = others;
    }
  }

  /** One call, during which others work; no answer comes after ten seconds. */
  private Mailer.Answer call(Mailer ses, Mail mail) {
    inFlight = MailTags.read(mail.tags());
    Mailer.Answer answer = ses.send(mail);
    agenda.pass(answer instanceof Mailer.Answer.Unclear ? SesMailer.PATIENCE : CALL);
    if (random.nextDouble() < OTHERS_MEANWHILE) {
      agenda.stepIfDue();
    }
    if (random.nextDouble() < DEATH) {
      throw new Mortality.KilledError("after the call");
    }
    return answer;
  }

  /** What the endpoint did; of a mail that it took it tells late, early and repeatedly. */
  private void answered(MailTags mail, Answer answer) {
    ledger.accept(
        new LedgerLine(What.ANSWER, mail.notice().toString(), mail.attempt(), answer.name(), agenda.instant()));
    if (answer.isTaken()) {
      Optional<String> messageId = Optional.of("ses-" + mail.attempt());
      double fate = random.nextDouble();
      Duration latest = Duration.ofSeconds(fate < 0.9 ? 20 : fate < 0.98 ? 600 : 3000);
      tell(mail, new NoticeState.Sent(messageId), latest);
      tell(mail, new NoticeState.Delivered(messageId), latest);
    }
  }

  private void tell(MailTags mail, NoticeState news, Duration latest) {
    eventQueue.put(() -> tracker.orElseThrow().record(mail, news), latest);
  }

  private void sweep(Sweep sweep) {
    try {
      sweep.run(Instant.MAX);
    } catch (Mortality.KilledError _) {
      // The next one is due within the minute.
    }
    Instant far = agenda.instant().plus(AT_MOST);
    boolean more = !stores.wakeList().due(far, 1, Optional.empty()).items().isEmpty();
    if (more || !agenda.isEmpty()) {
      agenda.in(MINUTE, () -> sweep(sweep));
    }
  }

  private Sweep sweep(NoticeChanges changes) {
    Hints hints = RehearsedQueue.hints(this::hint);
    WakeList wakeList = stores.wakeList();
    SettleEvidence settling = new SettleEvidence(cases, wiring.evidence(), agenda, random, REHEARSAL);
    QueueCase queue = new QueueCase(cases, wiring.serviceTimes(), wiring.priorityRules(), agenda, REHEARSAL);
    return new Sweep(
        wakeList,
        new SweptCase(
            cases, queue, wiring.review().closing(REHEARSAL), hints,
            new ScreeningRecord(wiring.judgement(), REHEARSAL), wiring.sweeping(REHEARSAL, agenda).sweptRetention()),
        new SweptNotice(notices, changes, hints),
        new SweptEvidence(wiring.evidence(), settling, hints), new SweptDraft(wiring.draftStore()),
        new SweptClaim(cases, wiring.review().claims(), REHEARSAL), agenda);
  }

  private static Mail worded(Notice notice) {
    return new Mail(
        notice.to(), Optional.empty(), "A rehearsal", "A rehearsal", "<p>A rehearsal</p>", Map.of(), Map.of());
  }

  private Instant now() {
    return agenda.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
