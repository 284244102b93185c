package org.redress.caseworkaws.table;

import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeState;
import org.redress.casework.NoticeStore;
import org.redress.casework.Page;
import software.amazon.awssdk.services.dynamodb.model.Put;

/** Notices in the table. */
public final class DynamoNoticeStore implements NoticeStore {

  private final CaseTable table;

  public DynamoNoticeStore(CaseTable table) {
    this.table = table;
  }

  @Override
  public Page<NoticeId> list(NoticeState.Name state, int limit, Optional<Page.Cursor> from) {
    ShardedIndex index = new ShardedIndex(
        table, Names.WORK_INDEX, Names.WORK_KEY, Names.WORK_ORDER, shard -> IndexKeys.noticeWork(state, shard));
    Page<Item> page = index.page(limit, from);
    return new Page<>(page.items().stream().map(item -> Keys.noticeOf(item.key())).toList(), page.next());
  }

  @Override
  public Optional<Notice> find(NoticeId id) {
    return table.get(Keys.notice(id)).map(NoticeItem::read);
  }

  @Override
  public List<Notice> of(CaseId id) {
    return table.queryAll(Queries.under(id, Keys.NOTICES)).stream().map(NoticeItem::read).toList();
  }

  @Override
  public boolean reserve(Notice digest) {
    if (digest.id().ofCase().isPresent()) {
      throw new IllegalArgumentException("A case owes " + digest);
    }
    return switch (table.put(Puts.fresh(NoticeItem.write(digest, table.shards())))) {
      case CaseTable.Update.Kept _ -> true;
      case CaseTable.Update.Refused(var standing) -> standing.map(NoticeItem::read).equals(Optional.of(digest));
    };
  }

  @Override
  public boolean replace(Notice before, Notice after) {
    return switch (table.put(replacing(before, after))) {
      case CaseTable.Update.Kept _ -> true;
      case CaseTable.Update.Refused(var standing) -> standing.map(NoticeItem::read).equals(Optional.of(after));
    };
  }

  @Override
  public boolean replaceSent(Notice before, Notice after, String messageId) {
    if (after.id().ofCase().isEmpty()) {
      // Nobody answers to a digest: its Message-ID leads to no case.
      return replace(before, after);
    }
    Put mail = Puts.always(SeenItem.mail(messageId, after.id()));
    if (table.writeTogether(List.of(replacing(before, after), mail))) {
      return true;
    }
    if (find(after.id()).equals(Optional.of(after))) {
      return true;
    }
    // News of the mail was faster. The mail is out all the same, and answers to it must find the case.
    table.put(mail);
    return false;
  }

  private Put replacing(Notice before, Notice after) {
    return Puts.replacing(before.version(), NoticeItem.write(after, table.shards()));
  }
}
