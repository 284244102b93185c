package org.redress.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.redress.casework.finding.ScreeningResult;
import org.redress.casework.mail.SeenMail;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.TimelineEvent;

/** Keeps cases, notices and evidence in memory, under the contracts of the ports. */
public final class CasesInMemory implements CaseStore, NoticeStore, WakeList, Requests {

  private record Seen(CaseId id, int event, Digest content) {}

  private final Map<CaseId, Case> heads = new TreeMap<>();
  private final Map<CaseId, Report> reports = new HashMap<>();
  private final Map<CaseId, List<TimelineEvent>> timelines = new HashMap<>();
  private final Map<CaseId, List<Message>> messages = new HashMap<>();
  private final Map<CaseId, ScreeningResult> screenings = new HashMap<>();
  private final Map<Digest, Seen> requests = new HashMap<>();
  private final Map<CaseId, TreeMap<Integer, Notice>> notices = new TreeMap<>();

  public final EvidenceInMemory evidence = new EvidenceInMemory();

  /** What to do just before the next commit, as somebody who is faster would. */
  public Optional<Runnable> faster = Optional.empty();

  /** Whether openings fail as if the store were out of reach. */
  public boolean opensNothing;

  @Override
  public Opened open(Opening opening) {
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
    timelines.put(id, new ArrayList<>(List.of(opening.event())));
    opening.notice().ifPresent(this::keep);
    return new Opened.Kept();
  }

  @Override
  public Committed commit(Change change) {
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
    heads.put(id, change.after());
    timeline(id).add(change.event());
    change.screening().ifPresent(result -> screenings.put(id, result));
    change.notice().ifPresent(this::keep);
    change.evidence().ifPresent(evidence::keep);
    change.message().ifPresent(message -> messages.computeIfAbsent(id, _ -> new ArrayList<>()).add(message));
    change.request().ifPresent(request -> remember(request, change.event(), id));
    return new Committed.Kept();
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
  public Optional<Case> find(CaseId id) {
    return Optional.ofNullable(heads.get(id));
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
  public Page<CaseSummary> list(Stage.Name stage, int limit, Optional<Page.Cursor> from) {
    return new Page<>(
        heads.values()
            .stream()
            .filter(head -> head.stage().name() == stage)
            .map(head -> new CaseSummary(head.id(), stage, head.priority(), head.due()))
            .toList(),
        Optional.empty());
  }

  @Override
  public Optional<Notice> find(NoticeId id) {
    return of(id.caseId()).stream().filter(notice -> notice.id().equals(id)).findFirst();
  }

  @Override
  public List<Notice> of(CaseId id) {
    return List.copyOf(notices.getOrDefault(id, new TreeMap<>()).values());
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
    return new Page<>(
        Stream.of(cases, mails, evidence.due())
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
    notices.computeIfAbsent(notice.id().caseId(), _ -> new TreeMap<>()).put(notice.id().number(), notice);
  }
}
