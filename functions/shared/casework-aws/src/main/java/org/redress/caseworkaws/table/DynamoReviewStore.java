package org.redress.caseworkaws.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.claims.Claim;
import org.redress.casework.review.Note;
import org.redress.casework.review.Opinion;
import org.redress.casework.reviewers.Known;
import org.redress.casework.reviewers.ReviewStore;

/** What reviewers read, in the table: a page of cases in one batch. */
public final class DynamoReviewStore implements ReviewStore {

  /** A batch holds 100 items, and of each case three are read. */
  private static final int AT_ONCE = 33;

  private final CaseTable table;

  public DynamoReviewStore(CaseTable table) {
    this.table = table;
  }

  @Override
  public List<Known> known(Collection<CaseId> ids) {
    List<CaseId> all = List.copyOf(ids);
    List<Known> known = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<CaseId> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      Map<Key, Item> items = new HashMap<>();
      table
          .getAll(
              some.stream().flatMap(id -> Stream.of(Keys.head(id), Keys.claim(id), Keys.concerns(id))).toList())
          .forEach(item -> items.put(item.key(), item));
      some.forEach(id -> known(id, items).ifPresent(known::add));
    }
    return known;
  }

  private static Optional<Known> known(CaseId id, Map<Key, Item> items) {
    return Optional.ofNullable(items.get(Keys.head(id)))
        .map(
            head -> new Known(
                HeadItem.read(head),
                Optional.ofNullable(items.get(Keys.claim(id))).map(ClaimItem::read).orElseGet(() -> Claim.none(id)),
                Optional.ofNullable(items.get(Keys.concerns(id))).map(ConcernsItem::read).orElse(Set.of())));
  }

  @Override
  public List<Notice> mails(CaseId id) {
    return new DynamoNoticeStore(table).of(id);
  }

  @Override
  public List<Note> notes(CaseId id) {
    return table.queryAll(Queries.under(id, Keys.NOTES)).stream().map(NoteItem::read).toList();
  }

  @Override
  public List<Opinion> opinions(CaseId id) {
    return table.queryAll(Queries.under(id, Keys.OPINIONS)).stream().map(OpinionItem::read).toList();
  }
}
