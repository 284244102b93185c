package org.redress.casework;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.redress.casework.claims.Claim;
import org.redress.casework.claims.ClaimStep;
import org.redress.casework.claims.ClaimStore;
import org.redress.casework.claims.Hold;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.golden.Golden;
import org.redress.casework.golden.GoldenStore;
import org.redress.casework.history.Reported;
import org.redress.casework.mail.SeenMail;
import org.redress.casework.numbers.Counted;
import org.redress.casework.numbers.Counter;
import org.redress.casework.numbers.Numbers;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.review.Note;
import org.redress.casework.review.Opinion;
import org.redress.casework.review.Work;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Concerns;
import org.redress.casework.reviewers.Known;
import org.redress.casework.reviewers.ReviewStore;
import org.redress.casework.statistics.Additions;
import org.redress.casework.statistics.Measure;
import org.redress.casework.statistics.Week;
import org.redress.casework.statistics.WeekCounts;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.TimelineEvent;

/** Keeps cases, notices and evidence in memory, under the contracts of the ports. */
public final class CasesInMemory
    implements
      CaseStore,
      NoticeStore,
      WakeList,
      Requests,
      ClaimStore,
      ReviewStore,
      Numbers,
      WeekCounts,
      GoldenStore {

  private record Seen(CaseId id, int event, Digest content) {}

  private final Map<CaseId, Case> heads = new TreeMap<>();
  private final Map<CaseId, Report> reports = new HashMap<>();
  private final Map<CaseId, List<TimelineEvent>> timelines = new HashMap<>();
  private final Map<CaseId, List<Message>> messages = new HashMap<>();
  private final Map<CaseId, ScreeningResult> screenings = new HashMap<>();
  private final Map<Digest, Seen> requests = new HashMap<>();
  private final Map<NoticeOwner, TreeMap<Integer, Notice>> notices = new LinkedHashMap<>();

  private final Map<CaseId, Claim> claims = new TreeMap<>();
  private final Map<CaseId, Set<Concern>> concerned = new HashMap<>();
  private final Map<CaseId, List<Note>> notes = new HashMap<>();
  private final Map<CaseId, TreeMap<ClauseId, Opinion>> opinions = new HashMap<>();

  /** Knows the accounts and people whom cases concern. */
  public final Concerns concerns = new Concerns(
      () -> new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256")));
  private final TreeMap<YearMonth, Map<Counter, Long>> counts = new TreeMap<>();

  private final Map<CaseId, Golden> golden = new LinkedHashMap<>();
  private final TreeMap<Week, Map<Measure, Long>> weeks = new TreeMap<>();
  public final EvidenceInMemory evidence = new EvidenceInMemory();

  /** What to do just before the next commit, as somebody who is faster would. */
  public Optional<Runnable> faster = Optional.empty();

  /** Whether openings fail as if the store were out of reach. */
  public boolean opensNothing;

  @Override
  public synchronized Opened open(Opening opening) {
    if (opensNothing) {
      throw new IllegalStateException("Out of reach");
    }
    Optional<Seen> seen = opening.request().map(request -> requests.get(request.key()));
    if (seen.isPresent()) {
      return seen.get().content().equals(opening.request().orElseThrow().content())
          ? new Opened.Before(seen.get().id())
          : new Opened.OtherContent();
    }
    CaseId id = opening.opened().id();
    if (heads.containsKey(id)) {
      return new Opened.IdTaken();
    }
    opening.request().ifPresent(request -> remember(request, opening.event(), id));
    heads.put(id, opening.opened());
    reports.put(id, opening.report());
    concerned.put(id, concerns.of(opening.opened().reporter(), Reported.of(opening.report())));
    timelines.put(id, new ArrayList<>(List.of(opening.event())));
    opening.notice().ifPresent(this::keep);
    count(Counted.of(opening));
    add(Additions.of(opening));
    return new Opened.Kept();
  }

  @Override
  public synchronized Committed commit(Change change) {
    Optional<Runnable> first = faster;
    faster = Optional.empty();
    first.ifPresent(Runnable::run);
    CaseId id = change.before().id();
    boolean seen = change.request().flatMap(this::seen).isPresent();
    if (seen || find(id).orElseThrow().version() != change.before().version()) {
      return new Committed.Stale();
    }
    if (!change.evidence().map(evidence::follows).orElse(true)) {
      return new Committed.Stale();
    }
    if (change.notices().stream().anyMatch(notice -> !notice.isNew() && !follows(notice))) {
      return new Committed.Stale();
    }
    boolean barred = change.outsider()
        .filter(subject -> find(id).orElseThrow().handling().decided().contains(subject))
        .isPresent();
    if (barred || !change.claim().map(step -> isGood(id, step)).orElse(true)) {
      return new Committed.Stale();
    }
    change.claim().ifPresent(this::keep);
    change.work().ifPresent(work -> keep(id, work));
    heads.put(id, change.after());
    timeline(id).add(change.event());
    change.screening().ifPresent(result -> screenings.put(id, result));
    change.notices().forEach(this::keep);
    change.evidence().ifPresent(evidence::keep);
    change.message().ifPresent(message -> messages.computeIfAbsent(id, _ -> new ArrayList<>()).add(message));
    change.request().ifPresent(request -> remember(request, change.event(), id));
    Counted.of(change).ifPresent(this::count);
    add(Additions.of(change));
    return new Committed.Kept();
  }

  private boolean isGood(CaseId id, ClaimStep step) {
    Claim standing = find(id, claims);
    return switch (step) {
      case ClaimStep.Moved(Claim before, _) -> standing.equals(before);
      case ClaimStep.Checked(Hold hold, Instant now) -> standing.isHeld(hold, now);
    };
  }

  private static Claim find(CaseId id, Map<CaseId, Claim> among) {
    return Optional.ofNullable(among.get(id)).orElseGet(() -> Claim.none(id));
  }

  private void keep(ClaimStep step) {
    if (step instanceof ClaimStep.Moved(_, Claim after)) {
      claims.put(after.caseId(), after);
    }
  }

  private void keep(CaseId id, Work work) {
    switch (work) {
      case Work.Noted(Note note) -> notes.computeIfAbsent(id, _ -> new ArrayList<>()).add(note);
      case Work.Chosen(Golden chosen) -> golden.put(id, chosen);
      case Work.Judged(Opinion opinion, _) ->
        opinions.computeIfAbsent(id, _ -> new TreeMap<>()).put(opinion.clause(), opinion);
      case Work.Redacted redacted -> {
        redacted.later()
            .ifPresentOrElse(
                message -> messages.getOrDefault(id, new ArrayList<>())
                    .replaceAll(kept -> kept.seq() == message.seq() ? message : kept),
                () -> reports.put(id, redacted.words()));
        timeline(id).set(
            redacted.message() - 1, timeline(id).get(redacted.message() - 1).without(Set.of("report", "message")));
      }
    }
  }

  @Override
  public synchronized Optional<Claim> findClaim(CaseId id) {
    return Optional.ofNullable(claims.get(id));
  }

  @Override
  public synchronized boolean replace(Claim before, Claim after) {
    boolean stands = find(before.caseId(), claims).equals(before);
    if (stands) {
      claims.put(after.caseId(), after);
    }
    return stands;
  }

  @Override
  public synchronized List<Known> known(Collection<CaseId> ids) {
    return ids.stream()
        .flatMap(id -> find(id).stream())
        .map(head -> new Known(head, find(head.id(), claims), concerned.getOrDefault(head.id(), Set.of())))
        .toList();
  }

  @Override
  public List<Note> notes(CaseId id) {
    return notes.getOrDefault(id, List.of());
  }

  @Override
  public List<Opinion> opinions(CaseId id) {
    return List.copyOf(opinions.getOrDefault(id, new TreeMap<>()).values());
  }

  @Override
  public SortedMap<YearMonth, Map<Counter, Long>> inYear(int year) {
    return counts.subMap(YearMonth.of(year, 1), YearMonth.of(year + 1, 1));
  }

  @Override
  public List<Golden> decided(Instant from, Instant to) {
    return golden.values()
        .stream()
        .filter(chosen -> !chosen.decidedAt().isBefore(from) && !chosen.decidedAt().isAfter(to))
        .toList();
  }

  @Override
  public synchronized boolean keep(Golden chosen) {
    boolean follows = find(golden, chosen.id()).version() == chosen.version() - 1;
    if (follows) {
      golden.put(chosen.id(), chosen);
    }
    return follows || golden.containsValue(chosen);
  }

  private static Golden find(Map<CaseId, Golden> among, CaseId id) {
    return Optional.ofNullable(among.get(id)).orElseThrow();
  }

  private void add(Additions additions) {
    additions.byWeek().forEach((week, counts) -> counts.forEach((measure, many) -> weeks
        .computeIfAbsent(week, _ -> new HashMap<>()).merge(measure, (long) many, Long::sum)));
  }

  @Override
  public SortedMap<Week, Map<Measure, Long>> between(Week first, Week last) {
    return weeks.subMap(first, true, last, true);
  }

  private void count(Counted counted) {
    Map<Counter, Long> month = counts.computeIfAbsent(counted.month(), _ -> new HashMap<>());
    counted.counters().forEach(counter -> month.merge(counter, 1L, Long::sum));
  }

  /** The case that a request led to, and whether it opened it. */
  public Optional<SeenMail> seen(RequestKey request) {
    return Optional.ofNullable(requests.get(request.key())).map(seen -> new SeenMail(seen.id(), seen.event() == 1));
  }

  @Override
  public Optional<Digest> contentOf(RequestKey request) {
    return Optional.ofNullable(requests.get(request.key())).map(Seen::content);
  }

  private void remember(RequestKey request, TimelineEvent event, CaseId id) {
    requests.put(request.key(), new Seen(id, event.seq(), request.content()));
  }

  @Override
  public Page<Message> messages(CaseId id, Optional<Page.Cursor> from) {
    return new Page<>(messages.getOrDefault(id, List.of()), Optional.empty());
  }

  @Override
  public synchronized Optional<Case> find(CaseId id) {
    return Optional.ofNullable(heads.get(id));
  }

  /** A case as it stood before anything that is over was looked at again. */
  public synchronized void keepWithoutWake(CaseId id) {
    Case head = find(id).orElseThrow();
    heads.put(
        id,
        new Case(
            id, head.version(), head.stage(), head.receivedAt(), head.changedAt(), head.expectedBy(), head.reporter(),
            head.access(), head.posts(), head.clauses(), head.threatToLife(), head.noticesOwed(), head.screenings(),
            head.appeals(), head.lastMessage(), head.screenedTo(), head.handling(), head.setback(), Optional.empty(),
            head.lastHash()));
  }

  /** Takes the head of a case away, with a last event; false if it was changed since it was read. */
  synchronized boolean behead(Case seen, TimelineEvent last) {
    if (!find(seen.id()).filter(head -> head.version() == seen.version()).isPresent()) {
      return false;
    }
    heads.remove(seen.id());
    timeline(seen.id()).add(last);
    return true;
  }

  /** Removes all that is left of a case but for its timeline, which loses what is personal. */
  synchronized void empty(CaseId id) {
    reports.remove(id);
    messages.remove(id);
    notices.remove(id);
    notes.remove(id);
    screenings.remove(id);
    timeline(id).replaceAll(TimelineEvent::withoutPersonalPart);
  }

  /** The heads of all cases. */
  public synchronized List<Case> all() {
    return List.copyOf(heads.values());
  }

  @Override
  public Optional<CaseWithReport> findWithReport(CaseId id) {
    return find(id).map(head -> new CaseWithReport(head, Optional.ofNullable(reports.get(id)).orElseThrow()));
  }

  @Override
  public Optional<CaseWithScreening> findWithScreening(CaseId id) {
    return find(id).map(head -> new CaseWithScreening(head, Optional.ofNullable(screenings.get(id))));
  }

  @Override
  public boolean postpone(Case seen, Wake next) {
    if (!find(seen.id()).equals(Optional.of(seen))) {
      return false;
    }
    heads.put(seen.id(), seen.withWake(next));
    return true;
  }

  @Override
  public Page<TimelineEvent> timeline(CaseId id, Optional<Page.Cursor> from) {
    return new Page<>(timeline(id), Optional.empty());
  }

  public List<TimelineEvent> timeline(CaseId id) {
    return Optional.ofNullable(timelines.get(id)).orElseThrow();
  }

  public Optional<ScreeningResult> screening(CaseId id) {
    return Optional.ofNullable(screenings.get(id));
  }

  @Override
  public synchronized Page<CaseSummary> list(Stage.Name stage, int limit, Optional<Page.Cursor> from) {
    int start = from.map(cursor -> Integer.valueOf(cursor.value())).orElse(0);
    List<CaseSummary> all = heads.values()
        .stream()
        .filter(head -> head.stage().name() == stage)
        .sorted(
            Comparator.comparing((Case head) -> head.priority().orElse(Priority.LOW))
                .thenComparing(head -> head.due().orElse(head.receivedAt())))
        .map(head -> new CaseSummary(head.id(), stage, head.priority(), head.due()))
        .toList();
    int end = Math.min(all.size(), start + limit);
    return new Page<>(
        all.subList(Math.min(start, end), end),
        end < all.size() ? Optional.of(new Page.Cursor(Integer.toString(end))) : Optional.empty());
  }

  @Override
  public Optional<Notice> find(NoticeId id) {
    return Optional.ofNullable(notices.getOrDefault(id.owner(), new TreeMap<>()).get(id.number()));
  }

  @Override
  public List<Notice> of(CaseId id) {
    return List.copyOf(notices.getOrDefault(id, new TreeMap<>()).values());
  }

  @Override
  public Page<NoticeId> list(NoticeState.Name state, int limit, Optional<Page.Cursor> from) {
    return new Page<>(
        notices().stream().filter(notice -> notice.state().name() == state).map(Notice::id).toList(), Optional.empty());
  }

  @Override
  public List<Notice> mails(CaseId id) {
    return of(id);
  }

  @Override
  public synchronized boolean reserve(Notice digest) {
    if (digest.id().ofCase().isPresent()) {
      throw new IllegalArgumentException("A case owes " + digest);
    }
    Optional<Notice> standing = find(digest.id());
    if (standing.isEmpty()) {
      keep(digest);
    }
    return standing.map(digest::equals).orElse(true);
  }

  private boolean follows(Notice notice) {
    return find(notice.id()).filter(before -> before.version() == notice.version() - 1).isPresent();
  }

  @Override
  public boolean replace(Notice before, Notice after) {
    if (!find(before.id()).equals(Optional.of(before))) {
      return false;
    }
    keep(after);
    return true;
  }

  @Override
  public boolean replaceSent(Notice before, Notice after, String messageId) {
    return replace(before, after);
  }

  @Override
  public Page<Due> due(Instant now, int limit, Optional<Page.Cursor> from) {
    Stream<Map.Entry<Instant, Due>> cases = heads.values()
        .stream()
        .flatMap(head -> head.wake().stream().map(wake -> Map.entry(wake.at(), (Due) new Due.OfCase(head.id()))));
    Stream<Map.Entry<Instant, Due>> mails = notices.values()
        .stream()
        .flatMap(of -> of.values().stream())
        .flatMap(
            notice -> notice.wake().stream().map(wake -> Map.entry(wake.at(), (Due) new Due.OfNotice(notice.id()))));
    Stream<Map.Entry<Instant, Due>> leases = claims.values()
        .stream()
        .flatMap(
            claim -> claim.lease().stream().map(
                lease -> Map.entry(lease.until(), (Due) new Due.OfClaim(claim.caseId()))));
    return new Page<>(
        Stream.of(cases, mails, evidence.due(), leases)
            .flatMap(due -> due)
            .filter(entry -> !entry.getKey().isAfter(now))
            .sorted(Comparator.comparing(entry -> entry.getKey()))
            .map(Map.Entry::getValue)
            .toList(),
        Optional.empty());
  }

  public List<Notice> notices() {
    return notices.values().stream().flatMap(of -> of.values().stream()).toList();
  }

  private void keep(Notice notice) {
    notices.computeIfAbsent(notice.id().owner(), _ -> new TreeMap<>()).put(notice.id().number(), notice);
  }
}
