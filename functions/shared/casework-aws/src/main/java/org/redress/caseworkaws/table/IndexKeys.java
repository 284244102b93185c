package org.redress.caseworkaws.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeOwner;
import org.redress.casework.NoticeState;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.WakeList;
import org.redress.casework.drafts.DraftId;
import org.redress.casework.reviewers.WorkPlace;

/** Makes and reads the key strings of the indexes: what waits, in which order, and what is to be woken when. */
final class IndexKeys {

  private static final List<Priority> PRIORITIES = List.of(Priority.values());

  /** Behind every priority. */
  private static final int NO_PRIORITY = 9;

  private IndexKeys() {}

  /** What the wake list's entry stands for. */
  static WakeList.Due due(Key key) {
    if (key.pk().startsWith(Keys.DRAFT)) {
      return new WakeList.Due.OfDraft(new DraftId(key.pk().substring(Keys.DRAFT.length())));
    }
    if (key.sk().startsWith(Keys.NOTICES)) {
      return new WakeList.Due.OfNotice(Keys.noticeOf(key));
    }
    if (key.sk().equals(Keys.CLAIM)) {
      return new WakeList.Due.OfClaim(Keys.caseOf(key.pk()));
    }
    return key.sk().startsWith(Keys.EVIDENCE)
        ? new WakeList.Due.OfEvidence(Keys.evidenceOf(key))
        : new WakeList.Due.OfCase(Keys.caseOf(key.pk()));
  }

  static int shard(NoticeOwner owner, int shards) {
    return Math.floorMod(owner.token().hashCode(), shards);
  }

  static int shard(DraftId id, int shards) {
    return Math.floorMod(id.value().hashCode(), shards);
  }

  static String work(Stage.Name stage, int shard) {
    return "WORK#" + stage + "#" + shard;
  }

  /** Orders by priority, due date, id; cases without a due date by their age. */
  static String workOrder(Case open) {
    int rank = open.priority().map(Priority::ordinal).orElse(NO_PRIORITY);
    Optional<Instant> due = open.due();
    return rank + "#" + Keys.moment(due.orElse(open.receivedAt())) + "#" + open.id();
  }

  /** Where a place is among {@link #workOrder(Case)}. */
  static String workOrder(WorkPlace place) {
    return workRank(place.priority()) + Keys.moment(place.due()) + "#" + place.id();
  }

  /** The place in an order of a case that has a priority and is due some time. */
  static WorkPlace workPlace(String order) {
    String[] parts = order.split("#", -1);
    return new WorkPlace(
        PRIORITIES.get(Integer.parseInt(parts[0])), Instant.parse(parts[1]), new CaseId(parts[2]));
  }

  /** What somebody has. */
  static String held(String subject) {
    return "HELD#" + subject;
  }

  /** With what the order of all cases of a priority begins. */
  static String workRank(Priority priority) {
    return PRIORITIES.indexOf(priority) + "#";
  }

  static String noticeWork(NoticeState.Name state, int shard) {
    return "NOTICE#" + state + "#" + shard;
  }

  /** Orders by age. */
  static String noticeOrder(Notice notice) {
    return Keys.moment(notice.owedAt()) + "#" + notice.id();
  }

  static String wake(int shard) {
    return "WAKE#" + shard;
  }

  static String wakeAt(Instant at, String id) {
    return Keys.moment(at) + "#" + id;
  }

  /** The time in a {@link #wakeAt}, or whatever else begins with one. */
  static Instant wakeTime(String wakeAt) {
    return Instant.parse(wakeAt.substring(0, wakeAt.indexOf('#')));
  }
}
