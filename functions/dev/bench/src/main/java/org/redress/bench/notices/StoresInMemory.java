package org.redress.bench.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseSummary;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeState;
import org.redress.casework.NoticeStore;
import org.redress.casework.Opening;
import org.redress.casework.Page;
import org.redress.casework.Stage;
import org.redress.casework.Wake;
import org.redress.casework.WakeList;
import org.redress.casework.report.Message;
import org.redress.casework.timeline.TimelineEvent;

/**
 * Cases and notices as the table keeps them, for rehearsals of many: for one process at a time, and only what a rehearsal
 * asks for. That they end as on the table is tested.
 */
final class StoresInMemory implements CaseStore, NoticeStore, WakeList {

  private record WakeKey(Instant at, String id) implements Comparable<WakeKey> {

    private static final Comparator<WakeKey> ORDER = Comparator.comparing(WakeKey::at).thenComparing(WakeKey::id);

    static Optional<WakeKey> of(Notice notice) {
      return notice.wake().map(Wake::at).map(at -> new WakeKey(at, notice.id().toString()));
    }

    @Override
    public int compareTo(WakeKey other) {
      return ORDER.compare(this, other);
    }
  }

  private final Map<CaseId, Case> heads = new HashMap<>();
  private final Map<NoticeId, Notice> notices = new HashMap<>();
  private final NavigableMap<WakeKey, NoticeId> wakes = new TreeMap<>();
  private Optional<WakeKey> last = Optional.empty();

  @Override
  public Opened open(Opening opening) {
    heads.put(opening.opened().id(), opening.opened());
    opening.notice().ifPresent(this::keep);
    return new Opened.Kept();
  }

  @Override
  public Committed commit(Change change) {
    CaseId id = change.after().id();
    boolean fits = change.notices()
        .stream()
        .allMatch(notice -> notice.version() - 1 == find(notice.id()).map(Notice::version).orElse(0));
    if (!fits || !find(id).map(Case::version).equals(Optional.of(change.before().version()))) {
      return new Committed.Stale();
    }
    heads.put(id, change.after());
    change.notices().forEach(this::keep);
    return new Committed.Kept();
  }

  @Override
  public Optional<Case> find(CaseId id) {
    return Optional.ofNullable(heads.get(id));
  }

  @Override
  public Optional<Notice> find(NoticeId id) {
    return Optional.ofNullable(notices.get(id));
  }

  @Override
  public boolean replace(Notice before, Notice after) {
    boolean fits = find(before.id()).map(Notice::version).equals(Optional.of(before.version()));
    if (fits) {
      keep(after);
    }
    return fits || find(after.id()).equals(Optional.of(after));
  }

  @Override
  public boolean replaceSent(Notice before, Notice after, String messageId) {
    return replace(before, after);
  }

  @Override
  public Page<Due> due(Instant now, int limit, Optional<Page.Cursor> from) {
    NavigableMap<WakeKey, NoticeId> rest = from.isPresent() ? wakes.tailMap(last.orElseThrow(), false) : wakes;
    List<Due> page = new ArrayList<>();
    for (Map.Entry<WakeKey, NoticeId> entry : rest.entrySet()) {
      if (page.size() == limit || entry.getKey().at().isAfter(now)) {
        break;
      }
      page.add(new Due.OfNotice(entry.getValue()));
      last = Optional.of(entry.getKey());
    }
    return new Page<>(page, page.size() < limit ? Optional.empty() : Optional.of(new Page.Cursor("more")));
  }

  private void keep(Notice notice) {
    Optional.ofNullable(notices.put(notice.id(), notice)).flatMap(WakeKey::of).ifPresent(wakes::remove);
    WakeKey.of(notice).ifPresent(key -> wakes.put(key, notice.id()));
  }

  @Override
  public List<Notice> of(CaseId id) {
    throw unasked();
  }

  @Override
  public Page<NoticeId> list(NoticeState.Name state, int limit, Optional<Page.Cursor> from) {
    throw unasked();
  }

  @Override
  public boolean reserve(Notice digest) {
    throw unasked();
  }

  @Override
  public Optional<CaseWithReport> findWithReport(CaseId id) {
    throw unasked();
  }

  @Override
  public Optional<CaseWithScreening> findWithScreening(CaseId id) {
    throw unasked();
  }

  @Override
  public boolean postpone(Case seen, Wake next) {
    throw unasked();
  }

  @Override
  public Page<Message> messages(CaseId id, Optional<Page.Cursor> from) {
    throw unasked();
  }

  @Override
  public Page<TimelineEvent> timeline(CaseId id, Optional<Page.Cursor> from) {
    throw unasked();
  }

  @Override
  public Page<CaseSummary> list(Stage.Name stage, int limit, Optional<Page.Cursor> from) {
    throw unasked();
  }

  private static UnsupportedOperationException unasked() {
    return new UnsupportedOperationException("No rehearsal asks for this");
  }
}
